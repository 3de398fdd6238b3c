package cpi.roadshow.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of the CommonMark and GFM specifications, from the class path
 * (org.commonmark:commonmark-test-util).
 */
final class Specification {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^`{32} example[^\\n]*\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

  private Specification() {}

  record Example(int number, String markdown, String html) {
    @Override
    public String toString() {
      return number + ": " + markdown.replace("\n", "⏎");
    }
  }

  static List<Example> commonMark() {
    return read("/spec.txt");
  }

  static List<Example> gfm() {
    return read("/gfm-spec.txt");
  }

  private static List<Example> read(String name) {
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(text(name));
    while (matcher.find()) {
      examples.add(
          new Example(examples.size() + 1, tabs(matcher.group(1)), tabs(matcher.group(2))));
    }
    return examples;
  }

  private static String tabs(String text) {
    return text.replace('→', '\t');
  }

  private static String text(String name) {
    try (InputStream file = Specification.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
