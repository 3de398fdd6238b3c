package cpi.roadshow.pdf;

import java.util.List;
import org.w3c.dom.Element;

/** Keeps the outline of a document whole: a heading is at most one level below the one before. */
final class Headings {
  private static final int DEEPEST = 6;

  private Headings() {}

  static void level(Element root) {
    List<Element> headings = Nodes.all(root).filter(Nodes::isHeading).toList();
    int before = 0;
    for (Element heading : headings) {
      int written = heading.getTagName().charAt(1) - '0' + shift(heading);
      int level = Math.max(1, Math.min(Math.min(written, DEEPEST), before + 1));
      if (!heading.getTagName().equals("h" + level)) {
        rename(heading, "h" + level);
      }
      before = level;
    }
  }

  /** How much deeper the headings of a page stand in a handout of many pages. */
  private static int shift(Element heading) {
    String shift = Nodes.inherited(heading, "data-shift");
    return shift.isEmpty() ? 0 : Integer.parseInt(shift);
  }

  private static void rename(Element heading, String tag) {
    Element renamed = heading.getOwnerDocument().createElement(tag);
    for (String attribute : List.of("id", "class", "lang")) {
      if (heading.hasAttribute(attribute)) {
        renamed.setAttribute(attribute, heading.getAttribute(attribute));
      }
    }
    Nodes.moveChildren(heading, renamed);
    Nodes.replace(heading, renamed);
  }
}
