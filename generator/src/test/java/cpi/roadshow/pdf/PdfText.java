package cpi.roadshow.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

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
}
