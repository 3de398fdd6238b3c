package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing in any state of the search. */
@ExtendWith(Given.class)
class SearchAccessibilityTest {
  private static final String NOTHING = "zzqqxx";

  @ParameterizedTest
  @CsvSource({
    "th, สำเนา, LIGHT, 360",
    "th, สำเนา, DARK, 1280",
    "en, copies, LIGHT, 1280",
    "en, copies, DARK, 360"
  })
  void axeFindsNothingInTheBox(
      String language,
      String query,
      ColorScheme colours,
      int width,
      Sites sites,
      Chromium chromium) {
    Page page = chromium.window(width);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    page.navigate(sites.real().onServer(language + "/guidance/free-copies.html"));
    SearchBox search = new SearchBox(page);
    search.type(query);
    page.locator(".search-elsewhere a").waitFor();
    Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
    page.keyboard().press("ArrowDown");
    page.locator(".search-filters").evaluate("filters => filters.open = !filters.open");
    Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
    search.field().fill(NOTHING);
    search.awaitAnswer(NOTHING);
    Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
    page.keyboard().press("Escape");
    assertThat(search.panel().isVisible()).isFalse();
    Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
  }

  @ParameterizedTest
  @CsvSource({
    "th, สำเนา, DARK, 360",
    "th, สำเนา, LIGHT, 1280",
    "en, copies, DARK, 1280",
    "en, copies, LIGHT, 360"
  })
  void axeFindsNothingInThePageOfResultsAndWhereItLeads(
      String language,
      String query,
      ColorScheme colours,
      int width,
      Sites sites,
      Chromium chromium) {
    Page page = chromium.window(width);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    page.navigate(sites.real().onServer(language + "/search.html"));
    Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
    page.locator("#search-field").fill(NOTHING);
    page.locator(".search-count:not(:empty)").waitFor();
    Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
    page.locator("#search-field").fill(query);
    page.locator(".search-list .search-page").first().waitFor();
    page.locator(".search-filters").evaluate("filters => filters.open = true");
    Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
    page.locator(".search-list a").first().click();
    page.locator(".found-bar").waitFor();
    Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
  }
}
