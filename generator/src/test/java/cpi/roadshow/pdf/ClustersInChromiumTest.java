package cpi.roadshow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares what our PDFs draw with what Chromium draws of the same letters in the same font: the
 * outlines of the very font that is put into a PDF, in one picture, the text in the other. Takes
 * two minutes, and runs with {@code -Dglyphs.chromium=true}; {@link FaceTest} holds what it
 * confirmed.
 */
@EnabledIfSystemProperty(named = "glyphs.chromium", matches = "true")
class ClustersInChromiumTest {
  /**
   * Letters are drawn so large, in pixels: one pixel is 8 units of the font. Chromium puts glyphs
   * on whole pixels in height, so a mark may be half a pixel off in its picture.
   */
  private static final int SIZE = 125;

  private static final int HEIGHT = 270;
  private static final int BASELINE = 182;
  private static final int LEFT = 36;

  /** So many are drawn in one picture. */
  private static final int BATCH = 400;

  private static final int WIDTH_OF_PICTURE = 2560;

  /** Of 255 steps of grey; edges are smoothed a little differently. */
  private static final int OTHER = 120;

  /** Two ways to smooth an edge may differ in one dot of so many. */
  private static final int DOTS_TO_ONE_OTHER = 60;

  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void begin() {
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Path.of(
                            Optional.ofNullable(System.getenv("CHROMIUM"))
                                .orElse("/usr/bin/chromium")))
                    .setArgs(
                        List.of("--no-sandbox", "--disable-gpu", "--font-render-hinting=none")));
  }

  @AfterAll
  static void end() {
    browser.close();
    playwright.close();
  }

  private static byte[] font(String name) throws IOException {
    try (InputStream in = ClustersInChromiumTest.class.getResourceAsStream("/print/" + name)) {
      return in.readAllBytes();
    }
  }

  private static List<String> texts(String golden) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/print/" + golden), StandardCharsets.UTF_8)
        .stream()
        .map(line -> line.split("\t")[0])
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "letters.txt, sarabun-400.ttf, 160, 2860",
    "letters.txt, sarabun-700.ttf, 160, 2860",
    "words.txt, sarabun-400.ttf, 1280, 26",
    "words.txt, sarabun-700.ttf, 1280, 26"
  })
  void areDrawnAlike(String golden, String font, int width, int count) throws IOException {
    List<String> texts = texts(golden);
    assertThat(texts).hasSize(count);
    List<String> different = new ArrayList<>();
    for (int from = 0; from < count; from += BATCH) {
      different.addAll(
          different(texts.subList(from, Math.min(count, from + BATCH)), font(font), width, 0));
    }
    assertThat(different).isEmpty();
  }

  @Test
  void aMarkThatIsOffIsSeen() throws IOException {
    List<String> texts = texts("letters.txt").subList(0, 200);
    assertThat(different(texts, font("sarabun-400.ttf"), 160, 10))
        .as("all whose last mark was moved by 10 units of 1000")
        .hasSizeGreaterThan(190);
  }

  /** The texts that look otherwise, with how many dots differ. */
  private static List<String> different(List<String> texts, byte[] font, int width, int moved)
      throws IOException {
    Face face = new Face(font);
    int columns = WIDTH_OF_PICTURE / width;
    BufferedImage theirs = picture(theirs(texts, font, width, columns), texts, columns);
    BufferedImage ours = picture(ours(texts, face, width, columns, moved), texts, columns);
    List<String> different = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int left = i % columns * width;
      int top = i / columns * HEIGHT;
      int ink = 0;
      int other = 0;
      for (int y = top; y < top + HEIGHT; y++) {
        for (int x = left; x < left + width; x++) {
          int one = theirs.getRGB(x, y) & 0xff;
          ink += one < 128 ? 1 : 0;
          other += Math.abs(one - (ours.getRGB(x, y) & 0xff)) > OTHER ? 1 : 0;
        }
      }
      if (other * DOTS_TO_ONE_OTHER >= ink) {
        different.add(texts.get(i) + ": " + other + " of " + ink + " dots");
      }
    }
    return different;
  }

  private static String theirs(List<String> texts, byte[] font, int width, int columns) {
    StringBuilder all =
        new StringBuilder("<style>@font-face { font-family: S; src: url(data:font/ttf;base64,");
    all.append(Base64.getEncoder().encodeToString(font))
        .append(") } text { font: ")
        .append(SIZE)
        .append("px S; text-rendering: geometricPrecision; white-space: pre }</style>");
    for (int i = 0; i < texts.size(); i++) {
      all.append("<text x='")
          .append(i % columns * width + LEFT)
          .append("' y='")
          .append(i / columns * HEIGHT + BASELINE)
          .append("'>")
          .append(texts.get(i))
          .append("</text>");
    }
    return all.toString();
  }

  private static String ours(List<String> texts, Face face, int width, int columns, int moved)
      throws IOException {
    List<Cluster> used = new ArrayList<>();
    used.add(new Cluster("", List.of(new Cluster.Mark(0, 0, 0)), 0));
    StringBuilder places = new StringBuilder();
    double scale = SIZE / (double) face.unitsPerEm();
    for (int i = 0; i < texts.size(); i++) {
      double x = i % columns * width + LEFT;
      int y = i / columns * HEIGHT + BASELINE;
      for (Cluster cluster : face.shape(texts.get(i))) {
        places.append(
            String.format(
                Locale.ROOT,
                "<use href='#g%d' transform='translate(%.4f %d) scale(%.6f -%.6f)'/>",
                used.size(),
                x,
                y,
                scale,
                scale));
        used.add(moved == 0 ? cluster : moved(cluster, moved));
        x += cluster.advance() * scale;
      }
    }
    return "<defs>" + outlines(face, used) + "</defs>" + places;
  }

  private static Cluster moved(Cluster cluster, int by) {
    List<Cluster.Mark> marks = new ArrayList<>(cluster.marks());
    Cluster.Mark last = marks.remove(marks.size() - 1);
    marks.add(new Cluster.Mark(last.glyph(), last.x() + by, last.y()));
    return new Cluster(cluster.text(), marks, cluster.advance());
  }

  /** The glyphs of the font as it is put into a PDF. */
  private static String outlines(Face face, List<Cluster> used) throws IOException {
    StringBuilder all = new StringBuilder();
    byte[] subset = Subset.of(face.file(), used);
    try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(subset))) {
      for (int code = 1; code < used.size(); code++) {
        all.append("<path id='g").append(code).append("' d='");
        append(
            font.getGlyph().getGlyph(code).getPath().getPathIterator(new AffineTransform()), all);
        all.append("'/>");
      }
    }
    return all.toString();
  }

  private static void append(PathIterator path, StringBuilder to) {
    double[] at = new double[6];
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      to.append("MLQCZ".charAt(kind));
      int numbers = List.of(2, 2, 4, 6, 0).get(kind);
      for (int i = 0; i < numbers; i++) {
        to.append(at[i]).append(' ');
      }
    }
  }

  private static BufferedImage picture(String drawing, List<String> texts, int columns)
      throws IOException {
    int height = (texts.size() + columns - 1) / columns * HEIGHT;
    try (Page page = browser.newPage()) {
      page.setViewportSize(WIDTH_OF_PICTURE, height);
      page.setContent(
          "<!doctype html><style>body { margin: 0; background: white } svg { display: block }</style>"
              + "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d'>%s</svg>"
                  .formatted(WIDTH_OF_PICTURE, height, drawing));
      page.evaluate("() => document.fonts.ready");
      return ImageIO.read(new ByteArrayInputStream(page.screenshot()));
    }
  }
}
