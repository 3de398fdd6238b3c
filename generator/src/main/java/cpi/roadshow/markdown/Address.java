package cpi.roadshow.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as an author wrote it, without the characters that browsers overlook and that could
 * hide a scheme: {@code java\nscript:}.
 */
record Address(String text) {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Set<String> OUTWARD = Set.of("http", "https", "mailto", "tel");
  private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";
  private static final String HEX = "0123456789ABCDEF";

  /** Reads what stands in a link once Markdown's own escapes and entities are resolved. */
  static Address of(String written) {
    StringBuilder text = new StringBuilder(written.length());
    written.strip().codePoints().filter(c -> !isOverlooked(c)).forEach(text::appendCodePoint);
    return new Address(text.toString().strip());
  }

  private static boolean isOverlooked(int c) {
    return c != ' ' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  /** The scheme in lower case, if there is one. */
  Optional<String> scheme() {
    Matcher matcher = SCHEME.matcher(text.replace(" ", ""));
    return matcher.lookingAt()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Whether it leads away from the site by a scheme that is allowed. */
  boolean isOutward() {
    return scheme().filter(OUTWARD::contains).isPresent()
        && !text.substring(0, text.indexOf(':')).contains(" ");
  }

  /** Whether it is the address of a page on the web, not of a mailbox or a telephone. */
  boolean isWeb() {
    return scheme().filter(scheme -> scheme.startsWith("http")).isPresent();
  }

  /** Whether it would leave the site in some way that is not allowed, or hides whether it does. */
  boolean isForbidden() {
    return scheme().isPresent() && !isOutward()
        || text.startsWith("//")
        || text.startsWith("\\")
        || text.startsWith("/\\");
  }

  /**
   * The address with everything but plain ASCII as percent signs, fit for an attribute once it is
   * escaped.
   */
  String encoded() {
    return encode(text, false);
  }

  /**
   * Makes an address of a text; letters of other scripts may stay as they are, as in {@code
   * #ขั้นตอน}.
   */
  static String encode(String text, boolean keepLetters) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80
          ? isPlain((char) c)
          : keepLetters
              && Character.isDefined(c)
              && !Character.isWhitespace(c)
              && !Character.isSpaceChar(c)) {
        encoded.appendCodePoint(c);
      } else {
        percent(c, encoded);
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || KEPT.indexOf(c) >= 0;
  }

  private static void percent(int c, StringBuilder encoded) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
    }
  }

  /** The text with percent signs resolved; unchanged where they are none. */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean isPercent =
          bytes[i] == '%'
              && i + 2 < bytes.length
              && digit(bytes[i + 1]) >= 0
              && digit(bytes[i + 2]) >= 0;
      decoded[length++] =
          isPercent ? (byte) (digit(bytes[++i]) << 4 | digit(bytes[++i])) : bytes[i];
    }
    return new String(decoded, 0, length, StandardCharsets.UTF_8);
  }

  private static int digit(byte b) {
    return Character.digit((char) b, 16);
  }
}
