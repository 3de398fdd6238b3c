package cpi.roadshow.publish;

/**
 * What a web server is to tell browsers: a page loads from its own site only, runs no script and no
 * style that stands in a page, and is not shown inside another.
 */
public final class Headers {
  /** For pages, also where nobody can set headers. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action"
          + " 'self'; base-uri 'none'";

  private static final String EVERYWHERE =
      """
      /*
        Content-Security-Policy: %s; frame-ancestors 'none'
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin
        Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
        Cross-Origin-Opener-Policy: same-origin
      """
          .formatted(POLICY);

  /** These names change with their content. */
  private static final String FOR_EVER =
      """
      /assets/*
        Cache-Control: public, max-age=31536000, immutable
      """;

  private Headers() {}

  /** The file that Netlify, Cloudflare Pages and others read. */
  public static String file() {
    return EVERYWHERE + FOR_EVER;
  }
}
