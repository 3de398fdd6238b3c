package cpi.roadshow.browser;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Follows every address that stands in a page or a style sheet, without a browser. */
@ExtendWith(Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteLinksTest {
  private static final Pattern IN_STYLES = Pattern.compile("url\\([\"']?([^)\"']+)");

  private static final Pattern NOT_LINKED = Pattern.compile("(th|en)/404.html");

  private Sites sites;

  /**
   * An address in a file of a site.
   *
   * @param path of the file that it leads to, in the same site
   * @param anchor the id that it leads to there
   */
  private record Link(String from, String written, String path, Optional<String> anchor) {
    @Override
    public String toString() {
      return from + " has " + written;
    }
  }

  @BeforeAll
  void begin(Sites given) {
    sites = given;
  }

  @Test
  void everyAddressLeadsToAFile() {
    for (BuiltSite site : sites.both()) {
      List<Link> links = links(site);
      assertThat(links).hasSizeGreaterThan(500);
      assertThat(links).filteredOn(link -> !Files.isRegularFile(site.file(link.path))).isEmpty();
    }
  }

  @Test
  void everyAnchorLeadsToASection() {
    for (BuiltSite site : sites.both()) {
      Map<String, Set<String>> ids = new HashMap<>();
      site.pages().forEach(page -> ids.put(page, ids(site.read(page))));
      List<Link> anchored = links(site).stream().filter(link -> link.anchor.isPresent()).toList();
      assertThat(anchored).hasSizeGreaterThan(100);
      assertThat(anchored)
          .filteredOn(
              link -> !ids.getOrDefault(link.path, Set.of()).contains(link.anchor.orElseThrow()))
          .isEmpty();
    }
  }

  @Test
  void whatIsNewListsAsManyPagesAsItSays() {
    for (String page : List.of("th/whats-new.html", "en/whats-new.html")) {
      Document list = sites.real().read(page);
      String said = list.select(".trust-line dd").first().text();
      assertThat(list.select(".card")).hasSizeGreaterThan(40);
      assertThat(said.replaceAll("\\D", "")).isEqualTo(String.valueOf(list.select(".card").size()));
    }
  }

  @Test
  void everyStyleLeadsToAFile() {
    for (BuiltSite site : sites.both()) {
      List<Link> links =
          site.files(".css").stream().flatMap(sheet -> inStyles(site, sheet)).toList();
      assertThat(site.files(".css"))
          .allSatisfy(sheet -> assertThat(inStyle(site, sheet)).hasSizeGreaterThan(3));
      assertThat(links).filteredOn(link -> !Files.isRegularFile(site.file(link.path))).isEmpty();
    }
  }

  @Test
  void everyPageCanBeReachedFromTheLandingPage() {
    BuiltSite site = sites.real();
    assertThat(reachedFrom("index.html", site))
        .containsAll(
            site.pages().stream().filter(page -> !NOT_LINKED.matcher(page).matches()).toList());
  }

  @Test
  void linksAreRelativeSoThatAFolderIsASiteToo() {
    for (BuiltSite site : sites.both()) {
      assertThat(site.pages())
          // A server gives the 404 page in place of pages at any depth.
          .filteredOn(page -> !page.endsWith("/404.html"))
          .allSatisfy(
              page ->
                  assertThat(
                          site.read(page)
                              .select("a, link:not([rel=canonical], [rel=alternate])")
                              .eachAttr("href"))
                      .isNotEmpty()
                      .noneMatch(
                          address ->
                              address.startsWith("/") || address.startsWith(site.onServer(""))));
    }
  }

  private static Set<String> reachedFrom(String start, BuiltSite site) {
    Set<String> reached = new TreeSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      String page = open.remove();
      Document read = site.read(page);
      Stream<String> links = read.select("a[href]").eachAttr("href").stream();
      Stream<String> forms = read.select("form[action]").eachAttr("action").stream();
      Stream.concat(links, forms)
          .flatMap(address -> link(site, page, address).stream())
          .map(Link::path)
          .filter(reached::add)
          .filter(path -> path.endsWith(".html"))
          .forEach(open::add);
    }
    return reached;
  }

  private static Set<String> ids(Document page) {
    return page.select("[id]").stream().map(Element::id).collect(toCollection(TreeSet::new));
  }

  private static List<Link> links(BuiltSite site) {
    return site.pages().stream()
        .flatMap(
            page ->
                written(site.read(page)).stream()
                    .flatMap(address -> link(site, page, address).stream()))
        .toList();
  }

  private static List<String> written(Document page) {
    Stream<String> links = page.select("[href]").eachAttr("href").stream();
    Stream<String> media = page.select("[src]").eachAttr("src").stream();
    Stream<String> moved =
        page.select("meta[http-equiv=refresh]").eachAttr("content").stream()
            .map(content -> content.replaceFirst(".*url=", ""));
    Stream<String> forms = page.select("form[action]").eachAttr("action").stream();
    Stream<String> pictures = page.select("meta[property=og:image]").eachAttr("content").stream();
    return Stream.of(links, media, moved, forms, pictures).flatMap(addresses -> addresses).toList();
  }

  /** Every address of a style sheet, fonts that stand in it among them. */
  private static List<String> inStyle(BuiltSite site, String sheet) {
    return IN_STYLES.matcher(site.text(sheet)).results().map(MatchResult::group).toList();
  }

  private static Stream<Link> inStyles(BuiltSite site, String sheet) {
    return IN_STYLES
        .matcher(site.text(sheet))
        .results()
        .flatMap(found -> link(site, sheet, found.group(1)).stream());
  }

  /** Where an address leads on the server, if it stays within the site. */
  private static Optional<Link> link(BuiltSite site, String from, String written) {
    URI address = URI.create(site.onServer(from)).resolve(written);
    URI root = URI.create(site.onServer(""));
    if (!root.getAuthority().equals(address.getAuthority())) {
      return Optional.empty();
    }
    String path = address.getPath().replaceFirst("^" + root.getPath(), "");
    // A full address of a folder stands for its index, since a server answers it; a relative one
    // does not, since a USB stick has none.
    String file =
        address.toString().equals(written) && written.endsWith("/") ? path + "index.html" : path;
    return Optional.of(new Link(from, written, file, Optional.ofNullable(address.getFragment())));
  }
}
