package cpi.roadshow.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Puts two A5 pages beside each other on each side of an A4 sheet. What comes out is for the
 * printer alone: it has no tags, which the A4 edition has.
 */
public enum Imposition {
  /** In the order that is right once the sheets are folded and stapled in the middle. */
  BOOKLET {
    @Override
    List<int[]> sides(int pages) {
      int all = (pages + 3) / 4 * 4;
      List<int[]> sides = new ArrayList<>();
      for (int side = 0; side < all / 2; side++) {
        int outer = all - 1 - side;
        sides.add(side % 2 == 0 ? new int[] {outer, side} : new int[] {side, outer});
      }
      return sides;
    }
  },

  /** In the order of reading. */
  TWO_UP {
    @Override
    List<int[]> sides(int pages) {
      List<int[]> sides = new ArrayList<>();
      for (int page = 0; page < pages; page += 2) {
        sides.add(new int[] {page, page + 1});
      }
      return sides;
    }
  };

  /** Bookmarks and places to jump to. */
  private static final List<COSName> OF_SCREENS =
      List.of(COSName.OUTLINES, COSName.NAMES, COSName.DESTS, COSName.VIEWER_PREFERENCES);

  /** The pages, counted from 0, on the left and right of each side; one past the last is blank. */
  abstract List<int[]> sides(int pages);

  /**
   * Puts the pages of a document on its sheets. The document has no other pages from then on.
   *
   * @param pages as {@link #forms} made them
   */
  void impose(PDDocument document, List<PDFormXObject> pages) throws IOException {
    while (document.getNumberOfPages() > 0) {
      document.removePage(0);
    }
    for (int[] side : sides(pages.size())) {
      side(document, pages, side);
    }
  }

  /** The pages of a document as pictures to be placed, without what only a screen knows. */
  static List<PDFormXObject> forms(PDDocument document) {
    List<PDFormXObject> forms = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      forms.add(form(page));
    }
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    OF_SCREENS.forEach(catalog::removeItem);
    return forms;
  }

  /** What a page draws, as the engine wrote it: in one stream. */
  private static PDFormXObject form(PDPage page) {
    COSStream content = page.getCOSObject().getCOSStream(COSName.CONTENTS);
    PDFormXObject form = new PDFormXObject(new PDStream(content));
    form.setResources(page.getResources());
    form.setBBox(page.getMediaBox());
    return form;
  }

  private static void side(PDDocument document, List<PDFormXObject> pages, int... side)
      throws IOException {
    float width = PDRectangle.A4.getHeight();
    PDPage sheet = new PDPage(new PDRectangle(width, PDRectangle.A4.getWidth()));
    document.addPage(sheet);
    try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
      for (int half = 0; half < 2; half++) {
        if (side[half] < pages.size()) {
          out.saveGraphicsState();
          out.transform(Matrix.getTranslateInstance(half * width / 2, 0));
          out.drawForm(pages.get(side[half]));
          out.restoreGraphicsState();
        }
      }
    }
  }
}
