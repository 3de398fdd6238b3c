package cpi.roadshow.publish;

import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Settings;
import cpi.roadshow.model.Site;
import cpi.roadshow.site.WebAddress;
import cpi.roadshow.templates.Words;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Atom feeds of one language: one of all pages, one of each content type that has a dated page.
 *
 * @param words of that language
 */
public record Feeds(Site site, Words words) {
  private static final String FILE = "feed.xml";

  /** What a reader's feed program shows at most; older pages are on the site. */
  private static final int NEWEST = 50;

  /**
   * A feed as its template sees it.
   *
   * @param at where it is published, below the output folder
   * @param self its full address, which is also its id
   * @param updated the day of its newest entry, at midnight in Bangkok
   */
  public record Feed(
      String at,
      Language language,
      String title,
      String subtitle,
      String self,
      String home,
      String updated,
      List<Entry> entries) {
    /** The template that prints it. */
    public String template() {
      return "feeds/atom";
    }
  }

  /** A page in a feed. */
  public record Entry(
      String title, String url, String updated, Optional<String> summary, String kind) {}

  /** All feeds there are, the one of all pages first. */
  public List<Feed> all() {
    List<Feed> feeds = new ArrayList<>();
    of(Optional.empty()).ifPresent(feeds::add);
    for (ContentType type : ContentType.values()) {
      of(Optional.of(type)).ifPresent(feeds::add);
    }
    return feeds;
  }

  /** Whether a content type has a dated page. */
  public boolean exists(Optional<ContentType> type) {
    return dated(type).findAny().isPresent();
  }

  /** Where the feed of a content type, or of all pages, is published. */
  public String file(Optional<ContentType> type) {
    return language().code() + "/" + folder(type) + FILE;
  }

  /** What the feed is called. */
  public String title(Optional<ContentType> type) {
    String site = settings().title().in(language());
    return type.map(of -> words.get("type_" + of.id()) + " – " + site).orElse(site);
  }

  private Optional<Feed> of(Optional<ContentType> type) {
    List<Document> pages = newest(type);
    return pages.isEmpty() ? Optional.empty() : Optional.of(feed(type, pages));
  }

  private List<Document> newest(Optional<ContentType> type) {
    return dated(type)
        .sorted(
            Comparator.<Document, LocalDate>comparing(page -> Dated.day(page).orElseThrow())
                .reversed()
                .thenComparing(Document::key))
        .limit(NEWEST)
        .toList();
  }

  private Stream<Document> dated(Optional<ContentType> type) {
    Stream<Pair> pairs = type.map(site::ofType).orElseGet(() -> site.all().stream());
    return pairs
        .flatMap(pair -> pair.versions().in(language()).stream())
        .filter(page -> Dated.day(page).isPresent());
  }

  private Feed feed(Optional<ContentType> type, List<Document> pages) {
    URI base = settings().baseUrl();
    Permalink home = new Permalink(language(), folder(type) + "index.html");
    return new Feed(
        file(type),
        language(),
        title(type),
        type.map(of -> words.get("lead_" + of.id()))
            .orElse(settings().description().in(language())),
        base + file(type),
        WebAddress.of(base, home),
        time(Dated.day(pages.get(0)).orElseThrow()),
        pages.stream().map(page -> entry(page, base)).toList());
  }

  private Entry entry(Document page, URI base) {
    return new Entry(
        page.meta().title(),
        WebAddress.of(base, page.permalink()),
        time(Dated.day(page).orElseThrow()),
        page.meta().summary(),
        words.get("kind_" + page.key().type().id()));
  }

  private static String time(LocalDate day) {
    return day + "T00:00:00+07:00";
  }

  private static String folder(Optional<ContentType> type) {
    return type.map(of -> of.id() + "/").orElse("");
  }

  private Settings settings() {
    return site.registers().settings();
  }

  private Language language() {
    return words.language();
  }
}
