package cpi.roadshow.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private final LineBreaker breaker =
      new LineBreaker(WholeWords.of(Stream.of("ก.พ.ร.", "โรดโชว์")));

  private List<String> pieces(String text) {
    breaker.read(text);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int to = breaker.next(); to != LineBreaker.DONE; to = breaker.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  @Test
  void wordsOfTheLawAndTheGlossaryStayWhole() {
    assertThat(pieces("ตามพระราชบัญญัติฯ")).contains("พระราชบัญญัติฯ");
    assertThat(pieces("ต่ออายุใบอนุญาตแทน")).contains("ใบอนุญาต");
    assertThat(pieces("ของก.พ.ร.และโรดโชว์ภาคใต้"))
        .contains("โรดโชว์")
        .anyMatch(p -> p.startsWith("ก.พ.ร."));
  }

  @Test
  void noLineBeginsWithARepetitionMark() {
    assertThat(pieces("เอกสารต่าง ๆ แต่ยัง")).noneMatch(piece -> piece.startsWith("ๆ"));
    assertThat(pieces("เอกสารต่าง ๆ แต่ยัง")).contains("ต่าง ๆ ");
    assertThat(pieces("เล็กๆน้อยๆ")).noneMatch(piece -> piece.startsWith("ๆ"));
  }

  @Test
  void whatMakesANounStaysWithIt() {
    assertThat(pieces("การอำนวยความสะดวกและความตระหนัก"))
        .contains("ความสะดวก", "ความตระหนัก")
        .doesNotContain("ความ");
    assertThat(pieces("ข้อความที่เร่งด่วนมาก")).contains("ข้อความ", "เร่งด่วน");
  }

  @Test
  void aNumberStaysWithWhatItBelongsTo() {
    assertThat(glued("ภายใน 90 วันนับแต่")).contains("90~วัน", "นับแต่");
    assertThat(glued("on 19 May 2023, about 50–60 per cent"))
        .containsExactly("on ", "19~May~2023, ", "about ", "50–60~per~cent");
    assertThat(glued("Act B.E. 2565 (2022) says")).contains("B.E.~2565~(2022) ");
    assertThat(glued("เล่ม 139 ตอนที่ 63 ก วันที่ 1 พ.ย. 2565 ร้อยละ 75"))
        .containsExactly("เล่ม~139 ", "ตอนที่~63~ก ", "วันที่ ", "1~พ.ย.~2565 ", "ร้อยละ~75");
    assertThat(glued("1 พ.ย. 2565")).containsExactly("1~พ.ย. ", "2565");
    assertThat(glued("19 May 2023")).containsExactly("19~May ", "2023");
    assertThat(glued("ข้อมูล ณ วันที่ 19 พฤษภาคม 2566"))
        .containsExactly("ข้อมูล ", "ณ~วันที่ ", "19~พฤษภาคม~2566");
    assertThat(glued("ตามมาตรา 258 ข. (1) ที่ ป. 1/2566 ได้ 12 จาก 16 คะแนน จาก 10 แห่ง"))
        .contains("มาตรา~258~ข.~(1) ", "ป.~1/2566 ", "12~จาก~16~คะแนน ", "จาก ", "10~แห่ง");
    assertThat(glued("9 of 12, part 63 Kor, Por. 1/2566 has 18 sections"))
        .containsExactly("9~of~12, ", "part~63~Kor, ", "Por.~1/2566 ", "has ", "18~sections");
    assertThat(glued("of section 258 B (1) of")).contains("B~(1) ");
    assertThat(glued("the clerks. 5 of them depart ก.พ.ร. 12"))
        .containsExactly("the ", "clerks. ", "5 ", "of ", "them ", "depart ", "ก.พ.ร. ", "12");
    assertThat(glued("section 10 of B.E. 2565 – 7 days"))
        .containsExactly("section~10 ", "of ", "B.E.~2565~– ", "7~days");
    assertThat(glued("in 2023 it fell to 34 points of 100"))
        .containsExactly("in ", "2023 ", "it ", "fell ", "to ", "34~points ", "of ", "100");
  }

  private List<String> glued(String text) {
    return pieces(Typography.glued("", text, '\0')).stream()
        .map(piece -> piece.replace('\u00a0', '~'))
        .toList();
  }

  @Test
  void wordsThatTheDictionaryCutsStayWhole() {
    assertThat(pieces("คืบหน้าราวร้อยละหกสิบ")).contains("คืบหน้า", "ร้อยละ");
    assertThat(pieces("เพื่อยกระดับดัชนี")).contains("ยกระดับ");
  }

  @Test
  void noLineEndsWithThePrefixOfAWord() {
    assertThat(pieces("และผู้เชี่ยวชาญกับการปฏิบัติราชการ")).contains("ผู้เชี่ยวชาญ", "การปฏิบัติ");
    assertThat(pieces("โครงการสร้างการรับรู้และความคืบหน้า"))
        .contains("โครงการ", "การรับรู้", "ความคืบหน้า");
    assertThat(pieces("อยู่ระหว่างดำเนินการเรื่องนี้")).contains("ดำเนินการ");
  }

  @Test
  void aNameStaysWhole() {
    assertThat(pieces("ประธานคือนางสาวสุรุ่งลักษณ์ เมฆะอำนวยชัย รองเลขาธิการ"))
        .contains("นางสาวสุรุ่งลักษณ์ ", "เมฆะอำนวยชัย ");
    assertThat(pieces("นายกรัฐมนตรี รักษาการตามกฎหมาย")).contains("รักษาการ");
  }

  @Test
  void anEraKeepsItsYear() {
    assertThat(pieces("พ.ศ.\u00a02565 และ")).first().isEqualTo("พ.ศ.\u00a02565 ");
  }
}
