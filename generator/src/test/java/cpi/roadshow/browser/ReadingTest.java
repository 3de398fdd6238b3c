package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What helps to read a page and to hand it on. */
@ExtendWith(Given.class)
class ReadingTest {
  private static final String WITH_TERMS = "en/guidance/cpi-scores.html";
  private static final String QUESTIONS = "th/faq/cpi.html";

  private static final String SCROLLING_TABLES =
      "() => [...document.querySelectorAll('.table-scroll')].filter(it => it.scrollWidth >"
          + " it.clientWidth).map(it => it.getAttribute('aria-label'))";

  /** What the real pages hold fits; only a table of longer words scrolls. */
  @Test
  void noTableOfTheSiteIsCutOffOnAPhone(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    List<String> withTables =
        sites.real().pages().stream()
            .filter(path -> sites.real().text(path).contains("table-scroll"))
            .toList();
    assertThat(withTables).hasSizeGreaterThan(40);
    for (String path : withTables) {
      page.navigate(sites.real().onStick(path));
      assertThat((List<?>) page.evaluate(SCROLLING_TABLES)).as(path).isEmpty();
    }
  }

  private static Locator tip(Page page) {
    return page.locator("#term-tip");
  }

  @Test
  void aTermIsExplainedToWhoUsesKeys(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onStick(WITH_TERMS));
    Locator term = page.locator("a.term").first();
    term.focus();
    assertThat(tip(page).isVisible()).as("focus alone covers no text").isFalse();
    page.keyboard().press("Enter");
    assertThat(tip(page).isVisible()).isTrue();
    assertThat(tip(page).textContent()).startsWith("A score from 0 to 100");
    assertThat(term.getAttribute("aria-expanded")).isEqualTo("true");
    page.keyboard().press("Escape");
    assertThat(tip(page).isVisible()).isFalse();
    page.keyboard().press("Space");
    assertThat(tip(page).isVisible()).isTrue();
    page.keyboard().press("Tab");
    assertThat(tip(page).isVisible()).isFalse();
    assertThat(page.url()).as("nobody is led away").endsWith(WITH_TERMS);
  }

  @Test
  void aTermIsExplainedToWhoTouches(Sites sites, Chromium chromium) {
    try (Page page = chromium.newPhone()) {
      page.navigate(sites.real().onServer(WITH_TERMS));
      page.locator("a.term").first().tap();
      assertThat(tip(page).isVisible()).isTrue();
      assertThat(
              page.evaluate(
                  "() => { const at = document.querySelector('#term-tip').getBoundingClientRect();"
                      + " return at.left >= 0 && at.right <= innerWidth && at.bottom <= innerHeight"
                      + " }"))
          .as("all of it is on the screen")
          .isEqualTo(true);
      page.locator("h1").tap();
      assertThat(tip(page).isVisible()).isFalse();
    }
  }

  @Test
  void aTermIsALinkToTheGlossaryWithoutScripts(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindowWithoutScripts()) {
      page.navigate(sites.real().onServer(WITH_TERMS));
      page.locator("a.term").first().click();
      assertThat(page.url()).contains("/en/glossary.html#term-en-");
    }
  }

  @Test
  void aTermIsExplainedOnPaper(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      page.navigate(sites.real().onServer(WITH_TERMS));
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertThat(
              page.evaluate(
                  "() => getComputedStyle(document.querySelector('a.term'), '::after').content"))
          .asString()
          .contains("A score from 0 to 100");
    }
  }

  @ParameterizedTest
  @CsvSource({"th/faq/cpi.html", "en/faq/cpi.html"})
  void aQuestionOpensForWhoComesByItsLink(String path, Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onStick(path + "#latest"));
    assertThat(page.locator("details.question[open]").count()).isEqualTo(1);
    assertThat(page.locator("details[open] #latest").isVisible()).isTrue();
    page.locator(".contents a[href='#compare']").click();
    assertThat(page.locator("details[open] #compare").count()).isEqualTo(1);
  }

  @Test
  void theBrowsersOwnSearchOpensAQuestion(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    // A link to some words finds them just as the browser's search does.
    page.navigate(sites.real().onServer("en/faq/cpi.html#:~:text=13%20sources%20in%20all"));
    page.waitForSelector("details.question[open]");
    assertThat(page.locator("details.question[open] h2").getAttribute("id"))
        .isEqualTo("thai-sources");
  }

  @Test
  void theLinkOfAQuestionIsCopied(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      page.navigate(sites.real().onServer(QUESTIONS + "#latest"));
      page.locator("details[open] .permalink a").click();
      page.waitForSelector("details[open] .copied:not(:empty)");
      assertThat(page.evaluate("() => navigator.clipboard.readText()"))
          .isEqualTo(sites.real().onServer(QUESTIONS + "#latest"));
      page.locator(".share-copy").click();
      page.waitForSelector(".share-said:not(:empty)");
      assertThat(page.evaluate("() => navigator.clipboard.readText()"))
          .isEqualTo(sites.real().onServer(QUESTIONS));
    }
  }

  @Test
  void thePhonesOwnShareIsOfferedWhereThereIsOne(Sites sites, Chromium chromium) {
    try (Page page = chromium.newPhone()) {
      page.navigate(sites.real().onServer(QUESTIONS));
      assertThat(page.locator(".share-native").isVisible()).as("without one").isFalse();
      page.addInitScript(
          "navigator.share = data => { window.handedOn = data; return Promise.reject() }");
      Watch watch = Watch.over(page);
      page.reload();
      page.locator(".share-native").tap();
      assertThat(page.evaluate("() => window.handedOn"))
          .isEqualTo(
              Map.of(
                  "url",
                  sites.real().onServer(QUESTIONS),
                  "title",
                  page.locator("h1").textContent().strip()));
      assertThat(watch.complaints()).as("a reader may change her mind").isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-11-23, false", "2027-02-22, false", "2027-02-23, true"})
  void anOverdueReviewShowsOnTheReadersDay(
      String day, boolean isShown, Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      page.clock().setFixedTime(day + "T12:00:00");
      page.navigate(sites.real().onServer(WITH_TERMS));
      assertThat(page.locator(".review-due").isVisible()).isEqualTo(isShown);
    }
  }
}
