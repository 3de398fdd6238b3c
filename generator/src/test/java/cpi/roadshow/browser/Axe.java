package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe-core says of a page as it is now. */
final class Axe {
  static final AxeRunOnlyOptions WCAG_2_2_AA =
      only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  static final AxeRunOnlyOptions CONTRAST = only("rule", "color-contrast");

  private Axe() {}

  static void assertNothingFound(Page page, AxeRunOnlyOptions what) {
    AxeResults results = look(page, what);
    assertThat(results.getPasses())
        .as("axe has looked; it says %s", results.getErrorMessage())
        .isNotEmpty();
    assertThat(results.getViolations().stream().flatMap(Axe::sentences))
        .as("%s, %d px wide", page.url(), page.viewportSize().width)
        .isEmpty();
  }

  static AxeResults look(Page page, AxeRunOnlyOptions what) {
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
