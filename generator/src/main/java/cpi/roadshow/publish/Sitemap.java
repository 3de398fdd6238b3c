package cpi.roadshow.publish;

import java.util.List;
import java.util.Optional;

/** The map of a site for search engines, as its template sees it. */
public record Sitemap(List<Page> pages) {
  /** Where it is published. */
  public static final String FILE = "sitemap.xml";

  public Sitemap {
    pages = List.copyOf(pages);
  }

  /**
   * A page that search engines may show.
   *
   * @param versions of it in each language, itself among them; none when there is no other
   */
  public record Page(String url, Optional<String> changed, List<Version> versions) {
    public Page {
      versions = List.copyOf(versions);
    }
  }

  public record Version(String hreflang, String url) {}

  /** The template that prints it. */
  public String template() {
    return "feeds/sitemap";
  }
}
