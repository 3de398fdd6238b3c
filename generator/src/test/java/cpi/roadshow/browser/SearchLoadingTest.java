package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search loads, from where, when, and how long it takes. */
@ExtendWith(Given.class)
class SearchLoadingTest {
  /**
   * In milliseconds: three times what a quiet machine is to need, for the tests run on busy ones.
   */
  private static final int QUICK = 150;

  /** From each letter to the answer to it, in milliseconds. */
  private static final String TIMES =
      """
      async query => {
        const field = document.getElementById("search-field");
        const asked = () => new URL(document.querySelector(".search-all a").href).searchParams.get("q");
        const answered = typed => new Promise(done => {
          const observer = new MutationObserver(() => {
            if (asked() !== typed) return;
            observer.disconnect();
            done();
          });
          observer.observe(document.querySelector(".search-panel"), { subtree: true, childList: true, attributes: true });
        });
        const times = [];
        for (let length = 2; length <= query.length; length++) {
          const typed = query.slice(0, length);
          if (typed.trim() !== typed) continue;
          const begun = performance.now();
          const answer = answered(typed);
          field.value = typed;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          await answer;
          times.push(performance.now() - begun);
        }
        return times;
      }""";

  private static List<String> ofSearch(Watch watch) {
    return watch.requests().stream()
        .filter(request -> request.matches(".*(/search/|search-box|search-core).*"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "th/index.html", "en/guidance/free-copies.html"})
  void nothingIsLoadedBeforeTheReaderTurnsToTheSearch(String path, Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      Watch watch = Watch.over(page);
      page.setViewportSize(Chromium.DESK, Chromium.HEIGHT);
      page.navigate(sites.real().onServer(path));
      page.mouse().wheel(0, 2000);
      page.locator("a.switch, main a").first().hover();
      if (page.locator("#search-field").count() > 0) {
        page.locator("#search-field").hover();
      }
      page.waitForTimeout(500);
      assertThat(watch.requests()).isNotEmpty();
      assertThat(ofSearch(watch)).isEmpty();
    }
  }

  @Test
  void whatIsLoadedThenComesFromTheSite(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      Watch watch = Watch.over(page);
      page.navigate(sites.real().onServer("th/index.html"));
      SearchBox search = new SearchBox(page);
      search.type("สำเนา");
      page.locator(".search-elsewhere a").waitFor();
      assertThat(ofSearch(watch)).hasSizeGreaterThan(4);
      assertThat(watch.requestsOutside(sites.real().onServer(""))).isEmpty();
      assertThat(ofSearch(watch))
          .noneMatch(request -> request.contains("offline") || request.contains("lunr"));
      assertThat(watch.complaints()).isEmpty();
    }
  }

  @Test
  void whoCannotLoadItIsToldAndLedToTheIndexPages(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      page.navigate(sites.real().onServer("en/index.html"));
      page.route("**/search/**", route -> route.abort());
      page.locator("#search-field").focus();
      page.locator(".search-said a").waitFor();
      assertThat(page.locator(".search-said").textContent()).contains("not available now");
      page.locator(".search-said a").click();
      page.waitForURL(address -> address.contains("en/search.html"));
    }
  }

  @Test
  void whoCannotLoadAnIndexIsToldWhereTheAnswerWouldBe(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      page.context().route("**/search/th.*", route -> route.abort());
      page.navigate(sites.real().onServer("th/index.html"));
      page.locator("#search-field").fill("อนุญาต");
      page.locator(".search-help a").waitFor();
      assertThat(page.locator(".search-help").textContent()).contains("ค้นหาไม่ได้");
    }
  }

  /**
   * A person types a letter in 200 ms or so: an answer of the worker comes well before the next.
   */
  @ParameterizedTest
  @CsvSource({
    "th, ขอใบอนุญาตทางอิเล็กทรอนิกส์ต้องใช้สำเนาไหม",
    "en, do I need copies to apply for a licence online"
  })
  void answersComeBeforeTheNextLetter(
      String language, String query, Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onServer(language + "/index.html"));
    new SearchBox(page).type(query.substring(0, 4));
    List<Double> times =
        ((List<?>) page.evaluate(TIMES, query))
            .stream().map(time -> ((Number) time).doubleValue()).sorted().toList();
    assertThat(times).hasSizeGreaterThan(30);
    assertThat(times.get(times.size() / 2)).as("median of %s", times).isLessThan(QUICK);
  }

  @Test
  void typingDoesNotWaitForAnswers(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onServer("th/index.html"));
    new SearchBox(page).type("ขอ");
    assertThat(page.workers()).as("the core is beside the page").hasSize(1);
  }
}
