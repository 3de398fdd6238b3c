package cpi.roadshow.assets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What goes into the name of a file so that the name changes with the content. */
public final class Fingerprint {
  /**
   * Eight hexadecimal digits of SHA-256: one in four thousand million that a changed file keeps its
   * name.
   */
  private static final int DIGITS = 8;

  private Fingerprint() {}

  public static String of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
