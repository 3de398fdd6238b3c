package cpi.roadshow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Thai digits where a font has none. */
class DigitsTest {
  private final Face face = new Face(Press.resource("sarabun-400.ttf"));

  @Test
  void theNumberOfANoteIsARaisedThaiDigit() {
    Cluster.Mark raised = raised("³").marks().get(0);
    assertThat(raised.glyph()).isEqualTo(face.shape("๓").get(0).marks().get(0).glyph());
    assertThat(raised.scale()).isLessThan(1);
    assertThat(raised.y()).isPositive();
    assertThat(raised("³").text()).isEqualTo("³");
  }

  private Cluster raised(String text) {
    return Digits.THAI.raised(face.shape(text).get(0), face);
  }

  @Test
  void aTextIsAsWideAsItsDigits() {
    long wide =
        face.advance("ข้อ ๓")
            + List.of("¹", "²").stream().mapToLong(it -> raised(it).advance()).sum();
    assertThat(Digits.THAI.advance("ข้อ 3¹²", face)).isEqualTo(wide);
  }
}
