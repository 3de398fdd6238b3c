package cpi.roadshow.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks of a handout: one for each leaf, in their order. */
public final class Outline {
  private Outline() {}

  /**
   * The leaves that do not end on the page on which they begin. The one behind each must begin on a
   * page of its own.
   *
   * @param ids {@code leaf1} being the first of the handout
   */
  public static Stream<String> longerThanAPage(byte[] pdf, List<String> ids) {
    if (ids.isEmpty()) {
      return Stream.of();
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Integer> begins = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        begins.add(document.getPages().indexOf(item.findDestinationPage(document)));
      }
      List<String> longer = new ArrayList<>();
      for (String id : ids) {
        int leaf = Integer.parseInt(id.replace("leaf", "")) - 1;
        int pages = begins.get(leaf + 1) - begins.get(leaf);
        if (pages != 1) {
          longer.add("leaf " + id + " takes " + pages + " pages");
        }
      }
      return longer.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
