package cpi.roadshow.site;

import cpi.roadshow.model.Permalink;
import java.net.URI;

/** Full addresses. */
public final class WebAddress {
  private WebAddress() {}

  /** The full address of a page; an index page goes by its folder. */
  public static String of(URI base, Permalink page) {
    return of(base, page.file());
  }

  /**
   * The full address of a page.
   *
   * @param file below the output folder
   */
  public static String of(URI base, String file) {
    return base + file.replaceFirst("(^|/)index\\.html$", "$1");
  }

  /** An address as people write it. */
  public static String shown(String address) {
    return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
  }
}
