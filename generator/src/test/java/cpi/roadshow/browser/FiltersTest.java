package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists are narrowed in place, from a folder as from a server. */
@ExtendWith(Given.class)
class FiltersTest {
  private static final String SHOWN = ".card[data-filtered]:not([hidden])";

  @Test
  void aListShowsWhatFitsAndSaysHowMuch(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onStick("en/guidance/index.html"));
    int all = page.locator(SHOWN).count();
    page.locator("select[name=audience]").selectOption("investor");
    int investors = page.locator(SHOWN).count();
    assertThat(investors).isPositive().isLessThan(all);
    assertThat(page.locator(SHOWN + "[data-audience~=investor]").count()).isEqualTo(investors);
    assertThat(said(page)).startsWith(investors + "\u00a0");
    page.locator("select[name=initiative]").selectOption("portals");
    int both = page.locator(SHOWN).count();
    assertThat(both).isPositive().isLessThan(investors);
    assertThat(page.locator(".group:not([hidden]) h2").count()).isEqualTo(1);
    page.locator("[type=reset]").click();
    page.locator(".filters [type=reset]:not([hidden])").waitFor(hidden());
    assertThat(page.locator(SHOWN).count()).isEqualTo(all);
    assertThat(page.url()).doesNotContain("audience");
  }

  @Test
  void theAddressKeepsWhatIsChosenInBothLanguages(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onServer("th/guidance/index.html?audience=citizen"));
    int citizens = page.locator(SHOWN).count();
    page.locator("select[name=agency]").selectOption("dga");
    int both = page.locator(SHOWN).count();
    assertThat(both).isPositive().isLessThan(citizens);
    page.locator("a.switch").click();
    page.waitForURL("**/en/guidance/**");
    assertThat(page.url()).endsWith("en/guidance/index.html?audience=citizen&agency=dga");
    assertThat(page.locator(SHOWN).count()).isEqualTo(both);
    assertThat(page.locator("select[name=agency]").inputValue()).isEqualTo("dga");
  }

  @Test
  void regionsNarrowTheRoadshow(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onStick("th/roadshow/index.html"));
    page.locator("select[name=region]").selectOption("south");
    assertThat(page.locator(SHOWN).count()).isEqualTo(1);
    assertThat(page.locator(SHOWN + " a").getAttribute("href")).endsWith("south.html");
  }

  private static String said(Page page) {
    return page.locator(".filters [role=status]").textContent();
  }

  private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
    return new com.microsoft.playwright.Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }
}
