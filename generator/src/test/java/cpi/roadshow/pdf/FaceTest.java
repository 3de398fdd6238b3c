package cpi.roadshow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The glyphs of Thai letters and where they stand. The stored runs were once compared: those of the
 * words with a picture that Chromium drew of the same font, all of them with what the shaper makes
 * of whole words. {@code -Dglyphs.update=true} writes them anew; look at a picture before you keep
 * that.
 */
class FaceTest {
  private static final Path WORDS = Path.of("src/test/resources/print/words.txt");
  private static final Path LETTERS = Path.of("src/test/resources/print/letters.txt");

  private final Face regular = new Face(font("sarabun-400.ttf"));
  private final Face bold = new Face(font("sarabun-700.ttf"));

  private static byte[] font(String name) {
    try (InputStream in = FaceTest.class.getResourceAsStream("/print/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  @Test
  void wordsHaveTheirMarksWhereReadersExpectThem() throws IOException {
    assertThat(compare(WORDS)).isEqualTo(26);
  }

  @Test
  void everyConsonantCarriesEveryVowelAndToneMark() throws IOException {
    assertThat(compare(LETTERS)).isEqualTo(2860);
  }

  private int compare(Path golden) throws IOException {
    List<String> expected = Files.readAllLines(golden, StandardCharsets.UTF_8);
    List<String> actual = new ArrayList<>();
    for (String line : expected) {
      String word = line.split("\t")[0];
      actual.add(word + "\t" + run(regular, word) + "\t" + run(bold, word));
    }
    if (Boolean.getBoolean("glyphs.update")) {
      Files.writeString(golden, String.join("\n", actual) + "\n", StandardCharsets.UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readAllLines(golden, StandardCharsets.UTF_8));
    return actual.size();
  }

  private static String run(Face face, String word) {
    StringBuilder run = new StringBuilder();
    int pen = 0;
    for (Cluster cluster : face.shape(word)) {
      for (Cluster.Mark mark : cluster.marks()) {
        run.append(mark.glyph()).append('@').append(pen + mark.x()).append(',').append(mark.y());
        run.append(' ');
      }
      pen += cluster.advance();
    }
    return run.append(pen).toString();
  }

  @Test
  void aLetterIsOneClusterWithAllItsMarks() {
    assertThat(regular.shape("ที่ปั๊มน้ำฤๅ").stream().map(Cluster::text))
        .containsExactly("ที่", "ปั๊", "ม", "น้ำ", "ฤๅ");
  }

  @Test
  void nothingOfATextIsLost() {
    String text = "คู่มือ “Super License” พ.ศ. 2566 – ก็ได้ (ข้อ ๑)";
    StringBuilder all = new StringBuilder();
    regular.shape(text).forEach(cluster -> all.append(cluster.text()));
    assertThat(all.toString()).isEqualTo(text);
  }
}
