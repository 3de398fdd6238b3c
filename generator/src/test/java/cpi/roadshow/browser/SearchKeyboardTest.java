package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are enough to search, by the combobox pattern of ARIA. */
@ExtendWith(Given.class)
class SearchKeyboardTest {
  private static final String FOCUSED = "() => document.activeElement.id";

  private static final String FOCUS_IS_IN_SEARCH =
      "() => document.activeElement.closest('form.search') !== null";

  private static final String LAST_LINK = "main a[href] >> nth=-1";

  private static SearchBox open(String path, Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onServer(path));
    return new SearchBox(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "Control+k"})
  void aShortcutLeadsToTheFieldAndEscapeLeadsBack(String key, Sites sites, Chromium chromium) {
    SearchBox search = open("th/guidance/free-copies.html", sites, chromium);
    Page page = search.page();
    page.locator(LAST_LINK).focus();
    Object place = page.evaluate("() => scrollY");
    assertThat((Integer) place).as("the reader is far down").isPositive();
    page.keyboard().press(key);
    assertThat(page.evaluate(FOCUSED)).isEqualTo("search-field");
    assertThat(page.evaluate("() => scrollY")).isEqualTo(0);
    search.type("สำเนา");
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    assertThat(
            page.evaluate(
                "link => document.activeElement === link", page.locator(LAST_LINK).elementHandle()))
        .isEqualTo(true);
    assertThat(page.evaluate("() => scrollY")).isEqualTo(place);
    assertThat(search.field().inputValue()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ฝ, Slash, false", "า, KeyK, true"})
  void theSameKeysDoSoOnAThaiKeyboard(
      String letter, String code, boolean withControl, Sites sites, Chromium chromium) {
    SearchBox search = open("th/index.html", sites, chromium);
    search
        .page()
        .locator("body")
        .evaluate(
            "(body, [key, code, ctrlKey]) => body.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey, bubbles: true, cancelable: true }))",
            new Object[] {letter, code, withControl});
    assertThat(search.page().evaluate(FOCUSED)).isEqualTo("search-field");
  }

  @Test
  void inTheFieldTheSlashIsALetter(Sites sites, Chromium chromium) {
    SearchBox search = open("en/index.html", sites, chromium);
    search.type("and/or");
    assertThat(search.field().inputValue()).isEqualTo("and/or");
  }

  @Test
  void theFieldTellsItsStateAsAComboboxDoes(Sites sites, Chromium chromium) {
    SearchBox search = open("th/index.html", sites, chromium);
    search.field().focus();
    search.page().locator("[role=combobox]").waitFor();
    assertThat(search.field().getAttribute("aria-expanded")).isEqualTo("false");
    assertThat(search.field().getAttribute("aria-controls")).isEqualTo("search-list");
    assertThat(search.page().locator("#search-list").getAttribute("role")).isEqualTo("listbox");
    search.type("สำเนา");
    assertThat(search.field().getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(search.field().getAttribute("aria-activedescendant")).isNull();
    search.page().keyboard().press("Escape");
    assertThat(search.field().getAttribute("aria-expanded")).isEqualTo("false");
  }

  @Test
  void theListIsNotExpandedWhenNothingIsFound(Sites sites, Chromium chromium) {
    SearchBox search = open("en/index.html", sites, chromium);
    search.type("zzqqxx");
    assertThat(search.panel().isVisible()).isTrue();
    assertThat(search.field().getAttribute("aria-expanded")).isEqualTo("false");
  }

  @Test
  void arrowsGoThroughTheResultsAndBackToTheField(Sites sites, Chromium chromium) {
    SearchBox search = open("th/index.html", sites, chromium);
    search.type("สำเนา");
    int all = search.options().count();
    assertThat(all).isGreaterThan(3);
    for (int i = 0; i < all; i++) {
      search.page().keyboard().press("ArrowDown");
      assertActive(search, i);
    }
    search.page().keyboard().press("ArrowDown");
    assertThat(search.field().getAttribute("aria-activedescendant")).isNull();
    search.page().keyboard().press("ArrowUp");
    assertActive(search, all - 1);
    search.page().keyboard().press("Home");
    assertActive(search, 0);
  }

  private static void assertActive(SearchBox search, int number) {
    String id = search.field().getAttribute("aria-activedescendant");
    assertThat(search.page().locator("[role=option][aria-selected=true]").count()).isEqualTo(1);
    assertThat(search.options().nth(number).getAttribute("id")).isEqualTo(id);
    assertThat(search.options().nth(number).getAttribute("aria-selected")).isEqualTo("true");
    assertThat(
            search
                .options()
                .nth(number)
                .evaluate(
                    "option => option.getBoundingClientRect().top >= 0 && option.getBoundingClientRect().bottom <= innerHeight + 1"))
        .as("result %d is in view", number)
        .isEqualTo(true);
    assertThat(search.page().evaluate(FOCUSED)).isEqualTo("search-field");
  }

  @Test
  void enterOnAResultArrivesAtItsSection(Sites sites, Chromium chromium) {
    SearchBox search = open("th/index.html", sites, chromium);
    Page page = search.page();
    search.type("สำเนา");
    page.keyboard().press("ArrowDown");
    while (!page.locator("[aria-selected=true]").getAttribute("href").contains("#")) {
      page.keyboard().press("ArrowDown");
    }
    String address = page.locator("[aria-selected=true]").getAttribute("href");
    page.keyboard().press("Enter");
    page.waitForURL(address);
    assertThat(address).contains("?q=");
    assertThat(search.marked()).contains("สำเนา");
    assertThat(
            page.evaluate(
                "id => { const { top } = document.getElementById(id).getBoundingClientRect(); return top >= 0 && top < innerHeight; }",
                address.substring(address.indexOf('#') + 1)))
        .isEqualTo(true);
  }

  @Test
  void enterWithoutAResultOpensThePageOfAllResults(Sites sites, Chromium chromium) {
    SearchBox search = open("th/index.html", sites, chromium);
    search.type("OPDC");
    search.page().keyboard().press("Enter");
    search.page().waitForURL(sites.real().onServer("th/search.html?q=OPDC"));
    search.count().waitFor();
    assertThat(search.field().inputValue()).isEqualTo("OPDC");
  }

  @Test
  void enterInAnEmptyFieldStays(Sites sites, Chromium chromium) {
    SearchBox search = open("th/index.html", sites, chromium);
    search.field().focus();
    search.page().locator("[role=combobox]").waitFor();
    search.page().keyboard().press("Enter");
    assertThat(search.page().url()).isEqualTo(sites.real().onServer("th/index.html"));
  }

  @Test
  void escapeClosesThenClears(Sites sites, Chromium chromium) {
    SearchBox search = open("th/index.html", sites, chromium);
    search.type("สำเนา");
    search.page().keyboard().press("Escape");
    assertThat(search.panel().isVisible()).isFalse();
    assertThat(search.field().inputValue()).isEqualTo("สำเนา");
    assertThat(search.page().evaluate(FOCUSED)).isEqualTo("search-field");
    search.page().keyboard().press("ArrowDown");
    search.panel().waitFor();
    search.page().keyboard().press("Escape");
    search.page().keyboard().press("Escape");
    assertThat(search.field().inputValue()).isEmpty();
  }

  @Test
  void tabGoesThroughTheBoxAndThenOnToThePage(Sites sites, Chromium chromium) {
    SearchBox search = open("th/faq/index.html", sites, chromium);
    search.type("สำเนา");
    int stops = 0;
    boolean sawFilter = false;
    do {
      search.page().keyboard().press("Tab");
      sawFilter |=
          (Boolean) search.page().evaluate("() => document.activeElement.type === 'checkbox'");
      assertThat(search.page().evaluate("() => document.activeElement.role"))
          .as("results are reached with arrows")
          .isNotEqualTo("option");
      stops++;
    } while ((Boolean) search.page().evaluate(FOCUS_IS_IN_SEARCH) && stops < 60);
    assertThat(stops).isBetween(3, 59);
    assertThat(sawFilter).isTrue();
    assertThat(search.page().evaluate("() => document.activeElement.className"))
        .isEqualTo("switch");
    assertThat(search.panel().isVisible()).as("the box closes behind the reader").isFalse();
  }

  @Test
  void goingBackLeavesTheBoxAtOnce(Sites sites, Chromium chromium) {
    SearchBox search = open("th/index.html", sites, chromium);
    search.type("สำเนา");
    search.page().keyboard().press("Shift+Tab");
    assertThat(search.page().evaluate(FOCUS_IS_IN_SEARCH)).isEqualTo(false);
    assertThat(search.panel().isVisible()).isFalse();
  }
}
