package cpi.roadshow.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads UTF-8 strictly, and says what a text that is not UTF-8 looks like. */
final class Encoding {
  private Encoding() {}

  /**
   * @param text without byte order mark, lines ending in a line feed; empty when the bytes are not
   *     UTF-8
   * @param looksLike the encoding it was probably saved in, when the bytes are not UTF-8
   */
  record Read(Optional<String> text, Optional<String> looksLike) {}

  static Read read(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        return new Read(Optional.empty(), Optional.of("UTF-16"));
      }
      return new Read(Optional.of(plain(text)), Optional.empty());
    } catch (CharacterCodingException e) {
      return new Read(Optional.empty(), looksLike(bytes));
    }
  }

  private static String plain(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Optional<String> looksLike(byte[] bytes) {
    if (bytes.length > 1
        && (at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE
            || at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF)) {
      return Optional.of("UTF-16");
    }
    return isMostlyThai(bytes) ? Optional.of("Windows-874 (TIS-620)") : Optional.of("Windows-1252");
  }

  /** Whether the bytes above ASCII are Thai letters when read as Windows-874. */
  private static boolean isMostlyThai(byte[] bytes) {
    if (!Charset.isSupported("x-windows-874")) {
      return false;
    }
    long[] count = new long[2];
    String text = new String(bytes, Charset.forName("x-windows-874"));
    text.chars().filter(c -> c > 0x7F).forEach(c -> count[c >= 0x0E01 && c <= 0x0E5B ? 0 : 1]++);
    return count[0] > 4 * count[1];
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }
}
