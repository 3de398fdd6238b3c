package cpi.roadshow.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The search of a page, as a reader uses it. */
record SearchBox(Page page) {
  /**
   * Whether what is shown answers this query: the way to all results has it, or it says that there
   * are none.
   */
  private static final String ANSWERS =
      """
      query => {
        const all = document.querySelector(".search-all:not([hidden]) a[href]");
        const count = document.querySelector(".search-count");
        return all && new URL(all.href).searchParams.get("q") === query || count && count.textContent.includes(query);
      }""";

  private static final String MARKED =
      "() => Array.from(document.querySelectorAll('main mark'), mark => mark.textContent)";

  private static final String TOO_WIDE =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  Locator field() {
    return page.locator("#search-field");
  }

  Locator panel() {
    return page.locator(".search-panel");
  }

  Locator options() {
    return page.locator("[role=option]");
  }

  Locator count() {
    return page.locator(".search-count");
  }

  Locator filter(String name, String value) {
    return page.locator("input[name=%s][value=%s]".formatted(name, value));
  }

  /** Types into the field and waits for the answer. */
  void type(String query) {
    field().focus();
    page.keyboard().type(query);
    awaitAnswer(query);
  }

  void awaitAnswer(String query) {
    page.waitForFunction(ANSWERS, query);
  }

  /** The texts that are marked in the content of the page, once there are any. */
  List<String> marked() {
    page.locator("main mark").first().waitFor();
    return ((List<?>) page.evaluate(MARKED)).stream().map(Object::toString).toList();
  }

  /** By how many pixels the page is wider than the window. */
  int tooWide() {
    return (Integer) page.evaluate(TOO_WIDE);
  }
}
