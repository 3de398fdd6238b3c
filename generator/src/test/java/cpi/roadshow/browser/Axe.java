package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What axe-core says of a page as it is now. */
final class Axe {
  static final AxeRunOnlyOptions WCAG_2_2_AA =
      only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** The rules of these levels that depend on colours. */
  static final AxeRunOnlyOptions COLOURS = only("rule", "color-contrast", "link-in-text-block");

  /** Contrast of level AAA. */
  static final AxeRunOnlyOptions MORE_CONTRAST = only("rule", "color-contrast-enhanced");

  private static final String SCRIPT = script();

  private static final String LOOK =
      """
      async ([type, values]) => {
        const enabled = { "color-contrast-enhanced": { enabled: values.includes("color-contrast-enhanced") } };
        const rules = type === "rule" ? enabled : {};
        const results = await axe.run(document, { runOnly: { type, values }, rules, preload: false, resultTypes: ["violations"] });
        if (results.passes.length === 0) return ["axe found nothing to look at"];
        return results.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, html, failureSummary }) => [id, target, html, failureSummary].join(" ")));
      }""";

  private Axe() {}

  /** Brings axe into every page that a window opens, which is far quicker than into each. */
  static void moveInto(Page window) {
    window.addInitScript(SCRIPT);
  }

  /** What axe, which has moved into the window, finds wrong with the page as it is now. */
  static List<String> violations(Page page, AxeRunOnlyOptions what) {
    List<?> found = (List<?>) page.evaluate(LOOK, List.of(what.getType(), what.getValues()));
    String dress = page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches") + "";
    return found.stream()
        .map(
            sentence ->
                "%s, %d px, dark %s: %s"
                    .formatted(page.url(), page.viewportSize().width, dress, sentence))
        .toList();
  }

  private static String script() {
    try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("axe.min.js", e);
    }
  }

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
