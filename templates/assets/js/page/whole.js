// Words that readers know as one, but which the dictionaries of browsers cut, so that a line could end inside them. A page without
// scripts is broken as the browser sees fit. Nothing is added to the text, so it is found, copied and read aloud as before.
const WHOLE =
  /พระราชบัญญัติ|พระราชกฤษฎีกา|พระราชกำหนด|คณะรัฐมนตรี|คณะกรรมการ|ใบอนุญาต|ผู้อนุญาต|หน่วยงาน|สำนักงาน|อิเล็กทรอนิกส์|เจ้าหน้าที่|ผู้ประกอบการ|ไม่ระบุ|วันที่|ตอนที่|ครั้งที่|หน้าที่|มาตรา|ยกระดับ|ตรวจสอบ|แหล่งข้อมูล|การทุจริต|ราชกิจจานุเบกษา|ปราบปราม|ต่อต้าน|ขับเคลื่อน|ส่งเสริม|รับผิดชอบ|แลกเปลี่ยน|ความสะดวก|ความตระหนัก|คำปรึกษา|คำสั่ง|คืบหน้า|ขั้นตอน|ช่องทาง|นักลงทุน|จดแจ้ง|จดทะเบียน|บีโอไอ/g;

/** Elements of their own name: no rule for spans is meant for them. */
function part(name, ...content) {
  const part = document.createElement(name);
  part.append(...content);
  return part;
}

function keep(text) {
  const words = text.data.match(WHOLE);
  const parts = text.data.split(WHOLE).flatMap((between, i) => (words[i] ? [between, part("whole-word", words[i])] : [between]));
  // In a row of boxes the text is one of them, and stays one.
  const isBox = getComputedStyle(text.parentElement).display.endsWith("flex");
  text.replaceWith(...(isBox ? [part("whole-text", ...parts)] : parts));
}

const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, ({ data, parentElement }) =>
  data.match(WHOLE) && !parentElement.closest("script, style, svg, option, textarea") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
);
const texts = [];
while (walker.nextNode()) texts.push(walker.currentNode);
texts.forEach(keep);
