package cpi.roadshow.pdf;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Place;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Finds the images that pages show among those that are published. */
final class Pictures {
  private final Sheet sheet;

  Pictures(Sheet sheet) {
    this.sheet = sheet;
  }

  void find(Element root, List<Diagnostic> said) {
    Nodes.all(root, "img").forEach(image -> resolve(image, said));
  }

  private void resolve(Element image, List<Diagnostic> said) {
    String published = image.getAttribute("src").replaceFirst("^(?:\\.\\./)+", "");
    boolean isPrintable = published.toLowerCase(Locale.ROOT).matches(".*\\.(?:png|jpe?g|gif)");
    if (sheet.image(published).isPresent() && isPrintable) {
      image.setAttribute("src", published);
      return;
    }
    if (sheet.image(published).isPresent()) {
      said.add(
          new Diagnostic(
              Place.of(Nodes.inherited(image, "data-from")),
              new Problem.UnprintableImage(name(published))));
    }
    Element words = image.getOwnerDocument().createElement("span");
    words.setTextContent(image.getAttribute("alt"));
    Nodes.replace(image, words);
  }

  /** The name that its author knows: without the fingerprint. */
  static String name(String published) {
    return published.replaceFirst("^assets/", "").replaceFirst("\\.[0-9a-f]{8}(\\.[^.]+)$", "$1");
  }
}
