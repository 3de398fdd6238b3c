package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * axe-core looks at every page of the built sites, in both languages, on a phone and on a desk, in
 * light and in dark.
 */
@ExtendWith(Given.class)
class AccessibilityTest {
  private static final String OPEN_DETAILS =
      "() => document.querySelectorAll('details').forEach(part => part.open = true)";

  private static final List<Sample> REPRESENTATIVES = Sample.REPRESENTATIVES;

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

  /** Two browsers share the pages, since one alone would leave half of a small machine idle. */
  @Test
  void axeFindsNothingOnAnyPageInAnyWidthAndColour(Sites sites) {
    Queue<String> pages = new ConcurrentLinkedQueue<>();
    for (BuiltSite site : sites.both()) {
      site.pages().forEach(page -> pages.add(site.onServer(page)));
    }
    int all = pages.size();
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    List<String> found = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture.allOf(
            Stream.of(1, 2)
                .map(browser -> CompletableFuture.runAsync(() -> look(pages, seen, found)))
                .toArray(CompletableFuture[]::new))
        .join();
    assertThat(seen).hasSize(all).hasSizeGreaterThan(150);
    assertThat(found).isEmpty();
  }

  private static void look(Queue<String> pages, List<String> seen, List<String> found) {
    try (Chromium chromium = Chromium.start();
        Page page = chromium.newWindow()) {
      for (String address = pages.poll(); address != null; address = pages.poll()) {
        Chromium.openAndStay(page, address);
        page.unrouteAll();
        page.evaluate(OPEN_DETAILS);
        found.addAll(everyLook(page));
        seen.add(address);
      }
    }
  }

  /** All rules once; then what depends on the width, and what depends on the colours. */
  private static List<String> everyLook(Page page) {
    List<String> found = new ArrayList<>();
    Axe.moveIn(page);
    for (int width : List.of(Chromium.PHONE, Chromium.DESK)) {
      page.setViewportSize(width, Chromium.HEIGHT);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      found.addAll(Axe.violations(page, width == Chromium.PHONE ? Axe.WCAG_2_2_AA : Axe.BY_WIDTH));
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      found.addAll(Axe.violations(page, Axe.CONTRAST));
    }
    return found;
  }

  @Test
  void highContrastIsWhatItSays(Sites sites, Chromium chromium) {
    for (Sample sample : REPRESENTATIVES) {
      Page page = chromium.window(Chromium.DESK);
      Chromium.openAndStay(page, sample.in(sites).onServer(sample.paths().get(0)));
      page.evaluate("() => document.documentElement.dataset.theme = 'contrast'");
      page.evaluate(OPEN_DETAILS);
      Axe.moveIn(page);
      assertThat(Axe.violations(page, Axe.MORE_CONTRAST)).as(sample.toString()).isEmpty();
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
}
