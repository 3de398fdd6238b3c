package cpi.roadshow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.thai.WholeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules see what they are for, and nothing else. */
class TypographyTest {
  private static final WholeWords NO_WORDS = WholeWords.of(Stream.of());

  private final Press press = new Press(WholeWords.of(Stream.of()));

  private List<String> faults(String style, String body) {
    Sheet sheet =
        Sheets.of(
            "<style>"
                + "@page { size: A4; margin: 20mm 18mm }"
                + "body { margin: 0; font-family: Sarabun; font-size: 11pt; line-height: 1.6;"
                + " word-wrap: break-word }"
                + "h2, p { margin: 0 }"
                + style
                + "</style>",
            "<body><h1>ปก</h1>" + body + "</body>");
    return Typography.faults(
        PageLines.of(press.print(sheet).value().orElseThrow().pdf()),
        PrintedBlocks.of(press, sheet),
        PrintedBlocks.headings(press, sheet),
        NO_WORDS);
  }

  @Test
  void aPageThatIsSetWellHasNoFault() {
    String text = "ประชาชนเลือกยื่นคำขอและเอกสารต่อหน่วยงานของรัฐทางอิเล็กทรอนิกส์ได้ ";
    assertThat(
            faults(
                "",
                "<h2>ขั้นตอน</h2><p>"
                    + text.repeat(90)
                    + "</p><table><tr><th>Who</th><td><strong>Prime Minister</strong></td></tr></table>"))
        .isEmpty();
  }

  @Test
  void aLineBesideThePageIsSeen() {
    assertThat(faults("p { margin-left: -12mm; }", "<p>เกินขอบ</p>"))
        .containsExactly("page 1 leaves the page: เกินขอบ");
  }

  @Test
  void aLineOnAnotherIsSeen() {
    assertThat(faults("p + p { margin-top: -12pt; }", "<p>บรรทัดแรก</p><p>บรรทัดทับ</p>"))
        .containsExactly("page 1 has a line on “บรรทัดแรก”: บรรทัดทับ");
  }

  @Test
  void aHeadingAtTheFootIsSeen() {
    assertThat(
            faults(
                "p + h2 { margin-top: 220mm } h2 + p { page-break-before: always }",
                "<p>ก่อน</p><h2>หัวข้อ</h2><p>ถัดไป</p>"))
        .contains("page 2 ends with a heading: หัวข้อ");
  }

  @Test
  void theHeadOfABoxAtTheFootIsSeen() {
    assertThat(
            faults(
                "div { margin-top: 220mm } div p + p { page-break-before: always }"
                    + " .callout-title { font-weight: bold }",
                "<p>ก่อน</p><div><p class=\"callout-title\">หมายเหตุ</p><p>ถัดไป</p></div>"))
        .contains("page 1 ends with a heading: หมายเหตุ");
  }

  @Test
  void aPageWithALineOrTwoIsSeen() {
    assertThat(faults("h2 { page-break-before: always }", "<p>ก่อน</p><h2>หัวข้อ</h2><p>ถัดไป</p>"))
        .containsExactly("page 2 is almost empty");
    assertThat(
            faults(
                "h2 { page-break-before: always }",
                "<p>ก่อน</p><h2>หัวข้อ</h2>" + "<p>ถัดไป</p>".repeat(3)))
        .isEmpty();
  }

  @Test
  void aTornWordIsSeen() {
    assertThat(faults("p { width: 9mm; }", "<p>Responsibilities</p>"))
        .anyMatch(fault -> fault.contains("tears a word"));
  }

  @Test
  void aLineThatBeginsWithWhatNeverBeginsOneIsSeen() {
    assertThat(faults("", "<p>ต่าง</p><p>ๆ กัน</p>"))
        .containsExactly("page 1 begins with what never begins a line: ๆ กัน");
  }

  @Test
  void aNumberPartedFromWhatItBelongsToIsSeen() {
    assertThat(parted("ตั้งแต่ พ.ศ.", "2566"))
        .containsExactly("page 1 parts a number from what it belongs to: ตั้งแต่ พ.ศ.");
    assertThat(parted("มาตรา 258 ข.", "(1)")).hasSize(1);
    assertThat(parted("it was 9", "of 12")).hasSize(1);
    assertThat(parted("it was 9\u00a0of", "12")).hasSize(1);
    assertThat(parted("ภายใน 15", "วัน")).hasSize(1);
    assertThat(parted("in 2565", "of the")).isEmpty();
    assertThat(parted("there were", "12")).isEmpty();
    assertThat(faults("", "<p>ภายใน 15</p><p>วันนี้</p>")).isEmpty();
  }

  private List<String> parted(String line, String next) {
    return Typography.faults(
        List.of(page(line, next)), List.of(line + " " + next), List.of(), NO_WORDS);
  }

  private static List<String> faults(List<PageLines.Page> pages) {
    return Typography.faults(pages, List.of(), List.of(), NO_WORDS);
  }

  private static PageLines.Page page(String... lines) {
    return new PageLines.Page(
        595,
        842,
        IntStream.range(0, lines.length)
            .mapToObj(i -> new PageLines.Line(lines[i], 60, 200, 70 + 18 * i, 11, false))
            .toList());
  }

  private static PageLines.Page under(String head) {
    return new PageLines.Page(595, 842, List.of(new PageLines.Line(head, 60, 200, 40, 8, false)));
  }

  @Test
  void anEmptyPageIsSeen() {
    assertThat(faults(List.of(under("ก")))).containsExactly("page 1 is empty");
  }

  private static PageLines.Page downTo(float baseline, String head) {
    List<PageLines.Line> lines = new ArrayList<>();
    lines.add(new PageLines.Line(head, 60, 200, 40, 8, false));
    for (float at = baseline - 60; at <= baseline; at += 20) {
      lines.add(new PageLines.Line("ข้อความ", 60, 200, at, 11, false));
    }
    return new PageLines.Page(595, 842, lines);
  }

  @Test
  void aPageLeftEmptyIsSeenUnlessItEndsWhatItsHeadNames() {
    List<PageLines.Page> pages =
        List.of(downTo(300, "ก"), downTo(500, "ก"), downTo(300, "ก"), downTo(300, "ข"));
    assertThat(faults(pages)).containsExactly("page 1 is left empty below: ข้อความ");
  }

  @Test
  void aHeadOverAnotherPageIsSeen() {
    assertThat(faults(List.of(downTo(500, "ก"), downTo(500, "ง"))))
        .containsExactly("page 2 has in its head what does not begin there: ง");
  }

  @Test
  void whatTakesMoreThanItsPageIsSeen() {
    assertThat(Typography.longerThanAPage(List.of(under("ก"), under("ข")), List.of("ก", "ข")))
        .isEmpty();
    assertThat(
            Typography.longerThanAPage(
                List.of(under("ก"), under("ข"), under("ข")), List.of("ก", "ข", "ค")))
        .containsExactly("not on one page: ข", "not on one page: ค");
  }

  @Test
  void contentsThatLeadAstrayAreSeen() {
    List<PageLines.Page> pages =
        List.of(with("สารบัญ", "ก .... 2", "3"), with("x", "ก"), with("x", "ง"));
    assertThat(Typography.wrongInContents(pages, "สารบัญ", List.of("ก", "ข")))
        .containsExactly("not on page 3: ข");
    assertThat(Typography.wrongInContents(pages, "สารบัญ", List.of("ก")))
        .containsExactly("the contents list 2 of 1");
  }

  private static PageLines.Page with(String head, String... body) {
    List<PageLines.Line> lines = new ArrayList<>(under(head).lines());
    for (String text : body) {
      lines.add(new PageLines.Line(text, 60, 200, 80 + 20 * lines.size(), 11, false));
    }
    return new PageLines.Page(595, 842, lines);
  }

  @Test
  void aPartThatBeginsLowerThanOthersIsSeen() {
    Set<String> kinds = Set.of("ข้อความ", "แนวปฏิบัติ");
    List<PageLines.Page> pages = List.of(downTo(300, "ก"), with("ก", "ค"), downTo(300, "ก"));
    assertThat(Typography.unevenly(pages, kinds)).isEmpty();
    assertThat(Typography.unevenly(List.of(downTo(300, "ก"), downTo(322, "ข")), kinds))
        .containsExactly("begins lower than others: ข้อความ");
  }

  @Test
  void aHeadOfAPartWithoutItsTextIsSeen() {
    String head = "คู่มือ สำหรับประชาชน สรุปของหน้า ข้อมูล ณ วันที่ 1";
    PageLines.Page below = with("ก", "จบ", "คู่มือ", "สำหรับประชาชน", "สรุปของหน้า");
    PageLines.Page alone = with("ก", "คู่มือ", "สำหรับประชาชน", "สรุปของหน้า");
    PageLines.Page whole = with("ก", "จบ", "คู่มือ", "สำหรับประชาชน", "สรุปของหน้า", "ข้อความ");
    assertThat(Typography.headsWithoutText(List.of(below, alone), List.of(head)))
        .containsExactly("page 1 ends with a head: " + head);
    assertThat(Typography.headsWithoutText(List.of(alone, whole, below), List.of(head))).isEmpty();
    String both = head + " The manual for people Summary as of 1";
    PageLines.Page beside =
        with(
            "ก",
            "จบ",
            "คู่มือ",
            "The manual",
            "สำหรับประชาชน",
            "for people",
            "สรุปของหน้า",
            "Summary");
    assertThat(Typography.headsWithoutText(List.of(beside, alone), List.of(both))).hasSize(1);
  }

  private static PageLines.Page dated(String foot, String... body) {
    List<PageLines.Line> lines = new ArrayList<>();
    for (String text : body) {
      boolean isTitle = text.startsWith("ก");
      lines.add(new PageLines.Line(text, 60, 200, 80 + 20 * lines.size(), 11, isTitle));
    }
    lines.add(new PageLines.Line(foot, 60, 200, 820, 8, false));
    return new PageLines.Page(595, 842, lines);
  }

  @Test
  void aPageWithTheDatesOfAnotherPartIsSeen() {
    List<String> titles = List.of("ก หนึ่ง", "ก สอง", "ก สาม");
    List<String> dates = List.of("ณ 1", "ณ 2", "");
    List<PageLines.Page> right =
        List.of(
            dated("ณ 1", "แนวปฏิบัติ", "ก หนึ่ง", "ดู ก สอง"),
            dated("ณ 1", "จบ", "นี้", "ก สอง"),
            dated("ณ 2", "จบ", "นี้", "ก สาม"),
            dated("พิมพ์", "จบ"));
    assertThat(Typography.wrongDates(right, titles, dates)).isEmpty();
    List<PageLines.Page> wrong =
        List.of(
            dated("ณ 2", "ก หนึ่ง"),
            dated("ณ 2", "จบ", "นี้", "ก สอง"),
            dated("ณ 2", "แนวปฏิบัติ", "ก สาม"));
    assertThat(Typography.wrongDates(wrong, titles, dates)).hasSize(3);
    assertThat(Typography.wrongDates(right.subList(0, 2), titles, dates))
        .containsExactly("begins on no page: ก สาม");
  }

  @Test
  void aLongCoverIsSeen() {
    List<PageLines.Page> pages = List.of(page("ปก"), page("QR"), page("สารบัญ"));
    assertThat(Typography.coverLongerThan(2, pages, "สารบัญ")).isEmpty();
    assertThat(Typography.coverLongerThan(1, pages, "สารบัญ"))
        .containsExactly("the cover takes more than 1");
  }
}
