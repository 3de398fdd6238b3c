package cpi.roadshow.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a sheet as they were laid out, before they are written. */
record Setting(PDDocument document, PdfBoxRenderer renderer) implements AutoCloseable {
  /** The class of what begins a page or goes on below another. */
  static final String PART = "leaf";

  /** The class of a part that stays as it falls: setting it anew costs more than it saves. */
  private static final String UNFITTED = "unfitted";

  private static final String ONE_PAGE = "one-page";

  /** Of a page: what fills less of it may find room on those before. */
  private static final double LEAST = 0.25;

  /** The same where the next part goes on below. */
  private static final double LEAST_BEFORE_ANOTHER = 0.15;

  /** Whether fewer parts go on for a few lines than in another setting, and on no more pages. */
  boolean isBetterThan(Setting other) {
    return pages() < other.pages()
        || pages() == other.pages()
            && goingOnForFewLines().size() < other.goingOnForFewLines().size();
  }

  int pages() {
    return boxes().size();
  }

  /**
   * Which parts, counted from 0, go on to another page for a few lines, or were to have but one.
   */
  List<Integer> goingOnForFewLines() {
    List<Box> parts = new ArrayList<>();
    collect(renderer.getRootBox(), parts);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int next = i + 1 < parts.size() ? parts.get(i + 1).getAbsY() : Integer.MAX_VALUE;
      if (goesOnForFewLines(parts.get(i), next)) {
        found.add(i);
      }
    }
    return found;
  }

  private static void collect(Box box, List<Box> parts) {
    if (box.getElement() != null && Nodes.hasClass(box.getElement(), PART)) {
      parts.add(box);
    } else {
      box.getChildren().forEach(child -> collect(child, parts));
    }
  }

  private boolean goesOnForFewLines(Box part, int next) {
    int end = end(part);
    PageBox last =
        boxes().stream().filter(page -> end <= page.getBottom()).findFirst().orElseThrow();
    boolean isToBeOnePage = Nodes.hasClass(part.getElement(), ONE_PAGE);
    double least = next < last.getBottom() ? LEAST_BEFORE_ANOTHER : LEAST;
    return !Nodes.hasClass(part.getElement(), UNFITTED)
        && part.getAbsY() < last.getTop()
        && (isToBeOnePage || end - last.getTop() < least * (last.getBottom() - last.getTop()));
  }

  /** How far down the last line of a box goes. */
  private static int end(Box box) {
    return box instanceof LineBox
        ? box.getAbsY() + box.getHeight()
        : box.getChildren().stream().mapToInt(Setting::end).max().orElse(0);
  }

  private List<PageBox> boxes() {
    return renderer.getRootBox().getLayer().getPages();
  }

  @Override
  public void close() throws IOException {
    renderer.close();
    document.close();
  }
}
