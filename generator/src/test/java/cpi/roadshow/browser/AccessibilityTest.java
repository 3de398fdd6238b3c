package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * axe-core looks at a page of every template, in both languages, on a phone and on a desk, in light
 * and in dark.
 */
@ExtendWith(Given.class)
class AccessibilityTest {
  private static final AxeRunOnlyOptions WCAG_2_2_AA =
      only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final AxeRunOnlyOptions CONTRAST = only("rule", "color-contrast");

  private static final String OPEN_DETAILS =
      "() => document.querySelectorAll('details').forEach(part => part.open = true)";

  static final List<Sample> REPRESENTATIVES = Sample.REPRESENTATIVES;

  static final List<Sample> OTHERS =
      Sample.ALL.stream().filter(sample -> !REPRESENTATIVES.contains(sample)).toList();

  @Test
  void everyTemplateHasASample() throws IOException {
    try (Stream<Path> files = Files.list(InProcess.HOME.resolve("templates"))) {
      List<String> templates =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".ftlh"))
              .map(name -> name.replace(".ftlh", ""))
              .sorted()
              .toList();
      assertThat(REPRESENTATIVES.stream().map(Sample::template))
          .containsExactlyInAnyOrderElementsOf(templates);
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("REPRESENTATIVES")
  void axeFindsNothing(Sample sample, Sites sites, Chromium chromium) {
    for (String path : sample.paths()) {
      Page page = open(sample.in(sites), path, chromium);
      assertNothingFound(page, WCAG_2_2_AA);
      page.setViewportSize(Chromium.DESK, Chromium.HEIGHT);
      assertNothingFound(page, WCAG_2_2_AA);
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("OTHERS")
  void axeFindsNothingInOtherPages(Sample sample, Sites sites, Chromium chromium) {
    for (String path : sample.paths()) {
      assertNothingFound(open(sample.in(sites), path, chromium), WCAG_2_2_AA);
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("REPRESENTATIVES")
  void darkColoursHaveEnoughContrast(Sample sample, Sites sites, Chromium chromium) {
    Page page = open(sample.in(sites), sample.paths().get(0), chromium);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertNothingFound(page, CONTRAST);
  }

  private static Page open(BuiltSite site, String path, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    Chromium.openAndStay(page, site.onServer(path));
    page.evaluate(OPEN_DETAILS);
    return page;
  }

  @Test
  void axeFindsNothingInTheOpenMenuOfAPhone(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onServer("th/404.html"));
    page.locator(".row .menu-button").click();
    assertThat(page.locator("#menu a").first().isVisible()).isTrue();
    assertNothingFound(page, WCAG_2_2_AA);
  }

  @ParameterizedTest
  @CsvSource({
    "th/index.html, อนุญาต, 360",
    "th/index.html, อนุญาต, 1280",
    "en/index.html, licence, 1280",
    "en/index.html, xyzzy qwfpg, 360",
    "th/search.html, อนุญาต, 360",
    "en/search.html, licence, 1280"
  })
  void axeFindsNothingInTheSearch(
      String path, String query, int width, Sites sites, Chromium chromium) {
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = chromium.window(width);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      page.navigate(sites.real().onServer(path));
      Searching.on(page).ask(query);
      assertNothingFound(page, WCAG_2_2_AA);
      page.keyboard().press("ArrowDown");
      page.evaluate(OPEN_DETAILS);
      assertNothingFound(page, WCAG_2_2_AA);
    }
  }

  @Test
  void axeFindsMistakesWhereThereAreSome(Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.setContent(
        "<!DOCTYPE html><html><title>x</title><img src='data:,'><p style='color:#ccc'>pale</p></html>");
    assertThat(look(page, WCAG_2_2_AA).getViolations())
        .extracting(Rule::getId)
        .contains("html-has-lang", "image-alt", "color-contrast");
  }

  private static void assertNothingFound(Page page, AxeRunOnlyOptions what) {
    AxeResults results = look(page, what);
    assertThat(results.getPasses())
        .as("axe has looked; it says %s", results.getErrorMessage())
        .isNotEmpty();
    assertThat(results.getViolations().stream().flatMap(AccessibilityTest::sentences))
        .as("%s, %d px wide", page.url(), page.viewportSize().width)
        .isEmpty();
  }

  private static AxeResults look(Page page, AxeRunOnlyOptions what) {
    AxeRunOptions options = new AxeRunOptions();
    options.setRunOnly(what);
    // Saves describing each of the thousands of elements that are as they should be.
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(options).analyze();
  }

  private static AxeRunOnlyOptions only(String type, String... values) {
    AxeRunOnlyOptions only = new AxeRunOnlyOptions();
    only.setType(type);
    only.setValues(List.of(values));
    return only;
  }

  private static Stream<String> sentences(Rule rule) {
    return rule.getNodes().stream()
        .map(
            node ->
                rule.getId()
                    + ": "
                    + rule.getHelp()
                    + ": "
                    + node.getTarget()
                    + " "
                    + node.getHtml()
                    + "\n"
                    + node.getFailureSummary());
  }
}
