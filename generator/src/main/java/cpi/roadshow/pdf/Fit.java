package cpi.roadshow.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Place;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;

/** Looks at the finished layout for what does not fit the paper, or is too coarse for it. */
final class Fit {
  /** Fewer dots to the inch look blurred on paper. */
  private static final int FINE_ENOUGH = 150;

  /** The engine's units to the inch. */
  private static final double UNITS = 20 * 96;

  private final Sheet sheet;

  Fit(Sheet sheet) {
    this.sheet = sheet;
  }

  void check(Box box, List<Diagnostic> said) {
    Element element = box.getElement();
    if (box instanceof TableBox table && element != null && element.getTagName().equals("table")) {
      table(table, element, said);
    } else if (element != null && element.getTagName().equals("img")) {
      image((BlockBox) box, element, said);
    }
    for (Box child : box.getChildren()) {
      check(child, said);
    }
    if (box instanceof com.openhtmltopdf.render.LineBox line) {
      line.getNonFlowContent().forEach(inside -> check(inside, said));
    }
  }

  private void table(TableBox table, Element element, List<Diagnostic> said) {
    if (table.getWidth() <= table.getContainingBlock().getContentWidth() + 1) {
      return;
    }
    String heads =
        Nodes.all(element, "tr")
            .findFirst()
            .map(row -> Nodes.elements(row).get(0).getTextContent().strip())
            .orElse("");
    long columns =
        Nodes.all(element, "tr").findFirst().map(row -> Nodes.elements(row).size()).orElse(0);
    say(element, new Problem.TooWideForPaper(heads, (int) columns), said);
  }

  private void image(BlockBox box, Element image, List<Diagnostic> said) {
    String published = image.getAttribute("src");
    Optional<Dimension> pixels = sheet.image(published).flatMap(Fit::pixels);
    if (pixels.isEmpty() || box.getContentWidth() == 0) {
      return;
    }
    long dots = Math.round(pixels.get().width / (box.getContentWidth() / UNITS));
    if (dots < FINE_ENOUGH) {
      say(image, new Problem.CoarseImage(Pictures.name(published), (int) dots, FINE_ENOUGH), said);
    }
  }

  private static Optional<Dimension> pixels(byte[] image) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
    } catch (IOException e) {
      // Broken: it is not printed either, and its words are.
      return Optional.empty();
    }
  }

  private static void say(Element at, Problem problem, List<Diagnostic> said) {
    Diagnostic one = new Diagnostic(Place.of(Nodes.inherited(at, "data-from")), problem);
    if (!said.contains(one)) {
      said.add(one);
    }
  }
}
