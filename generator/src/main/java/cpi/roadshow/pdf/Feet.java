package cpi.roadshow.pdf;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lets the foot of pages change with the last line of a part: from the next page on it says what
 * holds for the part after it. A foot that stood behind the last line might be taken to the next
 * page by the space between them.
 */
final class Feet {
  private static final String FOOT = "running-foot";

  private Feet() {}

  /** Moves what is to be the foot of the pages behind a part into the last of its text. */
  static void join(Element root) {
    Nodes.all(root)
        .filter(element -> Nodes.hasClass(element, FOOT))
        .filter(Feet::isBehind)
        .toList()
        .forEach(Feet::joinOne);
  }

  private static boolean isBehind(Element foot) {
    List<Element> siblings = Nodes.elements(foot.getParentNode());
    return siblings.get(siblings.size() - 1) == foot;
  }

  private static void joinOne(Element foot) {
    Element last = last((Element) foot.getParentNode(), foot);
    last.appendChild(foot);
  }

  /** The last element that holds text, of those that are not the foot itself. */
  private static Element last(Element of, Element foot) {
    List<Node> children =
        Nodes.children(of).stream()
            .filter(child -> child != foot && !Nodes.isBlank(child))
            .toList();
    return !children.isEmpty() && children.get(children.size() - 1) instanceof Element child
        ? last(child, foot)
        : of;
  }
}
