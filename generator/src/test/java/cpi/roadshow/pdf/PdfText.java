package cpi.roadshow.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader of a PDF copies out of it. */
public final class PdfText {
  private PdfText() {}

  /**
   * The blocks that are not in the PDF letter for letter and in their order, as its tags give it.
   * How lines end is nobody's matter.
   */
  public static List<String> lost(byte[] pdf, List<String> blocks) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = squeezed(TaggedText.of(document));
      List<String> lost = new ArrayList<>();
      int from = 0;
      for (String block : blocks) {
        String wanted = squeezed(block);
        int at = text.indexOf(wanted, from);
        if (at < 0) {
          lost.add((text.contains(wanted) ? "out of order: " : "") + block.strip());
        } else {
          from = at + wanted.length();
        }
      }
      return lost;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** The lowest and the smallest letters of a page, without what stands around it. */
  private static final class Body extends PDFTextStripper {
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
        smallest = Math.min(smallest, position.getFontSizeInPt());
        if (!position.getUnicode().isBlank()
            && (lowest == null || position.getYDirAdj() > lowest.getYDirAdj() + 1)) {
          lowest = position;
        }
      }
    }
  }
}
