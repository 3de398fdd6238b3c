package cpi.roadshow.build;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the store keeps things by: the SHA-256 of everything that goes into them. */
final class Hash {
  private Hash() {}

  /**
   * The hash in hexadecimal digits.
   *
   * @param how with what it is made
   * @param from of what it is made
   */
  static String of(String how, byte... from) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(how.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(from));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
