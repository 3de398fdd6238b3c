package cpi.roadshow.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A reader at the search field of a page. */
record Searching(Page page) {
  private static final String LIST_IS_SHOWN =
      "() => !document.querySelector('#search-list').hidden";

  static Searching on(Page page) {
    return new Searching(page);
  }

  Locator field() {
    return page.locator("#search-field");
  }

  /** Writes a query into the field and waits for what is said about it. */
  Searching ask(String query) {
    field().click();
    field().fill(query);
    page.locator(".search-count:not(:empty)").waitFor();
    return this;
  }

  /** Waits for results and gives their headings. */
  List<String> headings() {
    page.waitForFunction(LIST_IS_SHOWN);
    return page.locator("[role=option]").allTextContents();
  }

  int total() {
    return Integer.parseInt(page.locator(".search-count").textContent().replaceAll("\\D", ""));
  }

  boolean isOpen() {
    return page.locator(".search-panel").isVisible();
  }

  String active() {
    return field().getAttribute("aria-activedescendant");
  }
}
