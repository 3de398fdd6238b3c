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
    assertThat(pieces("ภายใน 90 วันนับแต่")).contains("90 วัน");
    assertThat(pieces("on 19 May 2023, about 50–60 per cent"))
        .contains("19 May ", "50–60 ")
        .doesNotContain("19 ");
    assertThat(pieces("Act B.E. 2565 (2022) says")).contains("B.E. 2565 (2022) ");
    assertThat(pieces("เล่ม 139 ตอนที่ 63 ก วันที่")).contains("เล่ม 139 ", "ตอนที่ 63 ก ");
    assertThat(pieces("section 10 of B.E. 2565"))
        .containsExactly("section 10 ", "of ", "B.E. 2565");
  }

  @Test
  void wordsThatTheDictionaryCutsStayWhole() {
    assertThat(pieces("คืบหน้าราวร้อยละหกสิบ")).contains("คืบหน้า", "ร้อยละ");
    assertThat(pieces("เพื่อยกระดับดัชนี")).contains("ยกระดับ");
  }

  @Test
  void noLineEndsWithThePrefixOfAWord() {
    assertThat(pieces("และผู้เชี่ยวชาญกับการปฏิบัติราชการ")).contains("ผู้เชี่ยวชาญ", "การปฏิบัติ");
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
