package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search of a folder, as on a USB stick: the same, without a server. */
@ExtendWith(Given.class)
class SearchInFolderTest {
  @ParameterizedTest
  @CsvSource({
    "th, สำเนา, guidance/free-copies.html, สำเนา",
    "th, OPDC, glossary.html, ก.พ.ร.",
    "en, free copies, guidance/free-copies.html, copies",
    "en, ก.พ.ร., glossary.html, ก.พ.ร."
  })
  void findsAndMarksAndOffersTheOtherLanguage(
      String language, String query, String path, String mark, Sites sites, Chromium chromium) {
    BuiltSite site = sites.real();
    try (Page page = chromium.newWindow()) {
      Watch watch = Watch.over(page);
      page.navigate(site.onStick(language + "/guidance/tacit-approval.html"));
      assertThat(watch.requests()).noneMatch(request -> request.contains("offline"));
      SearchBox search = new SearchBox(page);
      search.type(query);
      assertThat(search.options().first().getAttribute("href"))
          .startsWith(site.onStick(language + "/" + path));
      page.locator(".search-elsewhere a").waitFor();
      search.options().first().click();
      page.waitForURL(address -> address.startsWith(site.onStick(language + "/" + path)));
      assertThat(search.marked()).isNotEmpty();
      page.locator(".found-bar button").click();
      assertThat(page.locator("mark.found").count()).isZero();
      assertThat(watch.complaints()).isEmpty();
      assertThat(watch.requestsOutside(site.onStick(""))).isEmpty();
    }
  }

  @Test
  void thePageOfResultsFollowsTheQueryAndTheFilters(Sites sites, Chromium chromium) {
    BuiltSite site = sites.real();
    try (Page page = chromium.newWindow()) {
      Watch watch = Watch.over(page);
      page.setViewportSize(Chromium.DESK, Chromium.HEIGHT);
      page.navigate(site.onStick("th/search.html?q=OPDC"));
      page.locator(".search-list .search-page").first().waitFor();
      String all = page.locator(".search-count").textContent();
      page.locator("input[name=type][value=faq]").check();
      page.waitForFunction(
          "all => document.querySelector('.search-count').textContent !== all", all);
      page.locator("a.switch").click();
      page.waitForURL(address -> address.startsWith(site.onStick("en/search.html?q=OPDC")));
      page.locator(".search-list .search-page").first().waitFor();
      assertThat(watch.complaints()).isEmpty();
    }
  }
}
