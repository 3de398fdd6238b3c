package cpi.roadshow.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands on a printed page, line by line, in the order in which it was set. */
public final class PageLines {
  /** In points: a line that begins lower or higher than this is another. */
  private static final float SAME_BASELINE = 0.5f;

  /** In the size of the letters: what begins further off is another line. */
  private static final float SAME_LINE = 1.5f;

  private PageLines() {}

  /**
   * A page.
   *
   * @param width in points, as is everything here
   */
  public record Page(float width, float height, List<Line> lines) {}

  /**
   * Letters on one baseline, without a gap.
   *
   * @param left from the left edge of the page
   * @param baseline from its top
   * @param isBold whether every letter is
   */
  public record Line(
      String text, float left, float right, float baseline, float size, boolean isBold) {}

  /** The pages of a document. */
  public static List<Page> of(byte[] pdf) {
    return of(pdf, 1);
  }

  /** The pages that stand two on a side, in the order of reading. */
  public static List<Page> ofHalves(byte[] pdf) {
    return of(pdf, 2);
  }

  private static List<Page> of(byte[] pdf, int pagesToSide) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Reader reader = new Reader(pagesToSide);
      reader.getText(document);
      return reader.pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reader extends PDFTextStripper {
    private final int pagesToSide;
    private final List<Page> pages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float baseline;
    private float size;
    private boolean isBold;

    Reader(int pagesToSide) {
      this.pagesToSide = pagesToSide;
    }

    @Override
    protected void startPage(PDPage page) {
      for (int part = 0; part < pagesToSide; part++) {
        pages.add(
            new Page(
                page.getMediaBox().getWidth() / pagesToSide,
                page.getMediaBox().getHeight(),
                new ArrayList<>()));
      }
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      float x = letter.getXDirAdj();
      boolean goesOn =
          !text.isEmpty()
              && Math.abs(letter.getYDirAdj() - baseline) < SAME_BASELINE
              && Math.abs(x - right) < SAME_LINE * letter.getFontSizeInPt();
      if (!goesOn) {
        endLine();
        left = x;
        baseline = letter.getYDirAdj();
        size = letter.getFontSizeInPt();
        isBold = true;
      }
      text.append(letter.getUnicode());
      isBold &= letter.getUnicode().isBlank() || letter.getFont().getName().contains("Bold");
      if (!letter.getUnicode().isBlank()) {
        right = x + letter.getWidthDirAdj();
      }
    }

    private void endLine() {
      if (!text.toString().isBlank()) {
        Page page = pages.get(pages.size() - 1);
        int half = pagesToSide - 1 - (int) (left / page.width());
        float from = (pagesToSide - 1 - half) * page.width();
        pages
            .get(pages.size() - 1 - half)
            .lines()
            .add(new Line(text.toString(), left - from, right - from, baseline, size, isBold));
      }
      text.setLength(0);
    }

    @Override
    protected void endPage(PDPage page) {
      endLine();
    }

    @Override
    protected void writePage() {
      // What was read is kept as lines, not as one text.
    }
  }
}
