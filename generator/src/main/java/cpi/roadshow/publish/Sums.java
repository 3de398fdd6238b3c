package cpi.roadshow.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * The SHA-256 of every published file, as {@code sha256sum --check} reads it: whoever receives the
 * site can see that nothing of it was changed or lost.
 */
public final class Sums {
  /** Where the list is published; it does not list itself. */
  public static final String FILE = "SHA256SUMS";

  private Sums() {}

  public static byte[] of(SortedMap<String, byte[]> files) {
    StringBuilder lines = new StringBuilder();
    files.forEach((path, bytes) -> lines.append(sum(bytes)).append("  ").append(path).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
