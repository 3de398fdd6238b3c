// Words that readers know as one, but which the dictionaries of browsers cut, so that a line could end inside them. A page without
// scripts is broken as the browser sees fit. Nothing is added to the text, so it is found, copied and read aloud as before.
// A range of numbers is whole as well, and a word with what makes a noun of it.
// The longest first; a vowel or mark behind one makes it another.
const WHOLE = new RegExp(
  `\\d–\\d+|(?:การ|ความ|ผู้|นัก)?(?:ภาคตะวันออกเฉียงเหนือ|ตะวันออกเฉียงเหนือ|สำนักนายกรัฐมนตรี|ราชกิจจานุเบกษา|อิเล็กทรอนิกส์|กระบวนพิจารณา|กองบรรณาธิการ|พระราชกฤษฎีกา|พระราชบัญญัติ|ก่อนหน้านั้น|นายกรัฐมนตรี|ผู้ประกอบการ|รองเลขาธิการ|องค์การมหาชน|ภาคตะวันออก|ความถูกต้อง|ขึ้นอยู่กับ|ข้อเท็จจริง|คณะรัฐมนตรี|ความตระหนัก|คำจำกัดความ|จุดมุ่งหมาย|ดีม็อกเครซี|บุตรบุญธรรม|พระราชกำหนด|สิ่งแวดล้อม|อภิธานศัพท์|เจ้าหน้าที่|เปรียบเทียบ|แหล่งข้อมูล|แอปพลิเคชัน|ส่วนราชการ|ภาคตะวันตก|เก็บไว้ใช้|การปฏิบัติ|การพิจารณา|ขับเคลื่อน|ข้อผิดพลาด|คณะกรรมการ|ค่าใช้จ่าย|ปฏิบัติการ|ปฏิบัติงาน|ประชาสังคม|ประเด็นที่|ภาษาอังกฤษ|มีส่วนร่วม|ระบบราชการ|รายละเอียด|เป็นทางการ|แลกเปลี่ยน|เหล่านั้น|วรรคหนึ่ง|รวมตัวกัน|ประกาศใช้|ที่ประชุม|กฎกระทรวง|กฎระเบียบ|การทุจริต|ข้อยกเว้น|ความสะดวก|ค่าเฉลี่ย|จดทะเบียน|ดำเนินการ|ตัวชี้วัด|ทางราชการ|ประกอบการ|ประสานงาน|ผู้อนุญาต|ภาคธุรกิจ|รับผิดชอบ|ร้องเรียน|สรรพสามิต|หรือเปล่า|หลักเกณฑ์|อย่างน้อย|เกี่ยวกับ|เครือข่าย|เชื่อมโยง|เพิ่มขึ้น|เพิ่มเติม|เอกสารแจก|แจ้งเตือน|แฟลชไดรฟ์|โดยปริยาย|ใกล้เคียง|ใช้บังคับ|กล่าวถึง|การอำนวย|ขออนุญาต|ครั้งที่|คำปรึกษา|คำอธิบาย|งบประมาณ|ดังกล่าว|ด้านล่าง|ตะวันออก|ต่างชาติ|ท้องถิ่น|นักลงทุน|ประจำตัว|ปราบปราม|ภาคเหนือ|ระยะเวลา|รักษาการ|รายเดือน|สำนักงาน|ส่งเสริม|ส่วนใหญ่|หน่วยงาน|เข้าร่วม|เป้าหมาย|เร่งด่วน|แห่งชาติ|ใบอนุญาต|เปิดตัว|วรรคสอง|ทั่วกัน|ก่อตั้ง|ขั้นตอน|ข้อเสนอ|ครบถ้วน|ครบวงจร|คิดเห็น|คืบหน้า|ฉบับที่|ช่องทาง|ตรวจสอบ|ตอบสนอง|ตะวันตก|ต่อต้าน|ต่ออายุ|ต้องการ|ทั้งสอง|ผลักดัน|พื้นฐาน|ภาคกลาง|ภาคส่วน|ภาษาไทย|มองเห็น|มอบหมาย|ยกระดับ|ระบุว่า|ระยะที่|รายชื่อ|ร่วมมือ|วิธีการ|สถานที่|ส่วนรวม|หน้าที่|หน้านี้|หมายถึง|หรือยัง|หรือไม่|หลักการ|หลักฐาน|อย่างไร|ออฟไลน์|อ่านต่อ|เข้าถึง|เดินทาง|เปิดเผย|เผยแพร่|เพียงใด|เมื่อใด|เว้นแต่|เห็นชอบ|ไม่ระบุ|ได้รับ|พบบ่อย|กระดาษ|คัดลอก|คาดว่า|คำสั่ง|จดแจ้ง|ซักถาม|ดินแดน|ดีขึ้น|ตรงกัน|ตอนที่|ตัวย่อ|ที่ไหน|นับแต่|บีโอไอ|ภาครัฐ|ภาคใต้|รวมถึง|รับรู้|รูปแบบ|ร้อยละ|ล่าช้า|วันที่|ส่งต่อ|เตรียม|ไม่ได้|มาจาก|E-Act|V-Dem|กว้าง|คำตอบ|จัดทำ|ตัวบท|ต่อไป|ถัดไป|ที่ใด|มาตรา|ลงนาม|คำขอ|ทราบ|ลดลง)(?![\u0e30-\u0e3a\u0e47-\u0e4e])`,
  "g",
);

/** Elements of their own name: no rule for spans is meant for them. */
function part(name, ...content) {
  const part = document.createElement(name);
  part.append(...content);
  return part;
}

function keep({ text, words, isBox }) {
  const parts = text.data.split(WHOLE).flatMap((between, i) => (words[i] ? [between, part("whole-word", words[i])] : [between]));
  text.replaceWith(...(isBox ? [part("whole-text", ...parts)] : parts));
}

function* withWords() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const words = text.data.match(WHOLE);
    if (words && !text.parentElement.closest("script, style, svg, option, textarea")) {
      // In a row of boxes the text is one of them, and stays one.
      yield { text, words, isBox: getComputedStyle(text.parentElement).display.endsWith("flex") };
    }
  }
}

// All are found before the first is changed, or the browser would work out its styles anew for each.
[...withWords()].forEach(keep);
