package cpi.roadshow.assets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** What a file is known by: it changes with the content. */
public final class Fingerprint {
  /**
   * Eight hexadecimal digits of SHA-256: one in four thousand million that a changed file keeps its
   * name.
   */
  private static final int DIGITS = 8;

  private Fingerprint() {}

  /**
   * The whole of it, as pages state it of what they load.
   *
   * @return such as {@code sha384-…}, for the attribute {@code integrity}
   */
  public static String integrity(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-384").digest(bytes);
      return "sha384-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-384", e);
    }
  }

  /** What goes into the name of a file. */
  public static String of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
