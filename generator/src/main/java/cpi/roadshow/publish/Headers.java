package cpi.roadshow.publish;

import cpi.roadshow.model.Html;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a web server is to tell browsers: a page loads from its own site only, runs no script that
 * stands in a page but the one that is known by its hash, and is not shown inside another.
 */
public final class Headers {
  /** The fonts stand in the style sheet. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'sha256-HASH'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " form-action 'self'; base-uri 'none'";

  private static final String EVERYWHERE =
      """
      /*
        Content-Security-Policy: POLICY; frame-ancestors 'none'
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin
        Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
        Cross-Origin-Opener-Policy: same-origin
      """;

  /** These names change with their content. */
  private static final String FOR_EVER =
      """
      /assets/*
        Cache-Control: public, max-age=31536000, immutable
      """;

  private Headers() {}

  /**
   * The policy that pages state themselves, for servers that send no headers.
   *
   * @param early the one script that stands in pages
   */
  public static String policy(Html early) {
    return POLICY.replace("HASH", hash(early.toString()));
  }

  /** The file that Netlify, Cloudflare Pages and others read. */
  static String file(Html early) {
    return EVERYWHERE.replace("POLICY", policy(early)) + FOR_EVER;
  }

  private static String hash(String script) {
    try {
      byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
