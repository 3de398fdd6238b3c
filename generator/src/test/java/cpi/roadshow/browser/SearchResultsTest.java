package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the box shows while a reader types. */
@ExtendWith(Given.class)
class SearchResultsTest {
  private static SearchBox open(String path, Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onServer(path));
    return new SearchBox(page);
  }

  @Test
  void resultsFollowEveryLetter(Sites sites, Chromium chromium) {
    SearchBox search = open("en/index.html", sites, chromium);
    search.type("cop");
    List<String> first = search.options().allTextContents();
    assertThat(first).isNotEmpty();
    search.page().keyboard().type("ies of an identity card");
    search.awaitAnswer("copies of an identity card");
    assertThat(search.options().allTextContents()).isNotEmpty().isNotEqualTo(first);
  }

  @Test
  void anEmptyFieldShowsNoBox(Sites sites, Chromium chromium) {
    SearchBox search = open("en/index.html", sites, chromium);
    search.type("copies");
    search.field().fill("");
    assertThat(search.panel().isVisible()).isFalse();
  }

  @Test
  void resultsStandBelowTheTitleOfTheirPage(Sites sites, Chromium chromium) {
    SearchBox search = open("th/index.html", sites, chromium);
    search.type("สำเนา");
    Locator groups = search.page().locator("#search-list > [role=group]");
    assertThat(groups.count()).isGreaterThan(3);
    for (Locator group : groups.all()) {
      String path =
          group.locator("[role=option]").first().getAttribute("href").replaceFirst("[?#].*", "");
      String title =
          sites
              .real()
              .read(path.substring(sites.real().onServer("").length()))
              .selectFirst("h1")
              .text();
      assertThat(plain(nameOf(group))).contains(plain(title));
      assertThat(group.locator("[role=option]").all())
          .isNotEmpty()
          .allMatch(option -> option.getAttribute("href").startsWith(path));
    }
    assertThat(search.page().locator("#search-list .search-heading").count()).isPositive();
  }

  /** Templates may put invisible places for line breaks into a title. */
  private static String plain(String text) {
    return text.replaceAll("[\\u200B\\u2060\\u00AD]", "").replaceAll("\\s+", " ").trim();
  }

  private static String nameOf(Locator group) {
    String label = group.getAttribute("aria-label");
    return label != null
        ? label
        : group.page().locator("#" + group.getAttribute("aria-labelledby")).textContent();
  }

  @Test
  void wordsAreMarkedWithinUnspacedThai(Sites sites, Chromium chromium) {
    SearchBox search = open("th/index.html", sites, chromium);
    search.type("สำเนา");
    assertThat(search.page().locator(".search-excerpt mark").allTextContents())
        .isNotEmpty()
        .allMatch(mark -> mark.equals("สำเนา"));
    assertThat(search.page().locator(".search-excerpt:has(mark)").all())
        .as("marks stand between letters")
        .anyMatch(excerpt -> excerpt.textContent().matches("(?s).*[ก-ฮ]\\p{M}*สำเนา[ก-ฮเ-ไ].*"));
  }

  @Test
  void valuesOfOneFilterWidenItAndFiltersNarrowEachOther(Sites sites, Chromium chromium) {
    SearchBox search = open("en/index.html", sites, chromium);
    search.type("licence");
    int all = total(search);
    int guidance = number(search, "type", "guidance");
    int faq = number(search, "type", "faq");
    assertThat(guidance).isPositive();
    assertThat(faq).isPositive();
    assertThat(guidance + faq).isLessThan(all);

    choose(search, "type", "guidance");
    assertThat(total(search)).isEqualTo(guidance);
    assertThat(kinds(search)).containsOnly("Guidance");
    choose(search, "type", "faq");
    assertThat(total(search)).as("either of two kinds").isEqualTo(guidance + faq);
    int forInvestors = number(search, "audience", "investor");
    assertThat(forInvestors).isPositive().isLessThan(guidance + faq);
    choose(search, "audience", "investor");
    assertThat(total(search)).as("both of two filters").isEqualTo(forInvestors);

    search.page().locator(".search-filters .search-button").click();
    waitForTotal(search, all);
    assertThat(search.filter("type", "faq").isChecked()).isFalse();
  }

  private static void choose(SearchBox search, String name, String value) {
    String before = search.count().textContent();
    search.filter(name, value).check();
    search
        .page()
        .waitForFunction(
            "before => document.querySelector('.search-count').textContent !== before", before);
  }

  private static void waitForTotal(SearchBox search, int total) {
    search
        .page()
        .waitForFunction(
            "total => parseInt(document.querySelector('.search-count').textContent) === total",
            total);
  }

  private static List<String> kinds(SearchBox search) {
    return search.page().locator(".search-kind").allTextContents();
  }

  private static int total(SearchBox search) {
    return Integer.parseInt(search.count().textContent().replaceAll("\\D", ""));
  }

  private static int number(SearchBox search, String name, String value) {
    Locator row =
        search
            .page()
            .locator("label")
            .filter(new Locator.FilterOptions().setHas(search.filter(name, value)));
    return Integer.parseInt(row.locator(".search-number").textContent());
  }

  /** Each is a word of the site, typed with the keyboard in the other language. */
  @ParameterizedTest
  @CsvSource({"th, .[vo6Pk9, ใบอนุญาต", "th, gvdlkiik=dki, เอกสารราชการ", "en, สรแำืแำ, licence"})
  void whatWasTypedInTheOtherLayoutIsSoughtInstead(
      String language, String typed, String meant, Sites sites, Chromium chromium) {
    SearchBox search = open(language + "/index.html", sites, chromium);
    search.type(typed);
    assertThat(search.page().locator(".search-notes").textContent()).contains("“" + meant + "”");
    search.options().first().click();
    assertThat(String.join("", search.marked())).contains(meant);
  }

  @Test
  void aSuggestionIsTakenWithOnePress(Sites sites, Chromium chromium) {
    SearchBox search = open("th/index.html", sites, chromium);
    search.type("การอำนวยความสดวก");
    Locator button = search.page().locator(".search-notes button");
    assertThat(button.textContent()).isEqualTo("การอำนวยความสะดวก");
    button.click();
    search.awaitAnswer("การอำนวยความสะดวก");
    assertThat(search.field().inputValue()).isEqualTo("การอำนวยความสะดวก");
    assertThat(search.page().locator(".search-notes button").count()).isZero();
    assertThat(search.page().evaluate("() => document.activeElement.id")).isEqualTo("search-field");
  }

  @ParameterizedTest
  @CsvSource({"th, portal, หน้าในเว็บไซต์ภาษาอังกฤษ", "en, สำเนา, in Thai"})
  void whatTheOtherLanguageHasIsOffered(
      String language, String query, String words, Sites sites, Chromium chromium) {
    SearchBox search = open(language + "/index.html", sites, chromium);
    search.type(query);
    Locator link = search.page().locator(".search-elsewhere a");
    link.waitFor();
    assertThat(link.textContent()).contains(words).containsPattern("[1-9]");
    String other = language.equals("th") ? "en" : "th";
    link.click();
    search
        .page()
        .waitForURL(
            address -> address.startsWith(sites.real().onServer(other + "/search.html?q=")));
    search.page().locator(".search-list .search-page").first().waitFor();
    assertThat(search.field().inputValue()).isEqualTo(query);
  }

  @ParameterizedTest
  @CsvSource({"th, ฮฮฮฮ, ไม่พบ", "en, zzqqxx, Nothing found"})
  void whoFindsNothingIsToldWhatToTry(
      String language, String query, String words, Sites sites, Chromium chromium) {
    SearchBox search = open(language + "/index.html", sites, chromium);
    search.type(query);
    assertThat(search.count().textContent()).contains(words).contains(query);
    assertThat(search.page().locator(".search-help li").count()).isEqualTo(3);
    search.page().locator(".search-help a").first().click();
    search.page().waitForURL(address -> address.contains(language + "/search.html"));
    assertThat(search.page().locator(".search-indexes a").count()).isGreaterThan(5);
  }

  @Test
  void whoFindsNothingIsShownTheLikelyPages(Sites sites, Chromium chromium) {
    SearchBox search = open("en/index.html", sites, chromium);
    search.type("unlicensedportalizing");
    assertThat(search.count().textContent()).contains("Nothing found");
    assertThat(search.options().count()).isBetween(1, 3);
  }
}
