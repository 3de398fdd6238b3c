package cpi.roadshow.publish;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the real site says to machines. */
class PublishedTest {
  private static final String BASE = "https://example.org/";
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder;
  private static Path site;

  @BeforeAll
  static void build() {
    site = folder.resolve("site");
    InProcess.Result result =
        InProcess.run(
            InProcess.HOME,
            "build",
            "--no-handouts",
            "--clock",
            "2026-11-24",
            "-o",
            site.toString());
    assertThat(result.exitCode()).as(result.err()).isZero();
  }

  private static List<String> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString())
          .filter(file -> file.endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static String text(String file) throws IOException {
    return Files.readString(site.resolve(file));
  }

  private static Document xml(String file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(site.resolve(file).toFile());
  }

  private static List<String> texts(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  private static List<String> attributes(NodeList nodes, String name) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getAttributes().getNamedItem(name).getNodeValue())
        .toList();
  }

  /** The file that a full address leads to. */
  private static Path file(String url) {
    assertThat(url).startsWith(BASE);
    String path = url.substring(BASE.length()).replaceFirst("#.*", "");
    return site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }

  private static byte[] hash(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  @Test
  void theSumsAreThoseOfEveryFile() throws Exception {
    Map<String, String> said = new TreeMap<>();
    for (String line : text("SHA256SUMS").lines().toList()) {
      said.put(line.substring(66), line.substring(0, 64));
    }
    Map<String, String> real = new TreeMap<>();
    for (String file : files("")) {
      if (!file.equals("SHA256SUMS") && !file.startsWith(".")) {
        real.put(file, HexFormat.of().formatHex(hash(Files.readAllBytes(site.resolve(file)))));
      }
    }
    assertThat(said).hasSizeGreaterThan(200).isEqualTo(real);
  }

  @Test
  void theMapLeadsToEveryPageThatSearchEnginesMayShow() throws Exception {
    Document map = xml("sitemap.xml");
    List<String> pages = texts(map.getElementsByTagName("loc"));
    assertThat(pages).allSatisfy(url -> assertThat(file(url)).isRegularFile());
    assertThat(attributes(map.getElementsByTagName("xhtml:link"), "href")).isSubsetOf(pages);
    List<String> wanted = new ArrayList<>();
    for (String page : files(".html")) {
      org.jsoup.nodes.Document html = Jsoup.parse(text(page));
      String canonical = html.select("link[rel=canonical]").attr("href");
      if (html.select("meta[name=robots]").isEmpty()
          && !canonical.isEmpty()
          && file(canonical).equals(site.resolve(page))) {
        wanted.add(canonical);
      }
    }
    assertThat(pages).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void feedsAreAtomAndLeadToPages() throws Exception {
    List<String> feeds = files("feed.xml");
    assertThat(feeds).contains("th/feed.xml", "en/guidance/feed.xml", "th/faq/feed.xml");
    for (String name : feeds) {
      Element feed =
          Jsoup.parse(text(name), "", org.jsoup.parser.Parser.xmlParser()).selectFirst("feed");
      assertThat(xml(name).getDocumentElement().getNamespaceURI() == null).isTrue();
      assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
      assertThat(feed.select("> id").text()).isEqualTo(BASE + name);
      assertThat(feed.select("> title").text()).isNotEmpty();
      assertThat(feed.select("> author > name").text()).isNotEmpty();
      assertThat(feed.select("> entry")).isNotEmpty();
      List<String> days = feed.select("> entry > updated").eachText();
      assertThat(days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
      assertThat(feed.select("> updated").text()).isEqualTo(days.get(0));
      assertThat(feed.select("> entry > id").eachText())
          .doesNotHaveDuplicates()
          .allSatisfy(url -> assertThat(file(url)).isRegularFile());
    }
  }

  @Test
  void structuredDataSaysWhatThePageShows() throws Exception {
    Map<String, Integer> types = new TreeMap<>();
    for (String page : files(".html")) {
      org.jsoup.nodes.Document html = Jsoup.parse(text(page));
      for (Element script : html.select("script[type=application/ld+json]")) {
        JsonNode data = JSON.readTree(script.data());
        for (JsonNode node : data.path("@graph")) {
          types.merge(node.path("@type").stringValue(), 1, Integer::sum);
          if (node.path("@type").stringValue().equals("FAQPage")) {
            assertThat(node.path("mainEntity").size()).isPositive();
            for (JsonNode question : node.path("mainEntity")) {
              String url = question.path("acceptedAnswer").path("url").stringValue();
              assertThat(html.getElementById(url.replaceFirst(".*#", ""))).as(url).isNotNull();
            }
          }
        }
      }
    }
    assertThat(types.get("FAQPage")).isEqualTo(12);
    assertThat(types.get("WebSite")).isEqualTo(2);
    assertThat(types).containsKeys("Article", "BreadcrumbList");
  }

  @Test
  void browsersMayRunWhatStandsInAPageAndNothingElse() throws Exception {
    for (String page : files(".html")) {
      org.jsoup.nodes.Document html = Jsoup.parse(text(page));
      String policy = html.select("meta[http-equiv=Content-Security-Policy]").attr("content");
      assertThat(policy).as(page).startsWith("default-src 'none'").doesNotContain("unsafe");
      assertThat(text("_headers")).contains(policy);
      for (Element script : html.select("script:not([src]):not([type])")) {
        String hash =
            Base64.getEncoder()
                .encodeToString(hash(script.data().getBytes(StandardCharsets.UTF_8)));
        assertThat(policy).as(page).contains("'sha256-" + hash + "'");
      }
      assertThat(html.select("style, [style], [onclick], [onload]")).as(page).isEmpty();
    }
  }

  @Test
  void markdownTwinsLeadOnlyToWhatIsThere() throws IOException {
    Pattern link = Pattern.compile("\\]\\((" + BASE + "[^)\\s]*)\\)");
    List<String> twins = files(".md");
    assertThat(twins).hasSizeGreaterThan(100);
    List<String> all = new ArrayList<>(twins);
    all.add("llms.txt");
    for (String twin : all) {
      assertThat(link.matcher(text(twin)).results().map(MatchResult::group).toList())
          .as(twin)
          .allSatisfy(
              found ->
                  assertThat(file(found.substring(2, found.length() - 1)))
                      .as(found)
                      .isRegularFile());
    }
    assertThat(text("llms.txt")).contains("](" + BASE + "th/guidance/free-copies.md)");
    JsonNode pages = JSON.readTree(text("pages.json"));
    assertThat(pages.size()).isEqualTo(twins.size());
  }
}
