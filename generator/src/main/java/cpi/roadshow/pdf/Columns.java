package cpi.roadshow.pdf;

import cpi.roadshow.thai.LineBreaker;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives the columns of tables their widths, by how much stands in them. The engine by itself takes
 * every Thai letter for a word, and squeezes short columns until each letter has a line.
 */
final class Columns {
  private static final int SHORTEST = 5;

  /** From here on letters are smaller. */
  private static final int MANY = 5;

  /** More do not fit on paper, however narrow. */
  private static final int TOO_MANY = 20;

  // Of the width of a page, in its usual letters.
  private static final double EDGES = 0.02;
  private static final double LETTER = 0.016;

  /** A longer word than this is an address, and may be cut. */
  private static final int LONGEST = 16;

  private final LineBreaker breaker;

  Columns(LineBreaker breaker) {
    this.breaker = breaker;
  }

  void measure(Element root) {
    Nodes.all(root, "table")
        .filter(table -> !Nodes.hasClass(table, "facts"))
        .forEach(this::measureOne);
  }

  private void measureOne(Element table) {
    List<Element> rows = Nodes.all(table, "tr").toList();
    if (rows.isEmpty()) {
      return;
    }
    int count = Nodes.elements(rows.get(0)).size();
    if (count > MANY) {
      Nodes.addClass(table, "wide");
    }
    if (count < 2 || count > TOO_MANY) {
      return;
    }
    List<Double> weights = new ArrayList<>();
    for (int column = 0; column < count; column++) {
      weights.add(weight(rows, column));
    }
    double all = weights.stream().mapToDouble(weight -> weight).sum();
    List<Double> shares = new ArrayList<>();
    double page = isInHalf(table) ? 0.5 : 1;
    for (int column = 0; column < count; column++) {
      shares.add(Math.max(weights.get(column) / all, leastShare(rows, column) / page));
    }
    double whole = shares.stream().mapToDouble(share -> share).sum();
    Nodes.addClass(table, "measured");
    for (int column = 0; column < count; column++) {
      Element head = Nodes.elements(rows.get(0)).get(column);
      head.setAttribute("style", "width: " + Math.round(100 * shares.get(column) / whole) + "%");
    }
  }

  /** Beside its translation a table has half the page. */
  private static boolean isInHalf(Element table) {
    for (Node at = table; at instanceof Element element; at = at.getParentNode()) {
      if (Nodes.hasClass(element, "half")) {
        return true;
      }
    }
    return false;
  }

  /** Room for the longest word of a column, which must not be cut. */
  private double leastShare(List<Element> rows, int column) {
    int longest =
        rows.stream()
            .map(Nodes::elements)
            .filter(cells -> column < cells.size())
            .mapToInt(cells -> longestWord(cells.get(column).getTextContent().strip()))
            .max()
            .orElse(0);
    return EDGES + LETTER * Math.min(longest, LONGEST);
  }

  private int longestWord(String text) {
    int longest = 0;
    breaker.read(text);
    int from = 0;
    for (int to = breaker.next(); to != LineBreaker.DONE; to = breaker.next()) {
      longest = Math.max(longest, letters(text.substring(from, to)));
      from = to;
    }
    return Math.max(longest, letters(text.substring(from)));
  }

  /** Twice as wide for four times the text, so that rows stay about as high as they are. */
  private static double weight(List<Element> rows, int column) {
    double mean =
        rows.stream()
            .map(Nodes::elements)
            .filter(cells -> column < cells.size())
            .mapToInt(cells -> letters(cells.get(column).getTextContent()))
            .average()
            .orElse(0);
    return Math.sqrt(Math.max(mean, SHORTEST));
  }

  private static int letters(String text) {
    return (int)
        text.strip()
            .chars()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .count();
  }
}
