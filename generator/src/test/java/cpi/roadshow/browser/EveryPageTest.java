package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Opens every page of both sites once, from the folder, and a page of every template from the
 * server.
 */
@ExtendWith(Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
  // A server gives the 404 page in place of pages at any depth, so its addresses begin at the
  // server's root. A moved page leads on at once.
  private static final Pattern STANDS_IN = Pattern.compile("(th|en)/(404|old/place).html");

  private static final String TOO_WIDE =
      """
      async () => {
        document.querySelectorAll("details").forEach(part => part.open = true);
        await document.fonts.ready;
        const page = document.documentElement;
        return page.scrollWidth - page.clientWidth;
      }""";

  private static final String TIGHT_LINES =
      """
      () => {
        const isThai = node => /[\\u0E01-\\u0E5B]/.test(node.data);
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const tight = new Set();
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const style = getComputedStyle(text.parentElement);
          const room = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
          if (isThai(text) && (room < 1.599 || style.overflowY === "hidden")) {
            tight.add(text.parentElement.outerHTML);
          }
        }
        return [...tight];
      }""";

  private final List<Visit> visits = new ArrayList<>();

  /**
   * What happened when a page was opened.
   *
   * @param requests all addresses that were asked for
   * @param complaints errors of the console, of scripts and of requests
   * @param tooWide by how many pixels the page is wider than the window, once on a phone and once
   *     on a desktop screen
   * @param tightLines elements with Thai text whose marks may be cut off or touch the line above
   */
  private record Visit(
      String address,
      String root,
      List<String> requests,
      List<String> complaints,
      List<Integer> tooWide,
      List<Object> tightLines) {
    private Visit(String address, String root) {
      this(
          address,
          root,
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }

    boolean hasComplaint() {
      return !complaints.isEmpty();
    }

    boolean leftTheSite() {
      return requests.stream().anyMatch(request -> !request.startsWith(root));
    }
  }

  @BeforeAll
  void openAll(Sites sites, Chromium chromium) {
    try (Page window = chromium.newWindow()) {
      window.onRequest(request -> now().requests.add(request.url()));
      window.onRequestFailed(
          request -> now().complaints.add(request.url() + " " + request.failure()));
      window.onConsoleMessage(this::listen);
      window.onPageError(error -> now().complaints.add(error));
      for (BuiltSite site : sites.both()) {
        site.pages().stream()
            .filter(page -> !STANDS_IN.matcher(page).matches())
            .forEach(page -> visit(window, site.onStick(page), site.onStick("")));
      }
      for (Sample sample : Sample.REPRESENTATIVES.stream().filter(Sample::staysOpen).toList()) {
        BuiltSite site = sample.in(sites);
        sample.paths().forEach(page -> visit(window, site.onServer(page), site.onServer("")));
      }
    }
  }

  private Visit now() {
    return visits.get(visits.size() - 1);
  }

  private void listen(ConsoleMessage message) {
    if (message.type().equals("error")) {
      now().complaints.add(message.text() + " " + message.location());
    }
  }

  /**
   * Looks at a page in both widths, first in the one that the last page was seen in: changing it
   * takes as long as opening a page.
   */
  private void visit(Page window, String address, String root) {
    visits.add(new Visit(address, root));
    window.navigate(address);
    now().tooWide.add((Integer) window.evaluate(TOO_WIDE));
    boolean isPhone = window.viewportSize().width == Chromium.PHONE;
    window.setViewportSize(isPhone ? Chromium.DESK : Chromium.PHONE, Chromium.HEIGHT);
    now().tooWide.add((Integer) window.evaluate(TOO_WIDE));
    now().tightLines.addAll((List<?>) window.evaluate(TIGHT_LINES));
  }

  @Test
  void thereAreManyPages() {
    assertThat(visits).hasSizeGreaterThan(150);
    assertThat(visits).allMatch(visit -> visit.requests.size() > 2, "loads its style and script");
  }

  @Test
  void noPageIsWiderThanAPhoneOrADesk() {
    assertThat(visits)
        .filteredOn(visit -> !visit.tooWide.equals(List.of(0, 0)))
        .extracting(Visit::address, Visit::tooWide)
        .isEmpty();
  }

  @Test
  void linesLeaveRoomForThaiMarks() {
    assertThat(visits)
        .filteredOn(visit -> !visit.tightLines.isEmpty())
        .extracting(Visit::address, Visit::tightLines)
        .isEmpty();
  }

  @Test
  void noRequestLeavesTheSite() {
    assertThat(visits)
        .filteredOn(Visit::leftTheSite)
        .extracting(Visit::address, Visit::requests)
        .isEmpty();
  }

  @Test
  void noPageComplains() {
    assertThat(visits)
        .filteredOn(Visit::hasComplaint)
        .extracting(Visit::address, Visit::complaints)
        .isEmpty();
  }
}
