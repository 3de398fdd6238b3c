package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Opens every page of the site, and what a second site has beside, once, from the folder, and looks
 * at it in light and dark, on a phone and on a desk; and a page of every template from the server.
 */
@ExtendWith(Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
  // A server gives the 404 page in place of pages at any depth, so its addresses begin at the
  // server's root. A moved page leads on at once.
  private static final Pattern STANDS_IN = Pattern.compile("(th|en)/(404|old/place).html");

  private static final String OPEN_DETAILS =
      """
      async () => {
        document.querySelectorAll("details").forEach(part => part.open = true);
        await document.fonts.ready;
      }""";

  private final List<Visit> visits = Collections.synchronizedList(new ArrayList<>());

  /** A page to open, and whether all that can be seen of it is looked at. */
  private record Goal(String address, String root, boolean isLookedAt, boolean staysOpen) {}

  /**
   * What happened when a page was opened.
   *
   * @param requests all addresses that were asked for
   * @param complaints errors of the console, of scripts and of requests
   * @param layout what is wrong with how it is laid out, on a phone, a tablet and a desk
   * @param violations what axe finds, in every look
   */
  private record Visit(
      Goal goal,
      List<String> requests,
      List<String> complaints,
      List<String> layout,
      List<String> violations) {
    private Visit(Goal goal) {
      this(goal, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    String address() {
      return goal.address;
    }

    List<String> requestsOutside() {
      return requests.stream().filter(request -> !request.startsWith(goal.root)).toList();
    }
  }

  /** Two browsers share the pages, since one alone would leave half of a small machine idle. */
  @BeforeAll
  void openAll(Sites sites) {
    Queue<Goal> goals = new ConcurrentLinkedQueue<>(goals(sites));
    CompletableFuture.allOf(
            Stream.of(1, 2)
                .map(browser -> CompletableFuture.runAsync(() -> new Walk(visits).through(goals)))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private static List<Goal> goals(Sites sites) {
    List<Goal> goals = new ArrayList<>();
    for (BuiltSite site : sites.both()) {
      for (String page : site.pages()) {
        if (site == sites.extra() && sites.real().pages().contains(page)) {
          continue;
        }
        boolean standsIn = STANDS_IN.matcher(page).matches();
        goals.add(
            standsIn
                ? new Goal(site.onServer(page), site.onServer(""), true, !page.contains("old/"))
                : new Goal(site.onStick(page), site.onStick(""), true, true));
      }
    }
    for (Sample sample : Sample.REPRESENTATIVES.stream().filter(Sample::staysOpen).toList()) {
      BuiltSite site = sample.in(sites);
      sample
          .paths()
          .forEach(
              page -> goals.add(new Goal(site.onServer(page), site.onServer(""), false, true)));
    }
    return goals;
  }

  /** One browser on its way. */
  private static final class Walk {
    private final List<Visit> visits;
    private final Map<Look, Set<String>> seen = new EnumMap<>(Look.class);
    private Visit now;

    Walk(List<Visit> visits) {
      this.visits = visits;
    }

    void through(Queue<Goal> goals) {
      try (Chromium chromium = Chromium.start();
          Page window = chromium.newWindow()) {
        Axe.moveInto(window);
        window.onRequest(request -> now.requests.add(request.url()));
        window.onRequestFailed(
            request -> now.complaints.add(request.url() + " " + request.failure()));
        window.onConsoleMessage(this::listen);
        window.onPageError(error -> now.complaints.add(error));
        for (Goal goal = goals.poll(); goal != null; goal = goals.poll()) {
          now = new Visit(goal);
          open(window, goal);
          if (goal.isLookedAt) {
            look(window);
          }
          visits.add(now);
        }
      }
    }

    private void listen(ConsoleMessage message) {
      if (message.type().equals("error")) {
        now.complaints.add(message.text() + " " + message.location());
      }
    }

    private static void open(Page window, Goal goal) {
      window.unrouteAll();
      if (goal.staysOpen) {
        window.navigate(goal.address);
      } else {
        Chromium.openAndStay(window, goal.address);
      }
    }

    /**
     * Looks at a page in all ways, first in that in which the last page was seen: changing the
     * width takes as long as opening a page.
     */
    private void look(Page window) {
      List<Look> looks = new ArrayList<>(List.of(Look.values()));
      if (window.viewportSize().width == Chromium.DESK) {
        Collections.reverse(looks);
      }
      window.evaluate(OPEN_DETAILS);
      now.layout.addAll(Layout.tightLines(window));
      for (Look look : looks) {
        if (window.viewportSize().width != look.width()) {
          window.setViewportSize(Layout.TABLET, Chromium.HEIGHT);
          now.layout.addAll(Layout.faults(window));
        }
        now.violations.addAll(
            look.violations(window, seen.computeIfAbsent(look, one -> new HashSet<>())));
        if (look == Look.PHONE_LIGHT || look == Look.DESK_LIGHT) {
          now.layout.addAll(Layout.faults(window));
        }
      }
    }
  }

  private void assertNone(Function<Visit, List<String>> what) {
    assertThat(visits)
        .filteredOn(visit -> !what.apply(visit).isEmpty())
        .extracting(Visit::address, what)
        .isEmpty();
  }

  @Test
  void everyPageWasOpened(Sites sites) {
    assertThat(visits).hasSameSizeAs(goals(sites)).hasSizeGreaterThan(150);
    assertThat(visits)
        .filteredOn(visit -> visit.goal.staysOpen)
        .allMatch(visit -> visit.requests.size() > 2, "loads its style and script");
  }

  @Test
  void axeFindsNothingInAnyWidthAndColour() {
    assertNone(Visit::violations);
  }

  @Test
  void nothingIsWiderThanTheWindowOrCutOffAndThaiMarksHaveRoom() {
    assertNone(Visit::layout);
  }

  @Test
  void noRequestLeavesTheSite() {
    assertNone(Visit::requestsOutside);
  }

  @Test
  void noPageComplains() {
    assertThat(visits.stream().filter(visit -> visit.goal.staysOpen))
        .filteredOn(visit -> !visit.complaints.isEmpty())
        .extracting(Visit::address, Visit::complaints)
        .isEmpty();
  }
}
