package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query in an address does: the page of results, and the marks on the page found. */
@ExtendWith(Given.class)
class SearchArrivalTest {
  private static final String ATTACK = "<img src=x onerror=\"document.title=1\">";

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @Test
  void anAddressHoldsQueryAndFilters(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(
        sites
            .real()
            .onServer("th/search.html?q=" + encoded("อนุญาต") + "&type=faq&audience=citizen"));
    page.locator(".search-list > li").first().waitFor();
    assertThat(page.locator(".search-filters input:checked").count()).isEqualTo(2);
    assertThat(page.locator(".search-list .search-title a").first().getAttribute("href"))
        .contains("/th/faq/");
  }

  @Test
  void theAddressFollowsWhatIsTyped(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onServer("en/search.html"));
    new SearchBox(page).ask("licence fee");
    page.waitForURL("**/en/search.html?q=licence+fee");
    page.locator(".search-filters label:has([value=guidance])").click();
    page.waitForURL("**/en/search.html?q=licence+fee&type=guidance");
  }

  @Test
  void moreIsShownWhenAsked(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onServer("th/search.html?q=" + encoded("หน่วยงาน")));
    page.locator(".search-list > li").first().waitFor();
    int before = page.locator(".search-list > li").count();
    page.locator(".search-main .button").click();
    page.waitForFunction(
        "before => document.querySelectorAll('.search-list > li').length > before", before);
    assertThat(page.evaluate("() => document.activeElement.closest('.search-list > li') !== null"))
        .as("the reader goes on at the first new one")
        .isEqualTo(true);
  }

  @Test
  void withoutScriptsThePageOfResultsLeadsToTheIndexes(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindowWithoutScripts()) {
      page.navigate(sites.real().onServer("th/index.html"));
      page.locator("#search-field").fill("อนุญาต");
      page.locator(".search-submit").click();
      page.waitForURL("**/th/search.html?q=*");
      assertThat(page.locator("noscript").textContent()).contains("JavaScript");
      assertThat(page.locator(".search-indexes a").count()).isGreaterThan(8);
      assertThat(page.locator("meta[name=robots]").getAttribute("content")).isEqualTo("noindex");
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

  @Test
  void theWordsAreMarkedWhereOneArrivesUntilTheyAreNotWanted(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onServer("th/guidance/free-copies.html"));
    String text = page.locator("main").textContent();
    page.navigate(sites.real().onServer("th/guidance/free-copies.html?q=" + encoded("สำเนา")));
    page.locator("mark.found").first().waitFor();
    assertThat(page.locator("mark.found").allTextContents()).contains("สำเนา");
    assertThat(page.locator("#search-field").inputValue()).isEqualTo("สำเนา");
    assertThat(page.locator(".search-panel").isVisible()).isFalse();
    page.locator(".found-bar button").click();
    assertThat(page.locator("mark.found").count()).isZero();
    assertThat(page.locator("main").textContent()).isEqualTo(text);
    assertThat(page.url()).doesNotContain("?q=");
  }

  @Test
  void theQueryIsKeptWhenTheLanguageIsSwitched(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onServer("th/guidance/free-copies.html?q=OPDC#sources"));
    page.locator("a.switch").click();
    page.waitForURL(sites.real().onServer("en/guidance/free-copies.html?q=OPDC#sources"));
    new SearchBox(page).ask("OGP");
    page.keyboard().press("Escape");
    page.locator("a.switch").click();
    page.waitForURL(sites.real().onServer("th/guidance/free-copies.html?q=OGP#sources"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ปลากระเบน", ATTACK, "\"><script>document.title=1</script>"})
  void aQueryAndATitleAreText(String query, Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      BuiltSite site = sites.extra();
      List<String> requests = new ArrayList<>();
      page.onRequest(request -> requests.add(request.url()));
      page.navigate(site.onServer("th/index.html"));
      String title = page.title();
      new SearchBox(page).ask(query);
      page.waitForTimeout(1500);
      assertUntouched(page, title, requests);
      for (String path : List.of("th/search.html", "th/guidance/markup.html")) {
        page.navigate(site.onServer(path));
        String own = page.title();
        page.navigate(site.onServer(path + "?q=" + encoded(query) + "&type=" + encoded(ATTACK)));
        page.waitForTimeout(1500);
        assertUntouched(page, own, requests);
      }
    }
  }

  private static void assertUntouched(Page page, String title, List<String> requests) {
    assertThat(page.title()).isEqualTo(title);
    assertThat(page.locator("img, main script, form script, [onerror], [onload]").count()).isZero();
    assertThat(requests).noneMatch(request -> request.endsWith("/x"));
  }
}
