package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page without a translation is shown for what it is. */
@ExtendWith(Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FallbackTest {
  private static final List<String> TYPES =
      List.of("guidance/", "initiative/", "faq/", "minutes/", "roadshow/", "clinic/", "");

  private BuiltSite site;

  @BeforeAll
  void begin(Sites sites) {
    site = sites.extra();
  }

  private Stream<String> inEnglish() {
    return TYPES.stream().map(type -> "en/" + type + "only-thai.html");
  }

  @ParameterizedTest
  @CsvSource({
    "en/guidance/only-thai.html, There is no English version of this page yet., Open this page on the Thai site",
    "th/guidance/only-english.html, หน้านี้ยังไม่มีฉบับภาษาไทย, เปิดหน้านี้ในเว็บไซต์ภาษาอังกฤษ"
  })
  void theNoticeIsInTheLanguageOfTheReader(String page, String sentence, String link) {
    Element notice = site.read(page).selectFirst("article .callout");
    assertThat(notice.text()).contains(sentence).contains(link);
    assertThat(languageOf(notice)).isEqualTo(page.substring(0, 2));
  }

  @Test
  void theNoticeLeadsToTheOriginal() {
    assertThat(inEnglish())
        .allSatisfy(
            page -> {
              Element link = site.read(page).selectFirst("article .callout a");
              assertThat(link.absUrl("href"))
                  .isEqualTo(site.onServer(page.replaceFirst("en/", "th/")));
              assertThat(link.attr("hreflang")).isEqualTo("th");
            });
  }

  @Test
  void theTextIsMarkedAsTheLanguageThatItIsIn() {
    assertThat(inEnglish())
        .allSatisfy(
            page -> {
              Document read = site.read(page);
              assertThat(read.selectFirst("html").attr("lang")).isEqualTo("en");
              assertThat(languageOf(read.selectFirst("h1"))).isEqualTo("th");
              assertThat(read.select("article .prose"))
                  .isNotEmpty()
                  .allMatch(part -> languageOf(part).equals("th"));
            });
    assertThat(languageOf(site.read("th/guidance/only-english.html").selectFirst("h1")))
        .isEqualTo("en");
  }

  @Test
  void theAddressToRememberIsTheOriginals() {
    assertThat(inEnglish())
        .allSatisfy(
            page ->
                assertThat(site.read(page).select("link[rel=canonical]").eachAttr("href"))
                    .containsExactly(site.onServer(page.replaceFirst("en/", "th/"))));
  }

  @Test
  void neitherTheOriginalNorTheFallbackClaimsToBeATranslation() {
    assertThat(inEnglish().flatMap(page -> Stream.of(page, page.replaceFirst("en/", "th/"))))
        .allSatisfy(
            page -> assertThat(site.read(page).select("link[rel=alternate][hreflang]")).isEmpty());
    assertThat(
            site.read("en/guidance/everything.html")
                .select("link[rel=alternate][hreflang]")
                .eachAttr("hreflang"))
        .as("a page with a translation does")
        .contains("th", "en");
  }

  @Test
  void noListOfTheReadersLanguageHasIt() {
    List<String> lists =
        List.of(
            "en/index.html",
            "en/guidance/index.html",
            "en/minutes/index.html",
            "en/page/index.html",
            "en/for/agency.html");
    assertThat(lists)
        .allSatisfy(
            list -> assertThat(site.read(list).select("main a[href*=only-thai]")).isEmpty());
    assertThat(site.read("th/guidance/index.html").select("a[href*=only-thai]")).isNotEmpty();
    assertThat(site.read("th/guidance/index.html").select("a[href*=only-english]")).isEmpty();
    assertThat(site.read("en/guidance/index.html").select("a[href*=only-english]")).isNotEmpty();
  }

  private static String languageOf(Element element) {
    return element.closest("[lang]").attr("lang");
  }
}
