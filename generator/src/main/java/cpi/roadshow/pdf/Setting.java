package cpi.roadshow.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a sheet as they were laid out, before they are written. */
record Setting(PDDocument document, PdfBoxRenderer renderer) implements AutoCloseable {
  /** In a longer document nobody minds how the last page ends. */
  private static final int MOST_PAGES = 8;

  /** Of a page: what fills less of the last one may find room on those before it. */
  private static final double LEAST = 0.25;

  int pages() {
    return boxes().size();
  }

  /** Whether a short document has a last page for a few lines alone. */
  boolean endsOnAlmostEmptyPage() {
    PageBox last = boxes().get(pages() - 1);
    double filled = renderer.getRootBox().getHeight() - last.getTop();
    return pages() > 1
        && pages() <= MOST_PAGES
        && filled < LEAST * (last.getBottom() - last.getTop());
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
