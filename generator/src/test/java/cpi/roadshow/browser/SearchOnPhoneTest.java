package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small phone that is touched is enough to search. */
@ExtendWith(Given.class)
class SearchOnPhoneTest {
  private static final String SMALL_TARGETS =
      """
      () => Array.from(document.querySelectorAll("form.search :is(input:not([type=checkbox]), button, [role=option], label:not(.unseen), summary)"))
        .filter(target => target.checkVisibility() && target.getBoundingClientRect().height < 43.5)
        .map(target => target.outerHTML)""";

  @ParameterizedTest
  @CsvSource({"th, สำเนา", "en, copies"})
  void aResultIsReachedByTouch(String language, String query, Sites sites, Chromium chromium) {
    try (Page page = chromium.newPhone()) {
      page.navigate(sites.real().onServer(language + "/guidance/tacit-approval.html"));
      SearchBox search = new SearchBox(page);
      search.field().tap();
      search.panel().waitFor();
      assertThat(search.panel().boundingBox().width)
          .as("the box fills the screen")
          .isEqualTo(Chromium.PHONE);
      search.type(query);
      assertThat(search.tooWide()).isZero();
      assertThat(page.evaluate(SMALL_TARGETS)).isEqualTo(List.of());
      assertThat(page.locator("main").getAttribute("inert"))
          .as("what lies behind is out of reach")
          .isNotNull();

      page.locator(".search-filters summary").tap();
      Locator faq = search.filter("type", "faq");
      faq.tap();
      page.waitForFunction(
          "() => new URL(document.querySelector('.search-all a').href).searchParams.get('type') === 'faq'");
      assertThat(search.tooWide()).isZero();
      assertThat(page.evaluate(SMALL_TARGETS)).isEqualTo(List.of());

      String address = search.options().first().getAttribute("href");
      search.options().first().tap();
      page.waitForURL(address);
      assertThat(search.marked()).isNotEmpty();
      assertThat(search.tooWide()).isZero();
      page.locator(".found-bar button").tap();
      assertThat(page.locator("mark.found").count()).isZero();
      assertThat(page.locator(".found-bar").count()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"th", "en"})
  void theBoxIsClosedByTouch(String language, Sites sites, Chromium chromium) {
    try (Page page = chromium.newPhone()) {
      page.navigate(sites.real().onServer(language + "/index.html"));
      SearchBox search = new SearchBox(page);
      search.field().tap();
      search.panel().waitFor();
      page.locator(".search-close").tap();
      assertThat(search.panel().isVisible()).isFalse();
      assertThat(page.locator("main").getAttribute("inert")).isNull();
      page.locator("main a[href]").first().tap();
      page.waitForURL(address -> !address.endsWith(language + "/index.html"));
    }
  }

  @ParameterizedTest
  @CsvSource({"th, สำเนา", "en, copies", "en, zzqqxx"})
  void thePageOfResultsFitsAPhone(String language, String query, Sites sites, Chromium chromium) {
    try (Page page = chromium.newPhone()) {
      page.navigate(sites.real().onServer(language + "/search.html"));
      SearchBox search = new SearchBox(page);
      search.field().tap();
      page.keyboard().type(query);
      page.locator(".search-count:not(:empty)").waitFor();
      assertThat(search.tooWide()).isZero();
    }
  }
}
