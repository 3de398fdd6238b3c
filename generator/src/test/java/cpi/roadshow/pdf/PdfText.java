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

/** What a reader of a PDF copies out of it. */
public final class PdfText {
  /** More letters than a page holds. */
  private static final int PAGE = 5000;

  private PdfText() {}

  /**
   * The blocks that are not in the PDF letter for letter. How lines end is nobody's matter; a block
   * may go on over the foot of a page.
   */
  public static List<String> lost(byte[] pdf, List<String> blocks) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Body body = new Body();
      body.getText(document);
      String text = squeezed(body.text.toString());
      List<String> lost = new ArrayList<>();
      int from = 0;
      for (String block : blocks) {
        String wanted = squeezed(block);
        // What stands beside each other and goes on over a page is read page by page.
        int at = text.indexOf(wanted, Math.max(0, from - PAGE));
        if (at < 0 && !isInTwo(text, wanted) && !isInTwo(squeezed(body.whole.toString()), wanted)) {
          lost.add((text.contains(wanted) ? "out of order: " : "") + block.strip());
        } else if (at >= 0 && at < from + PAGE) {
          from = Math.max(from, at + wanted.length());
        }
      }
      return lost;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a block goes on over a page while another stands beside it. */
  private static boolean isInTwo(String text, String wanted) {
    for (int cut = 1; cut < wanted.length(); cut++) {
      int head = text.indexOf(wanted.substring(0, cut));
      int tail = head < 0 ? -1 : text.indexOf(wanted.substring(cut), head);
      if (tail >= 0 && tail - head < PAGE) {
        return true;
      }
    }
    return false;
  }

  private static String squeezed(String text) {
    // What the press adds behind a link to a page of the same handout.
    return text.replaceAll("[\\s\\u00a0\\u200b]+", "")
        .replaceAll("\\((?:หน้า|page)[0-9๐-๙]+\\)", "");
  }

  /** Lines that begin with what never begins a line, and headings that nothing follows. */
  public static List<String> oddLines(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> odd = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      String before = "";
      for (String line : stripper.getText(document).split("\n")) {
        boolean isParted =
            before.matches(".*(?:พ\\.ศ\\.|มาตรา)\\s*$") && line.matches("[0-9๐-๙].*");
        if (isParted || line.matches("[ๆฯ)\\]”’].*")) {
          odd.add("line: " + before + " | " + line);
        }
        before = line;
      }
      odd.addAll(orphans(document));
      return odd;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pages with nothing on them, or whose last line is set in the letters of a heading. */
  private static List<String> orphans(PDDocument document) throws IOException {
    List<String> orphans = new ArrayList<>();
    for (int page = 2; page <= document.getNumberOfPages(); page++) {
      Body body = new Body();
      body.setStartPage(page);
      body.setEndPage(page);
      body.getText(document);
      if (body.lowest == null) {
        orphans.add("nothing on page " + page);
      } else if (body.lowest.getFont().getName().contains("Bold")
          && body.lowest.getFontSizeInPt() > body.smallest * 1.05
          && body.lowest.getFontSizeInPt() > 11.5
          && body.lowest.getFontSizeInPt() != 18) {
        orphans.add("heading at the foot of page " + page);
      }
    }
    return orphans;
  }

  /** The text in the order of the content stream, without what stands around pages. */
  private static final class Body extends PDFTextStripper {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder whole = new StringBuilder();
    private final StringBuilder page = new StringBuilder();
    private TextPosition lowest;
    private float smallest = Float.MAX_VALUE;

    Body() {
      setSortByPosition(false);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      boolean isBody =
          position.getYDirAdj() > 60
              && position.getYDirAdj() < getCurrentPage().getMediaBox().getHeight() - 55;
      if (isBody) {
        page.append(position.getUnicode());
        smallest = Math.min(smallest, position.getFontSizeInPt());
        if (!position.getUnicode().isBlank()
            && (lowest == null || position.getYDirAdj() > lowest.getYDirAdj() + 1)) {
          lowest = position;
        }
      }
    }

    @Override
    protected void endPage(PDPage done) {
      // The engine paints the numbers of all list items before their texts.
      whole.append(page);
      text.append(page.toString().replaceFirst("^(?:[0-9๐-๙]+\\.\\s*)+", ""));
      page.setLength(0);
    }
  }
}
