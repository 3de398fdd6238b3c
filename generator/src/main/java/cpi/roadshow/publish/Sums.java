package cpi.roadshow.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The SHA-256 of every published file, as {@code sha256sum --check} reads it: whoever receives the
 * site can see that nothing of it was changed or lost.
 */
public final class Sums {
  /** Where the list is published; it does not list itself. */
  public static final String FILE = "SHA256SUMS";

  private Sums() {}

  /** The list of some lines. */
  public static byte[] of(List<String> lines) {
    return String.join("", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** The line of one file. */
  public static String line(String path, byte[] bytes) {
    return sum(bytes) + "  " + path + "\n";
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
