package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The box of results below the field: what it shows, and what it loads. */
@ExtendWith(Given.class)
class SearchBoxTest {
  // What a finger may miss.
  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll(".search.open :is(button, input, label:not(.unseen), summary, a, [role=option])")]
        .filter(target => target.checkVisibility() && !target.closest("label > *"))
        .filter(target => target.getBoundingClientRect().height < 43.5)
        .map(target => target.outerHTML)""";

  private static SearchBox open(String path, int width, Sites sites, Chromium chromium) {
    Page page = chromium.window(width);
    page.navigate(sites.real().onServer(path));
    return new SearchBox(page);
  }

  @Test
  void aPhoneThatIsTouchedGetsThereToo(Sites sites, Chromium chromium) {
    try (Page page = chromium.newPhone()) {
      page.navigate(sites.real().onServer("th/index.html"));
      page.locator("#search-field").tap();
      page.locator(".search-panel").waitFor();
      SearchBox reader = new SearchBox(page);
      page.keyboard().type("อนุญาต");
      int all = count(reader);
      assertThat(page.evaluate("() => document.querySelector('.search-panel').clientWidth"))
          .as("the box fills the screen")
          .isEqualTo(Chromium.PHONE);
      assertThat((Boolean) page.locator("main").evaluate("main => main.inert")).isTrue();
      page.locator(".search-filters summary").tap();
      assertThat((List<?>) page.evaluate(SMALL_TARGETS)).isEmpty();
      page.locator(".search-filters label:has([value=faq])").tap();
      page.waitForFunction(
          "all => parseInt(document.querySelector('.search-count').textContent.match(/\\d+/)) < all",
          all);
      page.locator(".search-filters summary").tap();
      page.locator("[role=option]").first().tap();
      page.waitForURL("**/th/faq/**");
    }
  }

  private static int count(SearchBox reader) {
    reader.page().locator(".search-count:not(:empty)").waitFor();
    reader.options().first().waitFor();
    return reader.total();
  }

  @Test
  void severalValuesOfAFilterWidenIt(Sites sites, Chromium chromium) {
    SearchBox reader = open("th/index.html", Chromium.DESK, sites, chromium).ask("อนุญาต");
    reader.options().first().waitFor();
    int questions = choose(reader, "faq", 0);
    int both = choose(reader, "guidance", questions);
    assertThat(both).isGreaterThan(questions);
    assertThat(reader.page().locator(".search-filters summary").textContent()).contains("2");
  }

  /** Ticks a box and waits for as many pages as it promises, beside those there are. */
  private static int choose(SearchBox reader, String value, int already) {
    Locator row = reader.page().locator(".search-filters label:has([value=" + value + "])");
    int promised = Integer.parseInt(row.locator(".search-number").textContent());
    row.click();
    reader
        .page()
        .waitForFunction(
            "wanted => document.querySelector('.search-count').textContent.match(/\\d+/)[0] == wanted",
            promised + already);
    return reader.total();
  }

  @Test
  void aWrongKeyboardIsUnderstood(Sites sites, Chromium chromium) {
    SearchBox reader = open("th/index.html", Chromium.DESK, sites, chromium).ask("vo6Pk9");
    assertThat(reader.page().locator(".search-notes").textContent()).contains("อนุญาต");
    reader.options().first().waitFor();
  }

  @Test
  void aMisspeltWordIsAskedAbout(Sites sites, Chromium chromium) {
    SearchBox reader = open("en/index.html", Chromium.DESK, sites, chromium).ask("licnece");
    Locator button = reader.page().locator(".search-notes button");
    assertThat(button.textContent()).isEqualTo("licence");
    button.click();
    assertThat(reader.field().inputValue()).isEqualTo("licence");
  }

  @Test
  void theOtherLanguageIsOfferedToWhoPauses(Sites sites, Chromium chromium) {
    SearchBox reader = open("th/index.html", Chromium.DESK, sites, chromium).ask("portal");
    Locator link = reader.page().locator(".search-elsewhere a");
    assertThat(link.textContent()).contains("ภาษาอังกฤษ");
    link.click();
    reader.page().waitForURL(sites.real().onServer("en/search.html?q=portal"));
    reader.page().locator(".search-list > li").first().waitFor();
  }

  @Test
  void whoFindsNothingIsTold(Sites sites, Chromium chromium) {
    SearchBox reader = open("en/index.html", Chromium.DESK, sites, chromium).ask("xyzzy qwfpg");
    assertThat(reader.page().locator(".search-count").textContent()).contains("xyzzy qwfpg");
    assertThat(reader.page().locator(".search-help li").count()).isEqualTo(3);
    assertThat(reader.panel().isVisible()).isTrue();
  }

  @Test
  void whatCannotBeLoadedIsSaidPlainly(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      page.context().route("**/search/th.*", route -> route.abort());
      page.navigate(sites.real().onServer("th/index.html"));
      page.locator("#search-field").click();
      page.locator("#search-field").fill("อนุญาต");
      page.locator(".search-help a").waitFor();
      assertThat(page.locator(".search-help").textContent()).contains("ค้นหาไม่ได้");
      page.locator(".search-help a").click();
      page.waitForURL("**/th/search.html");
    }
  }

  @Test
  void whatCannotBeStartedIsSaidPlainly(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      page.context().route("**/manifest.json", route -> route.abort());
      page.navigate(sites.real().onServer("en/index.html"));
      page.locator("#search-field").click();
      page.locator(".search-said a").waitFor();
      assertThat(page.locator(".search-said").textContent()).contains("not available");
    }
  }

  @Test
  void nothingIsFetchedBeforeTheReaderTurnsToIt(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      List<String> requests = new ArrayList<>();
      page.onRequest(request -> requests.add(request.url()));
      page.navigate(sites.real().onServer("th/guidance/free-copies.html"));
      page.waitForTimeout(500);
      assertThat(requests).isNotEmpty().noneMatch(SearchBoxTest::isOfTheSearch);
      page.locator("#search-field").focus();
      page.waitForCondition(() -> requests.stream().anyMatch(SearchBoxTest::isOfTheSearch));
    }
  }

  private static boolean isOfTheSearch(String request) {
    return request.contains("/search/") || request.contains("/search-");
  }

  @Test
  void theNumberOfResultsIsTold(Sites sites, Chromium chromium) {
    SearchBox reader = open("en/index.html", Chromium.DESK, sites, chromium).ask("licence");
    reader
        .page()
        .locator("[role=status]:not(:empty)")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    assertThat(reader.page().locator(".search-said").textContent())
        .isEqualTo(reader.page().locator(".search-count").textContent());
  }
}
