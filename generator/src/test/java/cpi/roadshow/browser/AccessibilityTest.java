package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.FieldSource;

/**
 * axe-core looks at a page of every template, in both languages, on a phone and on a desk, in light
 * and in dark.
 */
@ExtendWith(Given.class)
class AccessibilityTest {
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
      Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
      page.setViewportSize(Chromium.DESK, Chromium.HEIGHT);
      Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("OTHERS")
  void axeFindsNothingInOtherPages(Sample sample, Sites sites, Chromium chromium) {
    for (String path : sample.paths()) {
      Axe.assertNothingFound(open(sample.in(sites), path, chromium), Axe.WCAG_2_2_AA);
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("REPRESENTATIVES")
  void darkColoursHaveEnoughContrast(Sample sample, Sites sites, Chromium chromium) {
    Page page = open(sample.in(sites), sample.paths().get(0), chromium);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Axe.assertNothingFound(page, Axe.CONTRAST);
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
    Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
  }

  @Test
  void axeFindsMistakesWhereThereAreSome(Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.setContent(
        "<!DOCTYPE html><html><title>x</title><img src='data:,'><p style='color:#ccc'>pale</p></html>");
    assertThat(Axe.look(page, Axe.WCAG_2_2_AA).getViolations())
        .extracting(Rule::getId)
        .contains("html-has-lang", "image-alt", "color-contrast");
  }
}
