package cpi.roadshow.pdf;

import org.w3c.dom.Element;

/**
 * On screens a term is a link to the glossary; on paper it is plain text again, for a handout has a
 * glossary of its own.
 */
final class Explanations {
  private Explanations() {}

  static void unlink(Element root) {
    Nodes.all(root, "a").filter(link -> Nodes.hasClass(link, "term")).forEach(Explanations::plain);
  }

  private static void plain(Element link) {
    Element term = link.getOwnerDocument().createElement("abbr");
    term.setAttribute("title", link.getAttribute("title"));
    Nodes.moveChildren(link, term);
    Nodes.replace(link, term);
  }
}
