package cpi.roadshow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.thai.WholeWords;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pictures of pages where they are shared. */
class SocialCardPrinterTest {
  private static final int GROUND = 0xff12355b;
  private static final int WHITE = 0xffffffff;
  private static final int MARGIN = 80;

  private final SocialCardPrinter printer = new SocialCardPrinter(WholeWords.of(Stream.of()));

  private BufferedImage drawn(String title) throws IOException {
    SocialCard card = new SocialCard(Optional.of("แนวปฏิบัติ"), title, Optional.of("ชื่อไซต์"));
    return ImageIO.read(new ByteArrayInputStream(printer.png(card)));
  }

  private static int[] dots(BufferedImage picture) {
    return picture.getRGB(
        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
  }

  /** The sum was taken of a picture that was looked at. Every Java must draw the same dots. */
  @Test
  void thaiIsDrawnDotForDotAsItWasWhenItWasLookedAt() throws Exception {
    BufferedImage picture = drawn("ที่ปั๊มน้ำรู้ว่าผู้ใหญ่ญี่ปุ่นฎีกา CPI 2566");
    assertThat(picture.getWidth()).isEqualTo(SocialCardPrinter.WIDTH);
    assertThat(picture.getHeight()).isEqualTo(SocialCardPrinter.HEIGHT);
    assertThat(sum(dots(picture)))
        .isEqualTo("15cfea07b18255dce38f7e151f5cbe67bfb6aa79229d902b49aa98d8f9fb3977");
  }

  private static String sum(int... dots) throws GeneralSecurityException {
    ByteBuffer bytes = ByteBuffer.allocate(dots.length * Integer.BYTES);
    bytes.asIntBuffer().put(dots);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
  }

  @Test
  void theLongestTitleStaysBetweenTheMargins() throws IOException {
    BufferedImage picture = drawn("การอนุญาตและการอำนวยความสะดวกแก่ประชาชน ".repeat(30));
    int[] dots = dots(picture);
    int rule = 14;
    int foot = 520;
    assertThat(
            IntStream.range(rule * picture.getWidth(), dots.length)
                .filter(i -> dots[i] != GROUND)
                .map(i -> i % picture.getWidth()))
        .allMatch(x -> x >= MARGIN - 4 && x < picture.getWidth() - MARGIN + 40);
    assertThat(
            IntStream.range(foot * picture.getWidth(), (foot + 4) * picture.getWidth())
                .map(i -> dots[i]))
        .containsOnly(GROUND);
  }

  @Test
  void twoTitlesInOneStandOneBelowTheOther() throws IOException {
    assertThat(highest(drawn("ก · ข"))).isLessThan(highest(drawn("ก")) + 200);
    assertThat(lowest(drawn("ก · ข"))).isGreaterThan(lowest(drawn("ก")) + 60);
  }

  private static int highest(BufferedImage picture) {
    return titleRows(picture).min().orElseThrow();
  }

  private static int lowest(BufferedImage picture) {
    return titleRows(picture).max().orElseThrow();
  }

  private static IntStream titleRows(BufferedImage picture) {
    int[] dots = dots(picture);
    return IntStream.range(0, 510 * picture.getWidth())
        .filter(i -> dots[i] == WHITE)
        .map(i -> i / picture.getWidth());
  }

  @Test
  void aCharacterThatTheFontLacksIsLeftOut() throws IOException {
    assertThat(dots(drawn("ก\uD83D\uDE00"))).isEqualTo(dots(drawn("ก")));
  }

  @Test
  void thePageMayHaveNoNameAboveAndNoneBelow() throws IOException {
    byte[] png = printer.png(new SocialCard(Optional.empty(), "", Optional.empty()));
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight())
        .isEqualTo(SocialCardPrinter.HEIGHT);
  }
}
