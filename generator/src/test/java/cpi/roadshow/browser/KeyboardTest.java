package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has no pointer gets everywhere. */
@ExtendWith(Given.class)
class KeyboardTest {
  private static final String FOCUSED =
      "() => document.activeElement.className || document.activeElement.id";

  private static final String FOCUSED_IS_IN_VIEW =
      """
      () => {
        const place = document.activeElement.getBoundingClientRect();
        return place.top >= 0 && place.left >= 0 && place.width > 40 && place.bottom <= innerHeight && place.right <= innerWidth;
      }""";

  private static final String TOP_OF_MAIN =
      "() => Math.round(document.getElementById('main').getBoundingClientRect().top)";

  @ParameterizedTest
  @CsvSource({
    "index.html, 360",
    "th/index.html, 360",
    "th/guidance/free-copies.html, 360",
    "en/guidance/free-copies.html, 1280",
    "en/404.html, 1280"
  })
  void theFirstStopSkipsToTheContent(String path, int width, Sites sites, Chromium chromium) {
    Page page = chromium.window(width);
    page.navigate(sites.real().onServer(path));
    page.keyboard().press("Tab");
    assertThat(page.evaluate(FOCUSED)).isEqualTo("skip");
    assertThat(page.evaluate(FOCUSED_IS_IN_VIEW)).as("the skip link shows").isEqualTo(true);
    page.keyboard().press("Enter");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => document.activeElement.closest('main') !== null"))
        .as("the next stop lies in the content")
        .isEqualTo(true);
  }

  @Test
  void skippingScrollsToTheContent(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onStick("th/guidance/free-copies.html"));
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat((Integer) page.evaluate(TOP_OF_MAIN)).isBetween(0, 40);
  }

  @Test
  void theMenuOfAPhoneOpensAndClosesWithKeys(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onStick("th/index.html"));
    page.locator(".top .row .menu-button").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#menu li a").first().isVisible()).isTrue();
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => document.activeElement.closest('#menu') !== null"))
        .as("the next stop lies in the menu")
        .isEqualTo(true);
    page.keyboard().press("Escape");
    assertThat(page.locator("#menu li a").first().isVisible()).isFalse();
    assertThat(page.evaluate(FOCUSED))
        .as("the reader is back at the button")
        .isEqualTo("menu-button");
  }

  @Test
  void everyStopOfAPageCanBeSeen(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onStick("th/minutes/2023-05-19-cpi-meeting.html"));
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
          .as("stop %d", i)
          .isNotEqualTo("none");
    }
  }

  @Test
  void theSearchOfAPhoneShutsInNobodyWhoPassesBy(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onStick("th/about.html"));
    page.focus("#search-field");
    page.waitForSelector(".search-panel", attached());
    assertThat(page.isVisible(".search-panel")).isFalse();
    page.keyboard().type("ก");
    assertThat(page.isVisible(".search-panel")).isTrue();
  }

  private static Page.WaitForSelectorOptions attached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
  }
}
