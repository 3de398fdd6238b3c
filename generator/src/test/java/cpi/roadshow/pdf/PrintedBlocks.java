package cpi.roadshow.pdf;

import cpi.roadshow.thai.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What readers should get back of a sheet: the text of each block that is laid out. */
public final class PrintedBlocks {
  private static final Set<String> BLOCKS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "dt", "dd", "pre");

  private PrintedBlocks() {}

  /** The blocks that hold no others, in reading order. */
  public static List<String> of(Press press, Sheet sheet) {
    return of(press, sheet, block -> BLOCKS.contains(block.getTagName()));
  }

  /** What is to stand above something on the same page: headings, heads of tables and boxes. */
  public static List<String> headings(Press press, Sheet sheet) {
    return of(
        press,
        sheet,
        block ->
            Nodes.isHeading(block)
                || block.getTagName().equals("th")
                || Nodes.hasClass(block, "callout-title"));
  }

  private static List<String> of(Press press, Sheet sheet, Predicate<Element> which) {
    Document tree = press.tree(sheet, new ArrayList<>());
    Nodes.all(tree.getDocumentElement())
        .filter(element -> Nodes.hasClass(element, "running-foot"))
        .toList()
        .forEach(foot -> foot.getParentNode().removeChild(foot));
    Nodes.all(tree.getDocumentElement(), "br").forEach(end -> end.setTextContent("\n"));
    boolean hasThaiDigits = sheet.html().contains("thai-digits\">");
    return Nodes.all(tree.getDocumentElement())
        .filter(which)
        .filter(
            element ->
                Nodes.all(element)
                    .noneMatch(inside -> inside != element && BLOCKS.contains(inside.getTagName())))
        .map(element -> hasThaiDigits ? inThaiDigits(element) : element.getTextContent())
        .toList();
  }

  /** Addresses keep their digits, or they would lead nowhere, and so does what is English. */
  private static String inThaiDigits(Element element) {
    return Nodes.texts(element)
        .map(
            text ->
                Nodes.hasClass((Element) text.getParentNode(), "address")
                        || Nodes.inherited(text, "lang").equals("en")
                    ? text.getData()
                    : ThaiText.withThaiDigits(text.getData()))
        .collect(Collectors.joining());
  }
}
