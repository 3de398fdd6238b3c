package cpi.roadshow.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Walks of a tree that may be changed on the way. */
final class Nodes {
  private static final Set<String> UNSEEN = Set.of("style", "title");

  private Nodes() {}

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  static List<Element> elements(Node parent) {
    List<Element> elements = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** An element and all below it, in reading order. */
  static Stream<Element> all(Element root) {
    List<Element> found = new ArrayList<>();
    collect(root, found);
    return found.stream();
  }

  private static void collect(Element element, List<Element> found) {
    found.add(element);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inside) {
        collect(inside, found);
      }
    }
  }

  static Stream<Element> all(Element root, String tag) {
    return all(root).filter(element -> element.getTagName().equals(tag));
  }

  static Stream<Text> texts(Element root) {
    return all(root)
        .filter(element -> !UNSEEN.contains(element.getTagName()))
        .flatMap(element -> children(element).stream())
        .filter(Text.class::isInstance)
        .map(Text.class::cast);
  }

  /** Whether an element is a heading of any level. */
  static boolean isHeading(Element element) {
    String tag = element.getTagName();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  static boolean hasClass(Element element, String name) {
    return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
  }

  static void addClass(Element element, String name) {
    element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
  }

  static void removeClass(Element element, String name) {
    String others = (" " + element.getAttribute("class") + " ").replace(" " + name + " ", " ");
    element.setAttribute("class", others.strip());
  }

  static boolean isBlank(Node node) {
    return node instanceof Text text && text.getData().isBlank();
  }

  /** A new element with a class, at the end of another. */
  static Element append(Element parent, String tag, String classes) {
    Element child = parent.getOwnerDocument().createElement(tag);
    if (!classes.isEmpty()) {
      child.setAttribute("class", classes);
    }
    parent.appendChild(child);
    return child;
  }

  static void replace(Node old, Node with) {
    old.getParentNode().replaceChild(with, old);
  }

  static void moveChildren(Node from, Node to) {
    children(from).forEach(to::appendChild);
  }

  /** The nearest attribute of a name, here or above. */
  static String inherited(Node node, String attribute) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at instanceof Element element && !element.getAttribute(attribute).isEmpty()) {
        return element.getAttribute(attribute);
      }
    }
    return "";
  }
}
