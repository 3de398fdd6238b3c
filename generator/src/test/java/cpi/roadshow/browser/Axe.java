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
import java.util.Set;
import java.util.stream.Stream;

/** What axe-core says of a page as it is now. */
final class Axe {
  static final AxeRunOnlyOptions WCAG_2_2_AA =
      only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Contrast of level AAA. */
  static final AxeRunOnlyOptions MORE_CONTRAST = only("rule", "color-contrast-enhanced");

  private static final String SCRIPT = script();

  /**
   * Runs the rules on colours for the texts whose own colours, letters and backgrounds no page
   * before had: the answer depends on nothing else.
   */
  private static final String COLOURS =
      """
      async seen => {
        const known = new Set(seen);
        const isClear = colour => /^rgba\\(.*, 0\\)$/.test(colour);
        const grounds = new Map([[null, ""]]);
        const ground = element => {
          if (!grounds.has(element)) {
            const { backgroundColor, backgroundImage, opacity, filter, clipPath, position } = getComputedStyle(element);
            const parts = [];
            if (!isClear(backgroundColor)) parts.push(backgroundColor);
            for (const special of [backgroundImage, filter, clipPath]) if (special !== "none") parts.push(special);
            if (opacity !== "1") parts.push(opacity);
            if (!/static|relative/.test(position)) parts.push(position);
            grounds.set(element, [...parts, ground(element.parentElement)].join("|"));
          }
          return grounds.get(element);
        };
        const look = element => {
          const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
          const around = element.localName === "a" ? getComputedStyle(element.parentElement).color : "";
          return [around, color, fontSize, fontWeight, textDecorationLine, textShadow, ground(element)].join("|");
        };
        const hasText = element => /^(input|select|textarea)$/.test(element.localName) || [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        const fresh = [...document.body.querySelectorAll("*")]
          .filter(element => element.getClientRects().length && hasText(element))
          .map(element => ({ element, look: look(element) }))
          .filter(({ look }) => !known.has(look));
        if (!fresh.length) return [[], []];
        const runOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
        const results = await axe.run({ include: fresh.map(({ element }) => element) }, { runOnly, preload: false, resultTypes: ["violations"] });
        const faults = results.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, html, failureSummary }) => [id, target, html, failureSummary].join(" ")));
        return [faults, [...new Set(fresh.map(({ look }) => look))]];
      }""";

  private static final String LOOK =
      """
      async ([type, values]) => {
        const enabled = { "color-contrast-enhanced": { enabled: values.includes("color-contrast-enhanced") } };
        const later = { "color-contrast": { enabled: false }, "link-in-text-block": { enabled: false } };
        const rules = type === "rule" ? enabled : later;
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

  /**
   * What axe, which has moved into the window, finds wrong with the page as it is now; not with its
   * colours, unless it is asked about them by name.
   */
  static List<String> violations(Page page, AxeRunOnlyOptions what) {
    return worded((List<?>) page.evaluate(LOOK, List.of(what.getType(), what.getValues())), page);
  }

  /**
   * What axe finds wrong with the colours of the page as it is now.
   *
   * @param seen the colours of texts that it has looked at; those of this page are added
   */
  static List<String> violationsOfColours(Page page, Set<String> seen) {
    List<?> found = (List<?>) page.evaluate(COLOURS, List.copyOf(seen));
    ((List<?>) found.get(1)).forEach(look -> seen.add(look.toString()));
    return worded((List<?>) found.get(0), page);
  }

  private static List<String> worded(List<?> found, Page page) {
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
