package cpi.roadshow.pdf;

import cpi.roadshow.thai.LineBreaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** The class of one of several things in a cell, and what its other lines are set in by. */
  private static final String ENTRY = "entry";

  private static final double INDENT = 0.8;

  /** A longer word than this, in its letters' size, is an address, and may be cut. */
  private static final double LONGEST = 9;

  /** In the size of the letters: what the columns of a table want on average. */
  private static final double READABLE = 7;

  /** In lines: what is longer may go on over the foot of a page, where pages have few lines. */
  private static final int SHORT_ROW = 8;

  /** How much of a page the half has that stands beside the other language. */
  private static final double HALF = 0.48;

  /** The least that a column of names has of a page, or of a half. */
  private static final double NAMES = 0.27;

  private static final double NAMES_OF_HALF = 0.36;

  /** How much of a line is filled before the next begins. */
  private static final double FILLED = 0.94;

  private static final Set<String> INSIDE_LINES =
      Set.of("a", "abbr", "br", "code", "em", "img", "span", "strong", "sub", "sup");

  // How wide a page is in the size of its letters, as the style sheet has it.
  private static final double WIDTH_OF_A4 = 174 / 25.4 * 72 / 11;
  private static final double WIDTH_OF_A5 = 122 / 25.4 * 72 / 9.5;
  private static final double WIDTH_OF_LARGE = 174 / 25.4 * 72 / 18;
  private static final double WIDTH_OF_LARGE_ACROSS = 261 / 25.4 * 72 / 18;

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
    if (!Nodes.hasClass(body, "large")) {
      return WIDTH_OF_A4;
    }
    return Nodes.hasClass(body, "bilingual") ? WIDTH_OF_LARGE_ACROSS : WIDTH_OF_LARGE;
  }

  void measure(Element root) {
    Nodes.all(root, "table").forEach(this::measureOne);
  }

  /** Whether half a page holds a table without cutting a word, or piling one word on the other. */
  boolean fitHalf(Element table) {
    List<List<Element>> rows = rows(table);
    return rows.isEmpty()
        || sum(least(rows, HALF)) <= 1 && page * HALF >= READABLE * rows.get(0).size();
  }

  /**
   * About how many lines something takes.
   *
   * @param isInHalf whether it stands beside its translation
   */
  int lines(Element block, boolean isInHalf) {
    return lines(block, isInHalf, 1);
  }

  /**
   * The same of smaller letters.
   *
   * @param size of them, beside those of the text
   */
  int lines(Element block, boolean isInHalf, double size) {
    return lines(block, page * (isInHalf ? HALF : 1) / size);
  }

  private int lines(Element block, double width) {
    return Nodes.all(block)
        .mapToInt(
            element ->
                (element.getTagName().equals("br") ? 1 : 0)
                    + (int) Math.ceil(width(regular, ownText(element)) / (FILLED * width)))
        .sum();
  }

  /** What stands in a block itself; all that is inside a line belongs to its block. */
  private static String ownText(Element element) {
    if (INSIDE_LINES.contains(element.getTagName())) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (Node child : Nodes.children(element)) {
      if (!(child instanceof Element inside) || INSIDE_LINES.contains(inside.getTagName())) {
        text.append(child.getTextContent());
      }
    }
    return text.toString();
  }

  private static List<List<Element>> rows(Element table) {
    return Nodes.all(table, "tr").map(Nodes::elements).toList();
  }

  private void measureOne(Element table) {
    List<List<Element>> rows = rows(table);
    if (rows.isEmpty()) {
      return;
    }
    if (rows.size() <= FEW && table.getTextContent().length() < FULL) {
      Nodes.addClass(table, "kept");
    }
    boolean isTwin = Nodes.hasClass(table, SideBySide.TWIN);
    int count = rows.get(0).size();
    int own = isTwin ? count / 2 : count;
    if (own > MANY) {
      Nodes.addClass(table, "wide");
    }
    if (own < 2 || own > TOO_MANY) {
      return;
    }
    boolean isInHalf = isTwin || isInHalf(table);
    boolean areFacts = Nodes.hasClass(table, "facts");
    Nodes.addClass(table, "measured");
    for (int from = 0; from < count; from += own) {
      List<Double> shares = shares(part(rows, from, from + own), isInHalf, areFacts);
      double whole = sum(shares) * count / own;
      for (int column = 0; column < own; column++) {
        double share = shares.get(column) / whole;
        rows.get(0)
            .get(from + column)
            .setAttribute("style", "width: " + Math.round(1000 * share) / 10.0 + "%");
        markLong(rows, from + column, page * share * (isInHalf && !isTwin ? HALF : 1) - EDGES);
      }
    }
  }

  /** Marks the rows that a cell makes high. */
  private void markLong(List<List<Element>> rows, int column, double width) {
    rows.stream()
        .filter(row -> column < row.size())
        .map(row -> row.get(column))
        .filter(cell -> lines(cell, width) > SHORT_ROW)
        .map(cell -> (Element) cell.getParentNode())
        .filter(row -> !Nodes.hasClass(row, SideBySide.LONG))
        .forEach(row -> Nodes.addClass(row, SideBySide.LONG));
  }

  /** Some columns of a table. */
  private static List<List<Element>> part(List<List<Element>> rows, int from, int to) {
    return rows.stream()
        .map(row -> row.subList(Math.min(from, row.size()), Math.min(to, row.size())))
        .toList();
  }

  private List<Double> shares(List<List<Element>> rows, boolean isInHalf, boolean areFacts) {
    List<Double> least = least(rows, isInHalf ? HALF : 1);
    return areFacts ? named(least, isInHalf ? NAMES_OF_HALF : NAMES) : shares(least, weights(rows));
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
  private List<Double> least(List<List<Element>> rows, double part) {
    List<Double> least = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      least.add((longestWord(rows, column) + EDGES) / (page * part));
    }
    return least;
  }

  private double longestWord(List<List<Element>> rows, int column) {
    return rows.stream()
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
    longest = Math.max(longest, width(face, text.substring(from)));
    boolean isIndented = Nodes.all(cell).anyMatch(inside -> Nodes.hasClass(inside, ENTRY));
    return Math.min(LONGEST, isIndented ? longest + INDENT : longest);
  }

  private static double width(Face face, String word) {
    return face.advance(word.strip()) / (double) face.unitsPerEm();
  }

  private static List<Double> weights(List<List<Element>> rows) {
    List<Double> weights = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      weights.add(weight(rows, column));
    }
    return weights;
  }

  /** Twice as wide for four times the text, so that rows stay about as high as they are. */
  private static double weight(List<List<Element>> rows, int column) {
    double mean =
        rows.stream()
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
