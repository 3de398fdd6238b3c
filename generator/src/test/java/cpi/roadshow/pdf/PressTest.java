package cpi.roadshow.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.thai.WholeWords;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PressTest {
  private static final String STYLE =
      """
      <style>
      @page { size: A4; margin: 20mm;
        @bottom-center { content: counter(page) " / " counter(pages); font-family: SarabunThaiDigits; } }
      body { font-family: Sarabun; font-size: 11pt; line-height: 1.6; word-wrap: break-word; }
      h2 { page-break-after: avoid; }
      .pair { display: table; width: 100%; table-layout: fixed; }
      .half { display: table-cell; width: 50%; }
      .qr { display: block; width: 25mm; height: 25mm; }
      .box { display: inline-block; width: 9pt; height: 9pt; border: 1pt solid #000; }
      img { width: 100mm; }
      </style>
      """;

  private final Press press = new Press(WholeWords.of(Stream.of("ก.พ.ร.")));

  private Outcome<Printed> print(String body, SortedMap<String, byte[]> images) {
    String html =
        "<html lang=\"th\"><head><title>เอกสาร &amp; คู่มือ</title>"
            + STYLE
            + "</head><body>"
            + body
            + "</body></html>";
    SortedMap<String, String> inside = new TreeMap<>(Map.of("th/b.html", "d2"));
    return press.print(
        new Sheet(
            html,
            images,
            inside,
            URI.create("https://example.org/"),
            LocalDate.of(2023, 5, 19),
            false));
  }

  @Test
  void aPartIsSetTighterRatherThanEndOnAnAlmostEmptyPage() {
    String line = "<p>บรรทัดหนึ่ง</p>";
    int lines = 1;
    while (print(line.repeat(lines)).value().orElseThrow().pages() == 1) {
      lines++;
    }
    String tight = "<style>.tight p { margin: 0 }</style>";
    String part = "<div class=\"leaf\">" + line.repeat(lines) + "</div>";
    String another = "<div class=\"leaf\" style=\"page-break-before: always\">" + line + "</div>";
    assertThat(printWith(tight, part + another).pages()).isEqualTo(2);
    assertThat(printWith("", part + another).pages()).isEqualTo(3);
  }

  @Test
  void onlyThePartsThatGainByItAreSetTighter() {
    String line = "<p>บรรทัดหนึ่ง</p>";
    int lines = 1;
    while (print(line.repeat(lines)).value().orElseThrow().pages() == 1) {
      lines++;
    }
    String stiff = "<p style=\"line-height: 1.6; margin: 1em 0\">บรรทัดแข็ง</p>";
    int stiffLines = 1;
    while (print(stiff.repeat(stiffLines)).value().orElseThrow().pages() == 1) {
      stiffLines++;
    }
    String style =
        "<style>.leaf + .leaf { page-break-before: always }"
            + " .tight p { margin: 0; font-weight: bold }</style>";
    Printed printed =
        printWith(
            style,
            "<div class=\"leaf\">"
                + line.repeat(lines)
                + "</div><div class=\"leaf\">"
                + stiff.repeat(stiffLines)
                + "</div>");
    List<PageLines.Line> text =
        PageLines.of(printed.pdf()).stream()
            .flatMap(page -> page.lines().stream())
            .filter(one -> one.text().startsWith("บรรทัด"))
            .toList();
    assertThat(text)
        .filteredOn(one -> one.text().contains("หนึ่ง"))
        .allMatch(PageLines.Line::isBold);
    assertThat(text)
        .filteredOn(one -> one.text().contains("แข็ง"))
        .noneMatch(PageLines.Line::isBold);
    assertThat(printed.pages()).isEqualTo(3);
  }

  @Test
  void aPartWhoseHeadWouldStandWithoutItsTextBeginsAPage() {
    String parts =
        "<div class=\"leaf\"><p style=\"height: 235mm\">ก่อน</p></div>"
            + "<div class=\"leaf\"><div class=\"leaf-top\"><h2>หัวเรื่อง</h2></div>"
            + "<p style=\"height: 30mm; page-break-inside: avoid\">ข้อความ</p></div>";
    String style =
        "<style>h2 { page-break-after: auto } .anew { page-break-before: always }</style>";
    assertThat(linesOfPages(printWith(style, parts)))
        .containsExactly(List.of("ก่อน"), List.of("หัวเรื่อง", "ข้อความ"));
    assertThat(linesOfPages(printWith(style.replace("anew", "other"), parts)))
        .containsExactly(List.of("ก่อน", "หัวเรื่อง"), List.of("ข้อความ"));
  }

  private static List<List<String>> linesOfPages(Printed printed) {
    return PageLines.of(printed.pdf()).stream()
        .map(
            page ->
                page.lines().stream()
                    .map(PageLines.Line::text)
                    .filter(line -> !line.contains("/"))
                    .toList())
        .toList();
  }

  private Printed printWith(String style, String body) {
    Sheet sheet = Sheets.of(STYLE + style, "<body>" + body + "</body>");
    return press.print(sheet).value().orElseThrow();
  }

  private Outcome<Printed> print(String body) {
    return print(body, new TreeMap<>());
  }

  private static byte[] pdf(Outcome<Printed> outcome) {
    return outcome.value().orElseThrow().pdf();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<Problem> problems(Outcome<?> outcome) {
    return outcome.said().stream().map(Diagnostic::problem).toList();
  }

  @Test
  void aSheetIsArchivableAndAccessibleAndReadsBackExactly() throws IOException {
    byte[] pdf =
        pdf(
            print(
                """
                <h1>ปั๊มน้ำของ<strong>เจ้าหน้าที่</strong>ที่ซึ้งใจ</h1>
                <object class="qr" data="https://example.org/th/a.html" alt="คิวอาร์โค้ด"></object>
                <div class="both">
                  <div lang="th" data-at="th/a.html" data-id="d1" data-page="หน้า"><h2 id="x">หนึ่ง</h2>
                    <p>ตาม<em>พ.ร.บ.</em>ฉบับนี้ (<a href="b.html#y">หน้า ข</a>) และ<a href="c.html">หน้า ค</a> กับ<a href="c.html">ข้อ 1</a></p>
                    <ul><li>ข้อแรก</li><li>ข้อสอง</li></ul></div>
                  <div lang="en" data-at="en/a.html" data-id="d1-en"><h2 id="x">One</h2>
                    <p>Under the Act (<a href="https://example.com/">elsewhere</a>)</p>
                    <ul><li>First item</li><li>Second item</li></ul></div>
                </div>
                <div id="d2"><h2 id="d2--y">ข</h2>
                <table><thead><tr><th scope="col">ปี</th></tr></thead><tbody><tr><td>๒๕๖๖</td></tr></tbody></table>
                <p><input type="checkbox" disabled> ยื่นคำขอแล้ว<br>และรอผล</p></div>
                """));
    assertThat(VeraPdf.failures(pdf)).isEmpty();
    assertThat(text(pdf))
        .contains("ปั๊มน้ำของเจ้าหน้าที่ที่ซึ้งใจ")
        .contains("ตามพ.ร.บ.ฉบับนี้ (หน้า ข)\u00a0(หน้า\u00a01) และหน้า ค¹")
        .contains("ข้อ 1\u00a0¹")
        .contains("Under the Act (elsewhere)¹")
        .contains("example.org/th/c.html")
        .contains("example.com")
        .contains("ยื่นคำขอแล้ว")
        .contains("๑ / ๑");
    assertThat(links(pdf)).contains("https://example.org/th/c.html", "https://example.com/");
  }

  private static List<String> links(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> found = new java.util.ArrayList<>();
      for (PDPage page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction()
                  instanceof org.apache.pdfbox.pdmodel.interactive.action.PDActionURI uri) {
            found.add(uri.getURI());
          }
        }
      }
      return found;
    }
  }

  @Test
  void translationsStandBesideEachOther() throws IOException {
    byte[] pdf =
        pdf(
            print(
                """
                <h1>สองภาษา</h1><div class="both">
                <div lang="th"><p>ก</p><ol><li>ข</li><li>ค</li></ol><p>ง</p></div>
                <div lang="en"><p>a</p><ol><li>b</li><li>c</li></ol><p>d</p></div></div>
                """));
    assertThat(text(pdf).replaceAll("\\s|\\d\\.|[๑/]", "")).isEqualTo("สองภาษากaขbคcงd");
  }

  @Test
  void aLinkSaysInItsLineWhichPageItLeadsTo() {
    String page = "<div data-at=\"th/a.html\" data-id=\"d1\" data-page=\"page\"><p>";
    String other = "</p></div><div id=\"d2\" style=\"page-break-before: always\"><p>ข</p></div>";
    String link = "Read <a href=\"b.html\">the manual</a>. It says more.";
    String plain = "Read the manual\u00a0(page\u00a02). It says more.";
    PageLines.Line line = lineRead(page + link + other);
    assertThat(line.text()).isEqualTo(plain);
    assertThat(line.right()).isCloseTo(lineRead(page + plain + other).right(), within(0.5f));
  }

  private PageLines.Line lineRead(String body) {
    return PageLines.of(pdf(print(body))).get(0).lines().stream()
        .filter(line -> line.text().startsWith("Read"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSameSheetGivesTheSameBytes() {
    assertThat(pdf(print("<h1>ซ้ำ</h1>"))).isEqualTo(pdf(print("<h1>ซ้ำ</h1>")));
  }

  @Test
  void aCharacterThatTheFontLacksIsSaidAndStandsInAsAnother() throws IOException {
    Outcome<Printed> printed =
        print("<h1>x</h1><div data-from=\"content/a.md\"><p>ยิ้ม 😀 ได้</p></div>");
    assertThat(problems(printed)).containsExactly(new Problem.MissingGlyph("😀", "U+1F600"));
    assertThat(printed.said().get(0).at().path()).isEqualTo("content/a.md");
    assertThat(text(pdf(printed))).contains("ยิ้ม").doesNotContain("😀");
    assertThat(VeraPdf.failures(pdf(printed))).isEmpty();
  }

  @Test
  void nothingIsReadFromTheDiskOrTheNetwork() throws IOException {
    Outcome<Printed> printed =
        print(
            """
            <h1>x</h1><p><img src="file:///etc/passwd" alt="ก"><img src="https://example.org/a.png" alt="ข">
            <img src="../../../etc/passwd" alt="ค"></p>
            <p style="background-image: url(file:///etc/passwd)">ง</p>
            """);
    assertThat(text(pdf(printed))).contains("ก", "ข", "ค", "ง").doesNotContain("root");
  }

  @Test
  void aTableOfThreeHundredColumnsIsSaidToBeTooWide() {
    String cells = "<td>คอลัมน์</td>".repeat(300);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Outcome<Printed> printed =
              print("<h1>x</h1><table><tbody><tr>" + cells + "</tr></tbody></table>");
          assertThat(problems(printed))
              .containsExactly(new Problem.TooWideForPaper("คอลัมน์", 300));
        });
  }

  @Test
  void aWordOfTwentyThousandLettersIsBrokenOverLines() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          byte[] pdf = pdf(print("<h1>x</h1><p>" + "ก่".repeat(10_000) + "</p>"));
          assertThat(text(pdf).chars().filter(c -> c == 'ก').count()).isEqualTo(10_000);
        });
  }

  @Test
  void anImageWithTooFewDotsIsSaidToBeCoarse() throws IOException {
    SortedMap<String, byte[]> images = new TreeMap<>();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", png);
    images.put("assets/images/a.0123abcd.png", png.toByteArray());
    Outcome<Printed> printed =
        print(
            "<h1>x</h1><p><img src=\"../../assets/images/a.0123abcd.png\" alt=\"ภาพ\"></p>",
            images);
    assertThat(problems(printed)).containsExactly(new Problem.CoarseImage("images/a.png", 51, 150));
    assertThat(VeraPdf.failures(pdf(printed))).isEmpty();
  }
}
