package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Size of the text and colours are as the reader chose them, on every page from then on. */
@ExtendWith(Given.class)
class DisplayTest {
  private static final String PAPER = "() => getComputedStyle(document.body).backgroundColor";
  private static final String SIZE = "() => getComputedStyle(document.documentElement).fontSize";
  private static final String TOO_WIDE =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @Test
  void coloursAreRemembered(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      page.setViewportSize(Chromium.DESK, Chromium.HEIGHT);
      page.navigate(sites.real().onServer("th/index.html"));
      page.locator("button[data-theme=contrast]").click();
      assertThat(page.evaluate(PAPER)).isEqualTo("rgb(0, 0, 0)");
      page.navigate(sites.real().onServer("en/guidance/free-copies.html"));
      assertThat(page.evaluate(PAPER)).isEqualTo("rgb(0, 0, 0)");
      assertThat(page.locator("button[data-theme=contrast]").getAttribute("aria-pressed"))
          .isEqualTo("true");
      page.locator("button[data-theme='']").click();
      page.reload();
      assertThat(page.evaluate(PAPER)).isEqualTo("rgb(255, 253, 249)");
    }
  }

  @Test
  void sizeIsRememberedAndNothingIsCutOff(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      page.navigate(sites.real().onServer("th/index.html"));
      page.locator(".display-button").click();
      for (int i = 0; i < 5; i++) {
        page.locator("button[data-size='1']").click();
      }
      assertThat(page.evaluate(SIZE)).isEqualTo("24px");
      assertThat(page.locator("#display-options [role=status]").textContent()).contains("150");
      page.navigate(sites.real().onServer("th/guidance/index.html"));
      assertThat(page.evaluate(SIZE)).isEqualTo("24px");
      assertThat(page.evaluate(TOO_WIDE)).isEqualTo(0);
      page.locator(".display-button").click();
      page.locator("button[data-size='0']").click();
      page.reload();
      assertThat(page.evaluate(SIZE)).isEqualTo("16px");
    }
  }

  /** A window of 1280 pixels at 400 per cent is one of 320. */
  @Test
  void nothingIsLostAtFourHundredPerCent(Sites sites, Chromium chromium) {
    Page page = chromium.window(320);
    for (Sample sample : Sample.ALL.stream().filter(Sample::staysOpen).toList()) {
      for (String path : sample.paths()) {
        page.navigate(sample.in(sites).onServer(path));
        page.evaluate("() => document.querySelectorAll('details').forEach(it => it.open = true)");
        assertThat(Layout.faults(page)).as(path).isEmpty();
      }
    }
  }

  /** Colours of the system take away backgrounds and shadows, so nothing may rest on them alone. */
  @Test
  void withTheColoursOfTheSystemEverythingStillShows(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      page.setViewportSize(Chromium.DESK, Chromium.HEIGHT);
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      page.navigate(sites.real().onServer("th/progress.html"));
      assertThat(page.locator("svg.progress .about").count()).isPositive();
      assertThat(
              List.of(
                  fill(page, "svg.progress .sure"),
                  fill(page, "svg.progress .about"),
                  page.evaluate(PAPER).toString()))
          .as("how far, how far perhaps, and the paper")
          .doesNotHaveDuplicates();
      assertThat(style(page, "#menu [aria-current]", "textDecorationLine")).isEqualTo("underline");
      assertThat(style(page, ".button", "borderTopStyle")).isEqualTo("solid");
      assertThat(style(page, ".display [aria-pressed=true]", "textDecorationLine"))
          .isEqualTo("underline");
      page.navigate(sites.real().onServer("th/guidance/free-copies.html"));
      assertThat(
              page.evaluate(
                  "() => getComputedStyle(document.querySelector('.steps > li'),"
                      + " '::before').borderTopStyle"))
          .isEqualTo("solid");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
      page.navigate(sites.real().onServer("th/guidance/cpi-scores.html"));
      assertThat(fill(page, ".chart .bar")).isNotEqualTo(page.evaluate(PAPER));
      assertThat(fill(page, ".qr path"))
          .as("black on white, to be scanned")
          .isEqualTo("rgb(0, 0, 0)");
      assertThat(style(page, ".qr", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
    }
  }

  private static String fill(Page page, String selector) {
    return style(page, selector, "fill");
  }

  private static String style(Page page, String selector, String property) {
    return page.locator(selector)
        .first()
        .evaluate("(it, property) => getComputedStyle(it)[property]", property)
        .toString();
  }

  @Test
  void withoutScriptsThereIsNothingThatDoesNotWork(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindowWithoutScripts()) {
      page.navigate(sites.real().onServer("th/guidance/index.html"));
      assertThat(page.locator(".display-button").isVisible()).isFalse();
      assertThat(page.locator("form.filters").isVisible()).isFalse();
      assertThat(page.locator(".filter-links a").first().isVisible()).isTrue();
      page.locator(".filter-links a[href$='for/citizen.html']").click();
      assertThat(page.url()).endsWith("th/for/citizen.html");
      assertThat(page.locator(".card").count()).isGreaterThan(3);
    }
  }

  @Test
  void theContentsFollowTheReading(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onServer("th/guidance/free-copies.html"));
    Locator second = page.locator(".contents a").nth(1);
    page.locator(second.getAttribute("href")).evaluate("it => it.scrollIntoView()");
    page.locator(".contents li:nth-child(2) a[aria-current=location]").waitFor();
    assertThat(page.locator(".contents [aria-current]").count()).isEqualTo(1);
    page.evaluate("() => scrollTo(0, 0)");
    page.locator(".contents li:nth-child(2) a:not([aria-current])").waitFor();
  }

  @Test
  void everyPageOfATypeLeadsToTheNext(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onServer("th/initiative/electronic-government.html"));
    int pages = 1;
    while (page.locator("a[rel=next]").count() > 0) {
      page.locator("a[rel=next]").click();
      page.waitForLoadState();
      pages++;
    }
    assertThat(pages).isEqualTo(5);
    assertThat(page.url()).endsWith("th/initiative/awareness.html");
  }
}
