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
  void anEraKeepsItsYear() {
    assertThat(pieces("พ.ศ.\u00a02565 และ")).first().isEqualTo("พ.ศ.\u00a02565 ");
  }
}
