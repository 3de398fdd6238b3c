package cpi.roadshow.pdf;

import org.w3c.dom.Element;

/** Draws the boxes to tick on paper, for which the font has no letter. */
final class Boxes {
  private Boxes() {}

  static void draw(Element root) {
    Nodes.all(root, "input").forEach(Boxes::box);
  }

  private static void box(Element input) {
    Element box = input.getOwnerDocument().createElement("span");
    box.setAttribute("class", input.hasAttribute("checked") ? "box ticked" : "box");
    Nodes.replace(input, box);
  }
}
