package cpi.roadshow.pdf;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps text in reading order: the engine paints the bare text of a block before the elements
 * beside it, so where both stand, the text gets an element too.
 */
final class Runs {
  private static final Set<String> WITHOUT_TEXT =
      Set.of("html", "head", "style", "title", "table", "thead", "tbody", "tr", "ul", "ol", "dl");

  private Runs() {}

  static void wrap(Element root) {
    Nodes.all(root).toList().forEach(Runs::wrapOne);
  }

  private static void wrapOne(Element parent) {
    if (WITHOUT_TEXT.contains(parent.getTagName())) {
      return;
    }
    List<Node> children = Nodes.children(parent);
    boolean isMixed =
        children.stream().anyMatch(Element.class::isInstance)
            && children.stream().anyMatch(child -> child instanceof Text && !Nodes.isBlank(child));
    if (!isMixed) {
      return;
    }
    for (Node child : children) {
      if (child instanceof Text) {
        Element run = parent.getOwnerDocument().createElement("span");
        parent.replaceChild(run, child);
        run.appendChild(child);
      }
    }
  }
}
