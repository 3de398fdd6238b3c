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
 * axe-core looks at a page of each template in both sites, on a phone and on a desk, in light and
 * in dark, and at every third page of the real site in one of these ways. All pages in all four
 * ways take a quarter of an hour: {@code -Daxe.all=true}.
 */
@ExtendWith(Given.class)
class AccessibilityTest {
  private static final String OPEN_DETAILS =
      "() => document.querySelectorAll('details').forEach(part => part.open = true)";

  private static final boolean ALL = Boolean.getBoolean("axe.all");

  /** The ways in which a page may be seen. */
  private enum Look {
    PHONE_LIGHT(Chromium.PHONE, ColorScheme.LIGHT),
    DESK_DARK(Chromium.DESK, ColorScheme.DARK),
    PHONE_DARK(Chromium.PHONE, ColorScheme.DARK),
    DESK_LIGHT(Chromium.DESK, ColorScheme.LIGHT);

    private final int width;
    private final ColorScheme colours;

    Look(int width, ColorScheme colours) {
      this.width = width;
      this.colours = colours;
    }
  }

  /** A page, and how it is looked at. */
  private record Visit(String address, List<Look> looks) {}

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
  void axeFindsNothingInAnyWidthAndColour(Sites sites) {
    Queue<Visit> pages = new ConcurrentLinkedQueue<>(visits(sites));
    int all = pages.size();
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    List<String> found = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture.allOf(
            Stream.of(1, 2)
                .map(browser -> CompletableFuture.runAsync(() -> look(pages, seen, found)))
                .toArray(CompletableFuture[]::new))
        .join();
    assertThat(seen).hasSize(all).hasSizeGreaterThan(50);
    assertThat(found).isEmpty();
  }

  private static List<Visit> visits(Sites sites) {
    List<Visit> visits = new ArrayList<>();
    for (Sample sample : REPRESENTATIVES) {
      visits.add(
          new Visit(sample.in(sites).onServer(sample.paths().get(0)), List.of(Look.values())));
    }
    List<String> pages = sites.real().pages();
    for (int i = 0; i < pages.size(); i += ALL ? 1 : 3) {
      Look inTurn = Look.values()[i % Look.values().length];
      visits.add(
          new Visit(
              sites.real().onServer(pages.get(i)), ALL ? List.of(Look.values()) : List.of(inTurn)));
    }
    return visits;
  }

  private static void look(Queue<Visit> pages, List<String> seen, List<String> found) {
    try (Chromium chromium = Chromium.start();
        Page page = chromium.newWindow()) {
      for (Visit visit = pages.poll(); visit != null; visit = pages.poll()) {
        Chromium.openAndStay(page, visit.address);
        page.unrouteAll();
        page.evaluate(OPEN_DETAILS);
        found.addAll(violations(page, visit.looks));
        seen.add(visit.address);
      }
    }
  }

  private static List<String> violations(Page page, List<Look> looks) {
    List<String> found = new ArrayList<>();
    Axe.moveIn(page);
    for (Look look : looks) {
      page.setViewportSize(look.width, Chromium.HEIGHT);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours));
      found.addAll(Axe.violations(page, Axe.WCAG_2_2_AA));
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
