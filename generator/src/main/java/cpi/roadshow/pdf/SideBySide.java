package cpi.roadshow.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts two languages beside each other, block by block: paragraph beside paragraph, list item
 * beside list item, table row beside table row. What is too wide for half a page stands above its
 * translation.
 */
final class SideBySide {
  /** The class of a table that holds both languages, half its columns for each. */
  static final String TWIN = "twin";

  /** The class of a row that has more than a few lines. */
  static final String LONG = "long";

  /** In lines: what is longer may go on over the foot of a page, where pages have few lines. */
  private static final int SHORT = 5;

  /** The same for a box, which looks broken where it goes on. */
  private static final int SHORT_BOX = 10;

  /** In characters: an item of two or three lines of half a page. */
  private static final int SHORT_ITEM = 120;

  private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
  private static final Set<String> WRAPPERS = Set.of("div", "section", "article", "details");

  private final Columns columns;

  SideBySide(Columns columns) {
    this.columns = columns;
  }

  /** Every element of the class {@code both} holds the two versions, as its two children. */
  void align(Element root) {
    Nodes.all(root)
        .filter(element -> Nodes.hasClass(element, "both"))
        .toList()
        .forEach(this::alignOne);
  }

  private void alignOne(Element both) {
    List<Element> versions = Nodes.elements(both);
    if (versions.size() != 2) {
      return;
    }
    List<Block> left = blocks(versions.get(0));
    List<Block> right = blocks(versions.get(1));
    List<Element> rows = new ArrayList<>();
    int l = 0;
    int r = 0;
    for (int[] match : matches(left, right)) {
      while (l < match[0] || r < match[1]) {
        rows.add(
            row(
                versions,
                l < match[0] ? Optional.of(left.get(l++)) : Optional.empty(),
                r < match[1] ? Optional.of(right.get(r++)) : Optional.empty()));
      }
      if (l < left.size()) {
        rows.add(row(versions, Optional.of(left.get(l++)), Optional.of(right.get(r++))));
      }
    }
    List<Element> headed = headed(rows);
    rows.removeAll(headed);
    if (isGoneOn(both)) {
      rows.stream()
          .filter(row -> Nodes.hasClass(row, "of-addresses"))
          .forEach(row -> Nodes.addClass(row, "parting"));
    }
    Nodes.children(both).forEach(both::removeChild);
    rows.forEach(both::appendChild);
  }

  /** What stands above its translation has its own heading: those are the rows left empty. */
  private static List<Element> headed(List<Element> rows) {
    List<Element> empty = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      List<Element> halves = Nodes.elements(rows.get(i - 1));
      List<Element> stacked = Nodes.elements(rows.get(i));
      boolean isHeaded =
          Nodes.hasClass(rows.get(i - 1), "of-headings")
              && Nodes.hasClass(rows.get(i), "stack")
              && halves.size() == stacked.size();
      if (isHeaded) {
        for (int side = 0; side < halves.size(); side++) {
          Element heading = Nodes.elements(halves.get(side)).get(0);
          stacked.get(side).insertBefore(heading, stacked.get(side).getFirstChild());
        }
        empty.add(rows.get(i - 1));
      }
    }
    return empty;
  }

  /** Whether more follows on the same page, so that a few addresses are not alone on the next. */
  private static boolean isGoneOn(Element both) {
    Node next = both.getParentNode().getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    return next instanceof Element leaf && Nodes.hasClass(leaf, "going-on");
  }

  /**
   * Something that stands beside its translation.
   *
   * @param kind blocks of one kind may be each other's translation
   */
  private record Block(String kind, Element element) {}

  private static List<Block> blocks(Element version) {
    List<Block> blocks = new ArrayList<>();
    for (Element child : Nodes.elements(version)) {
      if (Nodes.hasClass(child, "addresses")) {
        blocks.add(new Block("addresses", child));
      } else if (LISTS.contains(child.getTagName())) {
        items(child, blocks);
      } else if (WRAPPERS.contains(child.getTagName()) && !isWhole(child)) {
        blocks.addAll(blocks(child));
      } else {
        blocks.add(new Block(child.getTagName() + kindOf(child), child));
      }
    }
    return blocks;
  }

  private static String kindOf(Element element) {
    return element.getTagName().equals("div") ? "." + element.getAttribute("class") : "";
  }

  /** A box that must not fall apart: a callout, a table, a chart. */
  private static boolean isWhole(Element wrapper) {
    return Nodes.hasClass(wrapper, "callout")
        || Nodes.hasClass(wrapper, "table-scroll")
        || Nodes.hasClass(wrapper, "whole");
  }

  /** Each item in a list of its own, with the number that it had. */
  private static void items(Element list, List<Block> blocks) {
    int before = blocks.size();
    String start = list.getAttribute("start");
    int number = start.isEmpty() ? 1 : Integer.parseInt(start);
    for (Element item : Nodes.elements(list)) {
      boolean begins = !item.getTagName().equals("dd");
      if (begins) {
        Element alone = (Element) list.cloneNode(false);
        alone.removeAttribute("id");
        if (list.getTagName().equals("ol")) {
          alone.setAttribute("start", String.valueOf(number++));
        }
        blocks.add(new Block("item of " + list.getTagName(), alone));
      }
      blocks.get(blocks.size() - 1).element().appendChild(item);
    }
    if (blocks.size() - before > 1) {
      mark(blocks.get(before).element(), "first");
      mark(blocks.get(blocks.size() - 1).element(), "last");
    }
  }

  /** An item of a line or two is not left alone on a page. */
  private static void mark(Element item, String place) {
    Nodes.addClass(item, place);
    if (item.getTextContent().length() < SHORT_ITEM) {
      Nodes.addClass(item, "short");
    }
  }

  /**
   * The longest chain of blocks that agree in kind, and one pair behind the last, which stands for
   * the ends.
   */
  private static List<int[]> matches(List<Block> left, List<Block> right) {
    int[][] longest = new int[left.size() + 1][right.size() + 1];
    for (int l = left.size() - 1; l >= 0; l--) {
      for (int r = right.size() - 1; r >= 0; r--) {
        longest[l][r] =
            left.get(l).kind().equals(right.get(r).kind())
                ? longest[l + 1][r + 1] + 1
                : Math.max(longest[l + 1][r], longest[l][r + 1]);
      }
    }
    List<int[]> matches = new ArrayList<>();
    int l = 0;
    int r = 0;
    while (l < left.size() && r < right.size()) {
      if (left.get(l).kind().equals(right.get(r).kind())) {
        matches.add(new int[] {l++, r++});
      } else if (longest[l + 1][r] >= longest[l][r + 1]) {
        l++;
      } else {
        r++;
      }
    }
    matches.add(new int[] {left.size(), right.size()});
    return Collections.unmodifiableList(matches);
  }

  private Element row(List<Element> versions, Optional<Block> left, Optional<Block> right) {
    if (isSame(left, right)) {
      return once(versions.get(0), left.get());
    }
    boolean isWide =
        left.filter(this::isWide).isPresent() || right.filter(this::isWide).isPresent();
    Element row = versions.get(0).getOwnerDocument().createElement("div");
    if (!isWide && left.isPresent() && right.isPresent()) {
      Optional<Element> both = twin(left.get().element(), right.get().element(), versions);
      if (both.isPresent()) {
        row.setAttribute("class", "stack of-tables");
        row.appendChild(both.get());
        return row;
      }
    }
    boolean isLong =
        left.filter(this::isLong).isPresent() || right.filter(this::isLong).isPresent();
    row.setAttribute(
        "class",
        (isWide ? "stack" : "pair")
            + left.or(() -> right).map(SideBySide::matter).orElse("")
            + (isLong ? " " + LONG : ""));
    cell(row, versions.get(0), left, isWide);
    cell(row, versions.get(1), right, isWide);
    return row;
  }

  /** A source is called the same in either language. */
  private static boolean isSame(Optional<Block> left, Optional<Block> right) {
    return left.isPresent()
        && right.isPresent()
        && Nodes.hasClass(left.get().element(), "small")
        && left.get().element().getTextContent().equals(right.get().element().getTextContent());
  }

  private static Element once(Element version, Block block) {
    Element row = version.getOwnerDocument().createElement("div");
    row.setAttribute("class", "once" + matter(block));
    copy(version, row, "lang");
    copy(version, row, "data-from");
    row.appendChild(block.element());
    return row;
  }

  private static void cell(Element row, Element version, Optional<Block> block, boolean isWide) {
    if (isWide && block.isEmpty()) {
      return;
    }
    Element cell = Nodes.append(row, "div", isWide ? "whole-width" : "half");
    ofVersion(cell, version);
    block.ifPresent(one -> cell.appendChild(one.element()));
  }

  private static void copy(Element from, Element to, String attribute) {
    if (from.hasAttribute(attribute)) {
      to.setAttribute(attribute, from.getAttribute(attribute));
    }
  }

  /** What decides where a page may end. */
  private static String matter(Block block) {
    if (Nodes.isHeading(block.element())) {
      return " of-headings " + block.element().getTagName();
    }
    if (Nodes.hasClass(block.element(), "addresses")) {
      return " of-addresses";
    }
    if (Nodes.hasClass(block.element(), "first")) {
      return Nodes.hasClass(block.element(), "short") ? " of-first short" : " of-first";
    }
    if (Nodes.hasClass(block.element(), "last")) {
      return Nodes.hasClass(block.element(), "short") ? " of-last short" : " of-last";
    }
    if (block.element().getTagName().equals("p")) {
      return " of-text";
    }
    return Nodes.all(block.element(), "table").findFirst().isPresent() ? " of-tables" : "";
  }

  private boolean isLong(Block block) {
    int most = Nodes.hasClass(block.element(), "callout") ? SHORT_BOX : SHORT;
    return columns.lines(block.element(), true) > most;
  }

  /** Two tables of one shape as one, so that a row stands beside its translation. */
  private static Optional<Element> twin(Element left, Element right, List<Element> versions) {
    List<Element> tables = Nodes.all(left, "table").toList();
    List<Element> others = Nodes.all(right, "table").toList();
    if (tables.size() != 1
        || others.size() != 1
        || !shape(left).equals(shape(right))
        || !shape(left).stream().allMatch(shape(left).get(0)::equals)) {
      return Optional.empty();
    }
    List<Element> rows = Nodes.all(left, "tr").toList();
    List<Element> translations = Nodes.all(right, "tr").toList();
    for (int i = 0; i < rows.size(); i++) {
      Nodes.elements(rows.get(i)).forEach(cell -> ofVersion(cell, versions.get(0)));
      List<Element> cells = Nodes.elements(translations.get(i));
      Nodes.addClass(cells.get(0), "seam");
      for (Element cell : cells) {
        ofVersion(cell, versions.get(1));
        rows.get(i).appendChild(cell);
      }
    }
    Nodes.addClass(tables.get(0), TWIN);
    return Optional.of(left);
  }

  private static List<Integer> shape(Element block) {
    return Nodes.all(block, "tr").map(row -> Nodes.elements(row).size()).toList();
  }

  private static void ofVersion(Element cell, Element version) {
    copy(version, cell, "lang");
    copy(version, cell, "data-from");
  }

  private boolean isWide(Block block) {
    return !Nodes.all(block.element(), "table").allMatch(columns::fitHalf);
  }
}
