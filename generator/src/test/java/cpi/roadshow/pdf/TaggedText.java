package cpi.roadshow.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF in the order of its tags, which is the order that a screen reader reads in: a
 * block that goes on over the foot of a page is whole, and what stands around pages is left out.
 */
final class TaggedText {
  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private TaggedText(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      Map<Integer, String> marked = new HashMap<>();
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      extractor.getMarkedContents().forEach(content -> collect(content, marked));
      pages.put(page.getCOSObject(), marked);
    }
    read(document.getDocumentCatalog().getStructureTreeRoot(), null);
  }

  static String of(PDDocument document) throws IOException {
    return new TaggedText(document).text.toString();
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> marked) {
    StringBuilder text = new StringBuilder();
    for (Object inside : content.getContents()) {
      if (inside instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      } else if (inside instanceof PDMarkedContent nested) {
        collect(nested, marked);
      }
    }
    marked.merge(content.getMCID(), text.toString(), String::concat);
  }

  private void read(PDStructureNode node, COSBase page) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        read(element, element.getPage() == null ? page : element.getPage().getCOSObject());
      } else if (kid instanceof PDMarkedContentReference reference) {
        add(
            reference.getPage() == null ? page : reference.getPage().getCOSObject(),
            reference.getMCID());
      } else if (kid instanceof Integer id) {
        add(page, id);
      }
    }
  }

  private void add(COSBase page, int id) {
    text.append(pages.getOrDefault(page, Map.of()).getOrDefault(id, ""));
  }
}
