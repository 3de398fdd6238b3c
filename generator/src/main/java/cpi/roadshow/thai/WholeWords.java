package cpi.roadshow.thai;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that a line must not cut, though the dictionary would: it takes พระราชบัญญัติ for three
 * words.
 */
public final class WholeWords {
  /**
   * A longer name is left to be cut between its words, or it would leave half a line empty in a
   * narrow column.
   */
  private static final int LONGEST = 16;

  // Words of the law and of offices that the dictionary cuts; a glossary need not list them.
  private static final List<String> OF_THE_LAW =
      List.of(
          "พระราชบัญญัติ",
          "พระราชกฤษฎีกา",
          "พระราชกำหนด",
          "คณะรัฐมนตรี",
          "คณะกรรมการ",
          "ใบอนุญาต",
          "ผู้อนุญาต",
          "หน่วยงาน",
          "สำนักงาน",
          "อิเล็กทรอนิกส์",
          "เจ้าหน้าที่",
          "ผู้ประกอบการ",
          "วันที่",
          "ช่องทาง",
          "ภาครัฐ",
          "รับรู้",
          "ยกระดับ",
          "ปราบปราม",
          "ดำเนินการ",
          "ทางราชการ",
          "ระบบราชการ",
          "อ่านต่อ",
          "เข้าร่วม",
          "ตรวจสอบ",
          "จัดทำ",
          "หรือไม่",
          "หรือยัง",
          "หรือเปล่า",
          "ต่างชาติ",
          "คำปรึกษา",
          "เปิดเผย",
          "จดแจ้ง",
          "จดทะเบียน",
          "คืบหน้า",
          "แจ้งเตือน",
          "ขั้นตอน",
          "ระยะเวลา",
          "ราชกิจจานุเบกษา",
          "บีโอไอ",
          "แห่งชาติ",
          "สถานที่",
          "ต่อไป",
          "รับผิดชอบ",
          "มีส่วนร่วม",
          "ตัวชี้วัด",
          "เป้าหมาย",
          "ต่อต้าน",
          "ประกอบการ",
          "พื้นฐาน",
          "หมายถึง",
          "ส่งต่อ",
          "ส่งเสริม",
          "เพิ่มขึ้น",
          "ร่วมมือ",
          "เกี่ยวกับ",
          "ร้อยละ",
          "คำตอบ",
          "ตะวันออก",
          "ตะวันตก",
          "เห็นชอบ",
          "นายกรัฐมนตรี",
          "ตัวบท",
          "กฎกระทรวง",
          "เผยแพร่",
          "แลกเปลี่ยน",
          "กองบรรณาธิการ",
          "ค่าเฉลี่ย",
          "ดินแดน",
          "รายชื่อ",
          "ลดลง",
          "ส่วนใหญ่",
          "หลักการ",
          "หลักเกณฑ์",
          "หลักฐาน",
          "วิธีการ",
          "ปฏิบัติการ",
          "ปฏิบัติงาน",
          "เข้าถึง",
          "ข้อยกเว้น",
          "ข้อเสนอ",
          "ข้อเท็จจริง",
          "ถัดไป",
          "ผลักดัน",
          "รายละเอียด",
          "รายเดือน",
          "ตรงกัน",
          "อย่างน้อย",
          "เร่งด่วน",
          "อภิธานศัพท์",
          "ค่าใช้จ่าย",
          "คิดเห็น",
          "ตัวย่อ",
          "ประจำตัว",
          "สรรพสามิต",
          "เครือข่าย",
          "เป็นทางการ",
          "คาดว่า",
          "ดีขึ้น",
          "ด้านล่าง",
          "ตอบสนอง",
          "ต่ออายุ",
          "ประสานงาน",
          "ภาคส่วน",
          "รวมถึง",
          "รูปแบบ",
          "ลงนาม",
          "บุตรบุญธรรม",
          "กระบวนพิจารณา",
          "ดีม็อกเครซี",
          "ก่อตั้ง",
          "ขออนุญาต",
          "ตอนที่",
          "ฉบับที่",
          "ครั้งที่",
          "ระยะที่",
          "ประเด็นที่",
          "รักษาการ",
          "อย่างไร",
          "เตรียม",
          "ทราบ",
          "กว้าง",
          "ออฟไลน์",
          "แอปพลิเคชัน",
          "ท้องถิ่น",
          "ดังกล่าว",
          "งบประมาณ",
          "มองเห็น",
          "มอบหมาย",
          "เพิ่มเติม",
          "เดินทาง",
          "แฟลชไดรฟ์",
          "คัดลอก",
          "ร้องเรียน",
          "ซักถาม",
          "ครบถ้วน",
          "เชื่อมโยง",
          "จุดมุ่งหมาย",
          "ขับเคลื่อน",
          "ต้องการ",
          "ใกล้เคียง",
          "คำอธิบาย",
          "คำขอ",
          "ไม่ได้",
          "ที่ใด",
          "ที่ไหน",
          "เมื่อใด",
          "เพียงใด",
          "หน้านี้",
          "ระบุว่า",
          "ทั้งสอง",
          "V-Dem",
          "E-Act",
          "คำจำกัดความ",
          "ส่วนรวม",
          "ใช้บังคับ",
          "ภาษาอังกฤษ",
          "ภาษาไทย",
          "เอกสารแจก",
          "โดยปริยาย",
          // What pages say where no source speaks.
          "ไม่ระบุ");

  private final List<String> words;

  private WholeWords(List<String> words) {
    this.words = words;
  }

  /**
   * The words of the law, and the shorter ones of a list.
   *
   * @param terms names and abbreviations as pages write them
   */
  public static WholeWords of(Stream<String> terms) {
    TreeSet<String> all =
        Stream.concat(
                OF_THE_LAW.stream(),
                terms.filter(term -> ThaiText.isIn(term) && letters(term) <= LONGEST))
            .collect(Collectors.toCollection(TreeSet::new));
    // The longest last: what it says of its own ends holds.
    return new WholeWords(all.stream().sorted(Comparator.comparing(String::length)).toList());
  }

  private static long letters(String term) {
    return term.chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  /** Takes the places inside such words away, and adds those at their ends. */
  void keep(String text, BitSet places) {
    for (String word : words) {
      for (int from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
        int to = from + word.length();
        if (to < text.length() && isInsideLetter(text.charAt(to))) {
          continue;
        }
        places.clear(from + 1, to);
        allowBetweenThai(text, from, places);
        allowBetweenThai(text, to, places);
      }
    }
  }

  @Override
  public String toString() {
    return words.toString();
  }

  private static void allowBetweenThai(String text, int at, BitSet places) {
    if (at > 0
        && at < text.length()
        && ThaiText.isThai(text.charAt(at - 1))
        && ThaiText.isThai(text.charAt(at))) {
      places.set(at);
    }
  }

  /** A vowel or mark that belongs to the letter before it. */
  private static boolean isInsideLetter(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == 'ำ' || c == 'ะ' || c == 'า';
  }
}
