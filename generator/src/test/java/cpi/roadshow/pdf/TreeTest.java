package cpi.roadshow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.thai.WholeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is laid out of a sheet: what stands beside what, and what wants room with what. */
class TreeTest {
  private final Press press = new Press(WholeWords.of(Stream.of()));

  private Element tree(String classes, String body) {
    Sheet sheet = Sheets.of("", "<body class=\"" + classes + "\">" + body + "</body>");
    return press.tree(sheet, new ArrayList<>()).getDocumentElement();
  }

  private Element both(String thai, String english) {
    return tree(
        "large bilingual",
        "<div class=\"both\"><div lang=\"th\">"
            + thai
            + "</div><div lang=\"en\">"
            + english
            + "</div></div>");
  }

  private static String table(String... rows) {
    return Stream.of(rows)
        .map(row -> "<tr><th>" + row + "</th><td>" + row + row + "</td></tr>")
        .collect(Collectors.joining("", "<table class=\"facts\">", "</table>"));
  }

  private static List<String> of(Element root, String name) {
    return Nodes.all(root)
        .filter(element -> Nodes.hasClass(element, name))
        .map(Element::getTextContent)
        .toList();
  }

  @Test
  void aRowOfATableStandsBesideItsTranslation() {
    Element root = both(table("ก", "ข"), table("a", "b"));
    assertThat(Nodes.all(root, "tr").map(Element::getTextContent))
        .containsExactly("กกกaaa", "ขขขbbb");
    assertThat(Nodes.all(root, "th").map(cell -> cell.getAttribute("lang")))
        .containsExactly("th", "en", "th", "en");
    assertThat(of(root, "seam")).containsExactly("a", "b");
  }

  @Test
  void tablesOfOtherShapesStandBesideEachOther() {
    assertThat(of(both(table("ก", "ข"), table("a")), "half")).containsExactly("กกกขขข", "aaa");
  }

  @Test
  void aTableOfManyColumnsStandsAboveItsTranslation() {
    String three = "<table><tr><td>ก</td><td>ข</td><td>ค</td></tr></table>";
    assertThat(of(both(three, three), "whole-width")).containsExactly("กขค", "กขค");
  }

  @Test
  void whatStandsAboveItsTranslationHasItsOwnHeading() {
    String three = "<table><tr><td>1</td><td>2</td><td>3</td></tr></table>";
    assertThat(of(both("<h2>ก</h2>" + three, "<h2>a</h2>" + three), "whole-width"))
        .containsExactly("ก123", "a123");
  }

  @Test
  void aLongTextMayGoOnOverAPageAndAShortOneNot() {
    String longer = "<p>" + "People may choose to file. ".repeat(12) + "</p>";
    assertThat(of(both("<p>ก</p>", "<p>Short.</p>"), "long")).isEmpty();
    assertThat(of(both("<p>ก</p>", longer), "long")).hasSize(1);
  }

  private Element page(String body) {
    return tree("large", "<div data-at=\"th/a.html\" data-id=\"d1\">" + body + "</div>");
  }

  private static List<Element> wantRoom(Element root) {
    return Nodes.all(root)
        .filter(element -> element.getAttribute("style").contains("min-height"))
        .toList();
  }

  @Test
  void theLastLinesWantRoomForTheAddressesBelow() {
    assertThat(wantRoom(page("<p>ก</p><ul><li>ข</li><li><a href=\"c.html\">ค</a></li></ul>")))
        .singleElement()
        .satisfies(last -> assertThat(last.getTextContent()).startsWith("ค"));
    assertThat(wantRoom(page("<ul><li>ข</li><li>ค</li></ul>"))).isEmpty();
  }

  @Test
  void noMoreRoomIsWantedThanAPageHas() {
    String links =
        Stream.iterate(1, n -> n + 1)
            .limit(40)
            .map(n -> "<a href=\"" + n + ".html\">" + n + "</a> ")
            .collect(Collectors.joining());
    Element root = page("<p>" + links + "</p>");
    assertThat(of(root, "long")).hasSize(1);
    assertThat(wantRoom(root))
        .allSatisfy(
            last ->
                assertThat(Double.parseDouble(last.getAttribute("style").replaceAll("[^0-9.]", "")))
                    .isLessThan(20));
  }

  @Test
  void theFootOfPagesChangesWithTheLastLineOfAPart() {
    Element root =
        tree(
            "a4",
            "<div class=\"leaf\"><div class=\"leaf-top\"><div class=\"running-foot\">ก</div><h1>หัว</h1></div>"
                + "<ul><li>ข</li><li><p>ค</p></li></ul> <div class=\"running-foot\">ง</div> </div>");
    assertThat(
            Nodes.all(root)
                .filter(element -> Nodes.hasClass(element, "running-foot"))
                .map(foot -> ((Element) foot.getParentNode()).getTagName() + foot.getTextContent()))
        .containsExactly("divก", "pง");
  }
}
