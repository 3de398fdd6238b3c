package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The way to the other language keeps the page and the section, and leads back. */
@ExtendWith(Given.class)
class LanguageSwitchTest {
  static final List<Sample> SAMPLES = Sample.ALL.stream().filter(Sample::hasSwitch).toList();

  private static final String IS_IN_VIEW =
      """
      id => {
        const place = document.getElementById(id).getBoundingClientRect();
        return place.bottom > 0 && place.top < innerHeight;
      }""";

  @ParameterizedTest(name = "{0}")
  @FieldSource("SAMPLES")
  void keepsPageAndSectionAndComesBack(Sample sample, Sites sites, Chromium chromium) {
    BuiltSite site = sample.in(sites);
    Optional<String> section = lastSection(site, sample);
    String end = sample.path() + section.map(id -> "#" + id).orElse("");
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(site.onStick("th/" + end));
    assertSwitches(page, site.onStick("en/" + end), section);
    assertSwitches(page, site.onStick("th/" + end), section);
  }

  @Test
  void keepsTheSectionThatTheReaderChoseOnThePage(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(sites.real().onServer("th/guidance/free-copies.html"));
    page.locator(".contents a").last().click();
    String section = page.url().substring(page.url().indexOf('#') + 1);
    assertSwitches(
        page,
        sites.real().onServer("en/guidance/free-copies.html#" + section),
        Optional.of(section));
    page.goBack();
    assertThat(page.url())
        .isEqualTo(sites.real().onServer("th/guidance/free-copies.html#" + section));
  }

  @Test
  void bothLanguagesOfAPageHaveTheSameSections(Sites sites) {
    BuiltSite site = sites.real();
    List<String> thai =
        site.pages().stream()
            // Names stand in the order of each alphabet.
            .filter(page -> page.matches("th/(?!glossary|by-agency).*"))
            .toList();
    assertThat(thai)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            page ->
                assertThat(sections(site, page.replaceFirst("th/", "en/")))
                    .isEqualTo(sections(site, page)));
  }

  private static void assertSwitches(Page page, String expected, Optional<String> section) {
    page.locator("a.switch").click();
    page.waitForURL(
        address -> address.startsWith(expected.substring(0, expected.indexOf(".html"))));
    assertThat(page.url()).isEqualTo(expected);
    section.ifPresent(
        id ->
            assertThat((Boolean) page.evaluate(IS_IN_VIEW, id))
                .as("%s shows its section", expected)
                .isTrue());
  }

  private static Optional<String> lastSection(BuiltSite site, Sample sample) {
    List<String> english = sections(site, "en/" + sample.path());
    return sections(site, "th/" + sample.path()).stream()
        .filter(english::contains)
        .reduce((first, second) -> second);
  }

  private static List<String> sections(BuiltSite site, String page) {
    return site.read(page).select("main :is(h2, h3)[id]").eachAttr("id");
  }
}
