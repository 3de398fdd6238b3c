package cpi.roadshow.frontmatter;

import cpi.roadshow.model.BodyHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page's file as it divides into front matter and body. */
public record PageText(String header, String body) {
  private static final String FENCE = "---";
  private static final int BYTES = 8;

  /** Nothing when the text does not begin with a header that ends. */
  public static Optional<PageText> of(String text) {
    if (!text.startsWith(FENCE + "\n")) {
      return Optional.empty();
    }
    int end = closingFence(text, FENCE.length() + 1);
    return end < 0
        ? Optional.empty()
        : Optional.of(
            new PageText(
                text.substring(FENCE.length() + 1, end), text.substring(afterLine(text, end))));
  }

  public BodyHash hash() {
    return hash(body);
  }

  static BodyHash hash(String body) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(normalised(body).getBytes(StandardCharsets.UTF_8));
      return new BodyHash(HexFormat.of().formatHex(digest, 0, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  /**
   * What is the same to readers is the same here: spaces at line ends and empty lines say nothing.
   */
  public static String normalised(String body) {
    return body.lines()
        .map(String::stripTrailing)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  static int closingFence(String text, int from) {
    for (int line = from; line < text.length(); line = afterLine(text, line)) {
      int end = text.indexOf('\n', line);
      if (text.substring(line, end < 0 ? text.length() : end).stripTrailing().equals(FENCE)) {
        return line;
      }
    }
    return -1;
  }

  static int afterLine(String text, int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end + 1;
  }
}
