package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link EveryPageTest} does not see of pages: the third choice of colours, what opens. */
@ExtendWith(Given.class)
class AccessibilityTest {
  private static final String OPEN_DETAILS =
      "() => document.querySelectorAll('details').forEach(part => part.open = true)";

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
      assertThat(Sample.REPRESENTATIVES.stream().map(Sample::template))
          .containsExactlyInAnyOrderElementsOf(templates);
    }
  }

  @Test
  void highContrastIsWhatItSays(Sites sites, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      Axe.moveInto(page);
      page.setViewportSize(Chromium.DESK, Chromium.HEIGHT);
      for (Sample sample : Sample.REPRESENTATIVES) {
        page.unrouteAll();
        Chromium.openAndStay(page, sample.in(sites).onServer(sample.paths().get(0)));
        page.evaluate("() => document.documentElement.dataset.theme = 'contrast'");
        page.evaluate(OPEN_DETAILS);
        assertThat(Axe.violations(page, Axe.MORE_CONTRAST)).as(sample.toString()).isEmpty();
      }
    }
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

  /** A page that is well but for one paragraph, which is pale in one look alone. */
  @ParameterizedTest
  @EnumSource
  void aFaultOfOneLookIsFoundInThatLook(Look look, Chromium chromium) {
    String query =
        "(prefers-color-scheme: %s) and (width: %dpx)"
            .formatted(look.name().endsWith("DARK") ? "dark" : "light", look.width());
    try (Page page = chromium.newWindow()) {
      Axe.moveInto(page);
      page.navigate("about:blank");
      page.setContent(
          """
          <!DOCTYPE html><html lang="en"><title>x</title>
          <style>p { color: #000; background: #fff } @media %s { p { color: #ccc } }</style>
          <main><h1>x</h1><p>pale</p></main></html>"""
              .formatted(query));
      for (Look seen : Look.values()) {
        assertThat(seen.violations(page, new HashSet<>()))
            .as(seen.toString())
            .hasSize(seen == look ? 1 : 0);
      }
    }
  }

  /** The colours of a text are looked at once, and again where the ground is another. */
  @Test
  void aFaultOfColourIsFoundBesideWhatWasSeen(Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      Axe.moveInto(page);
      page.navigate("about:blank");
      Set<String> seen = new HashSet<>();
      String html =
          """
          <!DOCTYPE html><html lang="en"><title>x</title><style>body { background: #fff; color: #777 }</style>
          <main><h1>x</h1><div style="background: %s"><p>text</p></div></main></html>""";
      page.setContent(html.formatted("#000"));
      assertThat(Axe.violationsOfColours(page, seen)).as("grey on black").isEmpty();
      assertThat(seen).hasSize(2);
      page.setContent(html.formatted("#888"));
      assertThat(Axe.violationsOfColours(page, seen)).as("grey on grey").hasSize(1);
      assertThat(seen).hasSize(3);
    }
  }

  /** What does not depend on colours may still depend on the width. */
  @ParameterizedTest
  @EnumSource(names = {"PHONE_LIGHT", "DESK_LIGHT"})
  void aFaultOfOneWidthIsFoundInThatWidth(Look look, Chromium chromium) {
    try (Page page = chromium.newWindow()) {
      Axe.moveInto(page);
      page.navigate("about:blank");
      page.setContent(
          """
          <!DOCTYPE html><html lang="en"><title>x</title>
          <style>input { display: none } @media (width: %dpx) { input { display: block } }</style>
          <main><h1>x</h1><input></main></html>"""
              .formatted(look.width()));
      for (Look seen : List.of(Look.PHONE_LIGHT, Look.DESK_LIGHT)) {
        assertThat(seen.violations(page, new HashSet<>()))
            .as(seen.toString())
            .hasSize(seen == look ? 1 : 0);
      }
    }
  }

  @Test
  void theEyeForLayoutFindsMistakesWhereThereAreSome(Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.setContent(
        """
        <!DOCTYPE html><html lang="th"><title>x</title><body style="font: 16px/1.8 Sarabun, sans-serif; overflow-x: clip">
        <p style="width: 400px">wide</p>
        <p style="width: 40px; white-space: nowrap; overflow: hidden">cut off here</p>
        <p style="width: 1em"><b>ต่าง</b> ๆ</p>
        <p style="width: 1em">อื่น ๆ</p>
        <p style="line-height: 1.2">ที่</p>
        <div style="overflow-x: auto"><p style="width: 400px">scrolls</p></div></body></html>""");
    assertThat(Layout.faults(page))
        .extracting(fault -> fault.replaceFirst("(.*?: .*?):.*", "$1"))
        .contains("360 px: beyond the window", "360 px: cut off", "360 px: a line begins with ๆ")
        .noneMatch(fault -> fault.contains("scrolls"));
    assertThat(Layout.faults(page)).filteredOn(fault -> fault.contains("ๆ")).hasSize(2);
    assertThat(Layout.tightLines(page)).hasSize(1);
  }
}
