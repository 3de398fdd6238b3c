package cpi.roadshow.pdf;

import cpi.roadshow.thai.LineBreaker;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives the columns of tables their widths: to each the room of its longest word, and the rest by
 * how much stands in them. The engine by itself takes every Thai letter for a word, and squeezes
 * short columns until each letter has a line.
 */
final class Columns {
  private static final int SHORTEST = 5;

  /** From here on letters are smaller. */
  private static final int MANY = 5;

  /** More do not fit on paper, however narrow. */
  private static final int TOO_MANY = 20;

  /** A table of so few rows and characters stands on one page. */
  private static final int FEW = 7;

  private static final int FULL = 700;

  /** What stands at both sides of a cell's text, in its letters' size. */
  private static final double EDGES = 1.4;

  /** A longer word than this, in its letters' size, is an address, and may be cut. */
  private static final double LONGEST = 9;

  /** How much of a page the half has that stands beside the other language. */
  private static final double HALF = 0.48;

  /** The least that a column of names has of a page, or of a half. */
  private static final double NAMES = 0.27;

  private static final double NAMES_OF_HALF = 0.36;

  // How wide a page is in the size of its letters, as the style sheet has it.
  private static final double WIDTH_OF_A4 = 174 / 25.4 * 72 / 11;
  private static final double WIDTH_OF_A5 = 122 / 25.4 * 72 / 9.5;
  private static final double WIDTH_OF_LARGE = 174 / 25.4 * 72 / 18;

  private final LineBreaker breaker;
  private final Face regular;
  private final Face bold;
  private final double page;

  /**
   * Measures for one sheet.
   *
   * @param root what the sheet holds, which says how large its letters are
   */
  Columns(LineBreaker breaker, Face regular, Face bold, Element root) {
    this.breaker = breaker;
    this.regular = regular;
    this.bold = bold;
    page = Nodes.all(root, "body").findFirst().map(Columns::widthOf).orElse(WIDTH_OF_A4);
  }

  private static double widthOf(Element body) {
    if (Nodes.hasClass(body, "a5")) {
      return WIDTH_OF_A5;
    }
    return Nodes.hasClass(body, "large") ? WIDTH_OF_LARGE : WIDTH_OF_A4;
  }

  void measure(Element root) {
    Nodes.all(root, "table").forEach(this::measureOne);
  }

  /** Whether half a page holds a table without cutting a word. */
  boolean fitHalf(Element table) {
    List<Element> rows = Nodes.all(table, "tr").toList();
    return rows.isEmpty() || sum(least(rows, HALF)) <= 1;
  }

  private void measureOne(Element table) {
    List<Element> rows = Nodes.all(table, "tr").toList();
    if (rows.isEmpty()) {
      return;
    }
    if (rows.size() <= FEW && table.getTextContent().length() < FULL) {
      Nodes.addClass(table, "kept");
    }
    int count = count(rows);
    if (count > MANY) {
      Nodes.addClass(table, "wide");
    }
    if (count < 2 || count > TOO_MANY) {
      return;
    }
    boolean isInHalf = isInHalf(table);
    List<Double> least = least(rows, isInHalf ? HALF : 1);
    List<Double> shares =
        Nodes.hasClass(table, "facts")
            ? named(least, isInHalf ? NAMES_OF_HALF : NAMES)
            : shares(least, weights(rows));
    double whole = sum(shares);
    Nodes.addClass(table, "measured");
    for (int column = 0; column < count; column++) {
      Element head = Nodes.elements(rows.get(0)).get(column);
      head.setAttribute(
          "style", "width: " + Math.round(1000 * shares.get(column) / whole) / 10.0 + "%");
    }
  }

  private static int count(List<Element> rows) {
    return Nodes.elements(rows.get(0)).size();
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

  private static List<Double> named(List<Double> least, double names) {
    double name = Math.max(names, least.get(0));
    return List.of(name, 1 - name);
  }

  /** Each column has what it needs; those that want more share the rest as they weigh. */
  private static List<Double> shares(List<Double> least, List<Double> weights) {
    double rest = 1;
    double weighing = sum(weights);
    boolean[] isLeast = new boolean[least.size()];
    boolean isSettled;
    do {
      // Whenever one takes what it needs, less is left for the others.
      isSettled = true;
      for (int column = 0; column < least.size(); column++) {
        if (!isLeast[column] && rest * weights.get(column) / weighing < least.get(column)) {
          isLeast[column] = true;
          isSettled = false;
          rest -= least.get(column);
          weighing -= weights.get(column);
        }
      }
    } while (!isSettled);
    List<Double> shares = new ArrayList<>();
    for (int column = 0; column < least.size(); column++) {
      shares.add(isLeast[column] ? least.get(column) : rest * weights.get(column) / weighing);
    }
    return shares;
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(number -> number).sum();
  }

  /** The part of a line that each column needs for its longest word, which must not be cut. */
  private List<Double> least(List<Element> rows, double part) {
    List<Double> least = new ArrayList<>();
    for (int column = 0; column < count(rows); column++) {
      least.add((longestWord(rows, column) + EDGES) / (page * part));
    }
    return least;
  }

  private double longestWord(List<Element> rows, int column) {
    return rows.stream()
        .map(Nodes::elements)
        .filter(cells -> column < cells.size())
        .mapToDouble(cells -> longestWord(cells.get(column)))
        .max()
        .orElse(0);
  }

  private double longestWord(Element cell) {
    Face face = cell.getTagName().equals("th") ? bold : regular;
    String text = cell.getTextContent().strip();
    double longest = 0;
    breaker.read(text);
    int from = 0;
    for (int to = breaker.next(); to != LineBreaker.DONE; to = breaker.next()) {
      longest = Math.max(longest, width(face, text.substring(from, to)));
      from = to;
    }
    return Math.min(LONGEST, Math.max(longest, width(face, text.substring(from))));
  }

  private static double width(Face face, String word) {
    return face.shape(word.strip()).stream().mapToInt(Cluster::advance).sum()
        / (double) face.unitsPerEm();
  }

  private static List<Double> weights(List<Element> rows) {
    List<Double> weights = new ArrayList<>();
    for (int column = 0; column < count(rows); column++) {
      weights.add(weight(rows, column));
    }
    return weights;
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
