package cpi.roadshow.pdf;

import org.w3c.dom.Element;

/** Makes the footnotes of web pages fit for paper: nobody goes back to the text by a click. */
final class Notes {
  private Notes() {}

  static void settle(Element root) {
    Nodes.all(root, "a")
        .filter(link -> link.getAttribute("role").equals("doc-backlink"))
        .forEach(link -> link.getParentNode().removeChild(link));
  }
}
