package cpi.roadshow.pdf;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Keeps the addresses below a text from standing alone on a page: the text's last lines want room
 * for both, or go to the next page with them.
 */
final class Tails {
  /** In lines: a longer text may go on over the foot of a page, and then company is left anyway. */
  private static final int SHORT = 8;

  /** So many addresses stay together; more go on over the foot of a page. */
  private static final int FEW = 12;

  /** The same in large letters, whose pages have few lines. */
  private static final int FEW_LARGE = 3;

  /** What a line takes, and what stands above the addresses, in the size of the text's letters. */
  private static final double LINE = 1.6;

  private static final double GAP = 1.8;

  /** How large the letters of addresses are, beside those of the text. */
  private static final double SMALL = 0.8;

  private final Columns columns;
  private final int few;

  /**
   * Looks after one sheet.
   *
   * @param root what the sheet holds, which says how large its letters are
   */
  Tails(Columns columns, Element root) {
    this.columns = columns;
    boolean isLarge = Nodes.all(root, "body").anyMatch(body -> Nodes.hasClass(body, "large"));
    few = isLarge ? FEW_LARGE : FEW;
  }

  void keep(Element root) {
    Nodes.all(root, "ol").filter(list -> Nodes.hasClass(list, "addresses")).forEach(this::keepOne);
  }

  private void keepOne(Element addresses) {
    Element parent = (Element) addresses.getParentNode();
    if (!Nodes.hasClass(parent, "half")) {
      int count = Nodes.elements(addresses).size();
      if (count > few) {
        Nodes.addClass(addresses, SideBySide.LONG);
      }
      keepBelow(addresses, Math.min(few, columns.lines(addresses, false, SMALL)));
      return;
    }
    Element row = (Element) parent.getParentNode();
    if (!Nodes.hasClass(row, "in-two")) {
      keepPair(row);
    } else if (parent.equals(row.getFirstChild())) {
      keepBelow(row, columns.lines(addresses, true, SMALL));
    }
  }

  /**
   * Lets the end of the text above something want room for both.
   *
   * @param lines how many of it stay together
   */
  private void keepBelow(Element addresses, int lines) {
    List<Element> blocks = Nodes.elements(addresses.getParentNode());
    int at = blocks.indexOf(addresses);
    if (at <= 0) {
      return;
    }
    Element last = last(blocks.get(at - 1));
    int above = columns.lines(last, false);
    if (above <= SHORT) {
      last.setAttribute(
          "style",
          String.format(
              Locale.ROOT,
              "-fs-page-break-min-height: %.1fem",
              LINE * (above + SMALL * lines) + GAP));
    }
  }

  /** Of a list, its last item. */
  private static Element last(Element block) {
    List<Element> items = Nodes.elements(block);
    boolean isList = block.getTagName().matches("[uo]l");
    return isList && !items.isEmpty() ? items.get(items.size() - 1) : block;
  }

  /** Two languages beside each other: both columns go with the row above, unless that is long. */
  private static void keepPair(Element addresses) {
    List<Element> rows = Nodes.elements(addresses.getParentNode());
    int at = rows.indexOf(addresses);
    if (at > 0 && !Nodes.hasClass(rows.get(at - 1), SideBySide.LONG)) {
      Nodes.addClass(addresses, "kept");
    }
  }
}
