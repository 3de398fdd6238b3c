package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wherever markup stands, in a page, a term, a query or an address, the search shows it as text.
 */
@ExtendWith(Given.class)
class SearchSafetyTest {
  private static final String MARKUP = "<img src=x onerror=alert(1)>";

  private static final String PAGE =
      """
      ---
      title: "%1$s zebra"
      summary: "%1$s zebra"
      audience: [agency]
      sources: [S01]
      owner: editors
      as_of: 2023-05-19
      ---
      \\%1$s zebra

      ## \\%1$s zebra {#heading}

      `%1$s` zebra
      """;

  private static final String TERMS =
      """
      - th: "%1$s ม้าลาย"
        en: "%1$s striped horse"
        abbreviation_th: "%1$s ม.ล."
        abbreviation_en: "%1$s STRH"
        also_en: ["zebra %1$s"]
        category: agency
        note:
          th: "%1$s ม้าลาย"
          en: "%1$s zebra"
      """;

  @TempDir private static Path content;
  private static BuiltSite site;

  @BeforeAll
  static void build() throws IOException {
    ExtraPages.layOut(content, InProcess.HOME.resolve("content"));
    for (String language : List.of("th", "en")) {
      Files.writeString(
          content.resolve("guidance/zebra." + language + ".md"), PAGE.formatted(MARKUP));
    }
    Files.writeString(content.resolve("glossary.yaml"), TERMS.formatted(MARKUP));
    site = BuiltSite.of(content, "--no-handouts");
  }

  @AfterAll
  static void close() throws IOException {
    site.close();
  }

  private static void assertNothingRan(Page page, Watch watch) {
    assertThat(page.locator("img[src=x]").count()).isZero();
    assertThat(watch.complaints()).isEmpty();
    assertThat(watch.requests()).isNotEmpty().noneMatch(request -> request.endsWith("/x"));
    assertThat(watch.requestsOutside(site.onServer(""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zebra", "striped horse", "STRH"})
  void markupOfPagesAndTermsIsText(String query, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      Watch watch = Watch.over(page);
      page.setViewportSize(Chromium.DESK, Chromium.HEIGHT);
      page.navigate(site.onServer("en/guidance/everything.html"));
      SearchBox search = new SearchBox(page);
      search.type(query);
      assertThat(page.locator("#search-list").textContent()).contains(MARKUP);
      page.keyboard().press("Enter");
      page.waitForURL(address -> address.contains("en/search.html"));
      page.locator(".search-list .search-page").first().waitFor();
      assertThat(page.locator(".search-list").textContent()).contains(MARKUP);
      page.locator(".search-list a").first().click();
      assertThat(search.marked()).isNotEmpty();
      assertNothingRan(page, watch);
    }
  }

  @Test
  void markupInAQueryIsText(Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      Watch watch = Watch.over(page);
      page.setViewportSize(Chromium.DESK, Chromium.HEIGHT);
      page.navigate(site.onServer("en/guidance/everything.html"));
      SearchBox search = new SearchBox(page);
      for (String query : List.of("zzqq" + MARKUP, MARKUP + " zebr", "<script>alert(1)</script>")) {
        search.field().fill("");
        search.type(query);
        assertThat(search.panel().isVisible()).isTrue();
      }
      // Results of the other language come when the reader pauses.
      page.waitForTimeout(1500);
      assertNothingRan(page, watch);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en/search.html", "th/search.html", "en/guidance/zebra.html", "en/glossary.html"})
  void markupInAnAddressIsText(String path, Chromium chromium) {
    String markup = URLEncoder.encode(MARKUP, StandardCharsets.UTF_8);
    try (Page page = chromium.newWindow()) {
      Watch watch = Watch.over(page);
      page.navigate(
          site.onServer(path + "?q=" + markup + "&type=" + markup + "&audience=" + markup));
      page.locator(path.contains("search") ? ".search-count:not(:empty)" : ".found-bar").waitFor();
      assertThat(page.locator("#search-field").inputValue()).isEqualTo(MARKUP);
      assertNothingRan(page, watch);
    }
  }

  @Test
  void aNameOfEveryObjectIsNoFilterAndNoWord(Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      Watch watch = Watch.over(page);
      page.navigate(
          site.onServer("en/search.html?q=constructor+__proto__&type=constructor&__proto__=x"));
      page.locator(".search-count:not(:empty)").waitFor();
      assertNothingRan(page, watch);
    }
  }

  @Test
  void theWatchSeesWhatRuns(Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      Watch watch = Watch.over(page);
      // The pages themselves forbid it by their policy.
      page.navigate("about:blank");
      page.evaluate("markup => document.body.insertAdjacentHTML('beforeend', markup)", MARKUP);
      page.waitForCondition(
          () -> watch.complaints().stream().anyMatch(said -> said.contains("dialog")));
    }
  }
}
