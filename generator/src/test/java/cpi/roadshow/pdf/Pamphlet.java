package cpi.roadshow.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A booklet as it comes from the printer, folded in the middle and leafed through. */
public final class Pamphlet {
  private Pamphlet() {}

  /**
   * The text of each page in the order in which a reader turns them. Sheets lie upon each other,
   * each with a front and a back; the fold is their middle.
   */
  public static List<String> leafedThrough(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int sheets = document.getNumberOfPages() / 2;
      Map<Integer, String> pages = new HashMap<>();
      for (int sheet = 0; sheet < sheets; sheet++) {
        List<String> front = halves(document, 2 * sheet + 1);
        List<String> back = halves(document, 2 * sheet + 2);
        // From the outside in: right front is the first page, its reverse the second.
        pages.put(2 * sheet, front.get(1));
        pages.put(2 * sheet + 1, back.get(0));
        pages.put(4 * sheets - 2 - 2 * sheet, back.get(1));
        pages.put(4 * sheets - 1 - 2 * sheet, front.get(0));
      }
      List<String> turned = new ArrayList<>();
      for (int page = 0; page < 4 * sheets; page++) {
        turned.add(pages.get(page));
      }
      return turned;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of two pages beside each other, in the order of reading, of every side. */
  public static List<String> sideBySide(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int side = 1; side <= document.getNumberOfPages(); side++) {
        pages.addAll(halves(document, side));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> halves(PDDocument document, int side) throws IOException {
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    float middle = document.getPage(side - 1).getMediaBox().getWidth() / 2;
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            (position.getXDirAdj() < middle ? left : right).append(position.getUnicode());
          }
        };
    stripper.setStartPage(side);
    stripper.setEndPage(side);
    stripper.getText(document);
    return List.of(squeezed(left), squeezed(right));
  }

  /** Whether the foot says so; a cover has no foot. What stands before may end in a year. */
  public static boolean isNumbered(String page, int number) {
    String arabic =
        page.chars()
            .map(c -> c >= '๐' && c <= '๙' ? c - '๐' + '0' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String foot = "(?s).*(?<!\\d)(?:2\\d{3})?" + number + "(?:/|จาก|of)\\d.*";
    return arabic.matches(foot)
        || number == 1 && !arabic.matches("(?s).*(?:พิมพ์จาก|printedfrom).*");
  }

  private static String squeezed(StringBuilder text) {
    return text.toString().replaceAll("[\\s\\u00a0]+", "");
  }
}
