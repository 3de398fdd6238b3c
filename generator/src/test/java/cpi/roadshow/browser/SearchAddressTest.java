package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was sought can be sent, kept and opened in the other language. */
@ExtendWith(Given.class)
class SearchAddressTest {
  private static final String PAGES = "#search-results .search-page";

  private static SearchBox open(String path, Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onServer(path));
    return new SearchBox(page);
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"th/search.html?q=สำเนา", "en/search.html?q=copies"})
  void anAddressShowsItsResults(String path, Sites sites, Chromium chromium) {
    SearchBox search = open(path, sites, chromium);
    search.page().locator(PAGES).first().waitFor();
    assertThat(search.field().inputValue()).isEqualTo(path.substring(path.indexOf('=') + 1));
    assertThat(search.page().locator(PAGES + " a").first().getAttribute("href"))
        .contains("guidance/free-copies.html?q=");
  }

  @Test
  void theAddressFollowsWhatIsTypedAndChosenWithoutNewSteps(Sites sites, Chromium chromium) {
    SearchBox search = open("en/search.html", sites, chromium);
    Page page = search.page();
    Object steps = page.evaluate("() => history.length");
    search.field().fill("licence");
    page.waitForURL(address -> address.endsWith("?q=licence"));
    page.locator(PAGES).first().waitFor();
    search.filter("type", "faq").check();
    search.filter("audience", "business").check();
    page.waitForURL(address -> address.endsWith("?q=licence&type=faq&audience=business"));
    assertThat(page.evaluate("() => history.length")).isEqualTo(steps);
    page.waitForFunction("() => document.querySelectorAll('.search-kind').length > 0");
    String count = search.count().textContent();

    page.reload();
    page.locator(PAGES).first().waitFor();
    assertThat(search.filter("type", "faq").isChecked()).isTrue();
    assertThat(search.filter("type", "guidance").isChecked()).isFalse();
    assertThat(search.count().textContent()).isEqualTo(count);
  }

  @Test
  void moreResultsAreShownWhenAskedFor(Sites sites, Chromium chromium) {
    SearchBox search = open("en/search.html?q=agency", sites, chromium);
    search.page().locator(PAGES).first().waitFor();
    int first = search.page().locator(PAGES).count();
    search.page().locator("#search-results .button").click();
    search
        .page()
        .waitForFunction(
            "first => document.querySelectorAll('#search-results .search-page').length > first",
            first);
    search.page().waitForFunction("() => document.activeElement.closest('.search-title') !== null");
  }

  @Test
  void theOtherLanguageKeepsTheQueryAndTheFilters(Sites sites, Chromium chromium) {
    SearchBox search = open("th/search.html", sites, chromium);
    search.field().fill("OPDC");
    search.page().locator(PAGES).first().waitFor();
    search.filter("type", "faq").check();
    search.page().waitForURL(address -> address.contains("type=faq"));
    search.page().locator("a.switch").click();
    search.page().waitForURL(sites.real().onServer("en/search.html?q=OPDC&type=faq"));
    search.page().locator(PAGES).first().waitFor();
    assertThat(search.filter("type", "faq").isChecked()).isTrue();
  }

  @Test
  void theOtherLanguageKeepsWhatStandsInTheFieldOfAnyPage(Sites sites, Chromium chromium) {
    SearchBox search = open("th/guidance/free-copies.html", sites, chromium);
    search.type("สำเนา");
    search.page().keyboard().press("Escape");
    search.page().locator("a.switch").click();
    search.page().waitForURL(address -> address.contains("en/guidance/free-copies.html?q="));
    assertThat(decoded(search.page().url())).endsWith("?q=สำเนา");
    assertThat(search.field().inputValue()).isEqualTo("สำเนา");
  }

  @Test
  void removingTheMarksLeavesTheTextAsItWas(Sites sites, Chromium chromium) {
    SearchBox search = open("th/guidance/free-copies.html", sites, chromium);
    Object text = search.page().evaluate("() => document.querySelector('main').innerHTML");
    search.page().navigate(sites.real().onServer("th/guidance/free-copies.html?q=สำเนา"));
    assertThat(search.marked()).hasSizeGreaterThan(3).containsOnly("สำเนา");
    search.page().locator(".found-bar button").click();
    assertThat(search.page().evaluate("() => document.querySelector('main').innerHTML"))
        .isEqualTo(text);
    assertThat(search.page().url())
        .isEqualTo(sites.real().onServer("th/guidance/free-copies.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void withoutJavaScriptTheFieldLeadsToTheIndexPages(
      String language, Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindowWithoutScripts()) {
      page.navigate(sites.real().onServer(language + "/index.html"));
      page.locator("#search-field").fill("OPDC");
      page.locator("#search-field").press("Enter");
      page.waitForURL(sites.real().onServer(language + "/search.html?q=OPDC"));
      assertThat(page.locator("noscript .callout").isVisible()).isTrue();
      assertThat(page.locator(".search-indexes a").count()).isGreaterThan(5);
      page.locator(".search-indexes a").first().click();
      page.waitForURL(address -> !address.contains("search.html"));
      assertThat(page.locator("h1").isVisible()).isTrue();
    }
  }

  @Test
  void theDoorsOfTheLandingPageLeadToResults(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onServer("index.html"));
    page.locator("#search-en").fill("licence");
    page.locator("#search-en").press("Enter");
    page.waitForURL(sites.real().onServer("en/search.html?q=licence"));
  }
}
