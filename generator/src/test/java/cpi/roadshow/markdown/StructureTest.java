package cpi.roadshow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Body;
import cpi.roadshow.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {
  private final Reader thai = Reader.thai();

  @Test
  void aPageIsSplitAtItsHeadings() {
    Body body = thai.body("intro\n\n## One *two* {#one}\n\ntext\n\n### Three\n\n- a\n- b\n");
    assertThat(body.intro().markup()).isEqualTo("<p>intro</p>");
    assertThat(body.introText()).isEqualTo("intro");
    assertThat(body.sections()).hasSize(2);
    Section one = body.sections().get(0);
    assertThat(one.level()).isEqualTo(2);
    assertThat(one.id()).isEqualTo("one");
    assertThat(one.title()).isEqualTo("One two");
    assertThat(one.heading().markup()).isEqualTo("One <em>two</em>");
    assertThat(one.html().markup()).isEqualTo("<p>text</p>");
    assertThat(body.sections().get(1).html().markup())
        .isEqualTo("<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
    assertThat(body.sections().get(1).text()).isEqualTo("a\nb");
    assertThat(body.anchors().keySet()).containsExactly("one", "three");
  }

  @Test
  void theTitleOfAPageBelongsInItsFrontMatter() {
    assertThat(thai.problems("# Title\n")).containsExactly(new Problem.TitleInBody());
    assertThat(thai.body("# Title\n").sections().get(0).level()).isEqualTo(2);
  }

  @Test
  void twoAnchorsOfOneNameAreAMistake() {
    assertThat(thai.problems("## A {#x}\n\n## B {#x}\n"))
        .containsExactly(new Problem.DuplicateAnchor("x"));
    assertThat(thai.problems("## A {#x}\n\n**b**{#x}\n"))
        .containsExactly(new Problem.DuplicateAnchor("x"));
  }

  @Test
  void textIsALineForEachBlock() {
    Body body =
        thai.body(
            "> quote\n"
                + "> more\n\n"
                + "1. a `code`\n"
                + "2. b\n\n"
                + "| A | B |\n"
                + "|---|---|\n"
                + "| 1 | 2 |\n\n"
                + "```\n"
                + "x\n"
                + "y\n"
                + "```\n");
    assertThat(body.introText()).isEqualTo("quote more\na code\nb\nA B\n1 2\nx\ny");
  }

  @Test
  void footnotesOfAllSectionsStandTogether() {
    Body body = thai.body("a[^x] b[^y]\n\n## H\n\nc[^x]\n\n[^y]: second\n\n[^x]: first *note*\n");
    assertThat(body.intro().markup())
        .isEqualTo(
            "<p>a<sup id=\"fnref:1\" class=\"footnote-ref\"><a href=\"#fn:1\""
                + " role=\"doc-noteref\">1</a></sup> b<sup id=\"fnref:2\" class=\"footnote-ref\"><a"
                + " href=\"#fn:2\" role=\"doc-noteref\">2</a></sup></p>");
    assertThat(body.sections().get(0).html().markup()).contains("id=\"fnref:1-2\"");
    assertThat(body.notes().markup())
        .startsWith("<ol class=\"footnotes\">\n<li id=\"fn:1\">\n<p>first <em>note</em></p>")
        .contains(
            "<a href=\"#fnref:1\" role=\"doc-backlink\" aria-label=\"กลับไปที่เนื้อความ\">↩</a>")
        .contains(
            "<a href=\"#fnref:1-2\" role=\"doc-backlink\" aria-label=\"กลับไปที่เนื้อความ"
                + " 2\">↩</a>");
    assertThat(body.notesText()).isEqualTo("first note\nsecond");
  }

  @Test
  void footnotesWithoutAPartnerArePointedOut() {
    assertThat(thai.problems("a[^x]\n")).containsExactly(new Problem.UndefinedFootnote("x"));
    assertThat(thai.inline("a[^x]")).isEqualTo("a[^x]");
    assertThat(thai.problems("a\n\n[^x]: note\n")).containsExactly(new Problem.UnusedFootnote("x"));
  }

  @Test
  void aFootnoteMayReferToItself() {
    assertThat(thai.body("a[^x]\n\n[^x]: b[^x] c[^y]\n\n[^y]: d\n").notes().markup())
        .contains("fn:2")
        .contains("fnref:1-2");
  }

  @Test
  void tablesScrollAndAreNamed() {
    assertThat(thai.html("| A | B |\n|---|:-:|\n| 1 |\n"))
        .isEqualTo(
            "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"ตาราง: A,"
                + " B\">\n"
                + "<table>\n"
                + "<thead>\n"
                + "<tr><th scope=\"col\">A</th><th scope=\"col\" class=\"center\">B</th></tr>\n"
                + "</thead>\n"
                + "<tbody>\n"
                + "<tr><td>1</td><td class=\"center\"></td></tr>\n"
                + "</tbody>\n"
                + "</table>\n"
                + "</div>");
  }

  @Test
  void aTableMayBeNamedAndClassed() {
    Body body = thai.body("| A |\n|---|\n| 1 |\n{#t .wide}\n");
    assertThat(body.intro().markup())
        .contains("<table id=\"t\" class=\"wide\">")
        .doesNotContain("{");
    assertThat(body.anchors()).containsKey("t");
  }

  @Test
  void aTableBecomesAChart() {
    String html =
        thai.html(
            "| ปี | คะแนน | x |\n"
                + "|---|---|---|\n"
                + "| ๒๕๖๖ | 35 | a |\n"
                + "| 2567 | 1,000.5 บาท | b |\n"
                + "{.chart}\n");
    assertThat(html)
        .startsWith(
            "<figure class=\"chart\">\n"
                + "<svg class=\"bar-chart\" role=\"img\" aria-labelledby=\"chart-1\""
                + " aria-describedby=\"chart-1-about\" viewBox=\"0 0 360"
                + " 56\" width=\"360\" height=\"56\">\n"
                + "<title id=\"chart-1\">ปี, คะแนน</title>\n"
                + "<desc id=\"chart-1-about\">กราฟ 2 แท่ง: 2567 1,000.5 บาท ถึง ๒๕๖๖ 35</desc>\n")
        .contains("<rect class=\"bar\" x=\"72\" y=\"5\" width=\"7\" height=\"16\"/>")
        .contains("<rect class=\"bar\" x=\"72\" y=\"33\" width=\"200\" height=\"16\"/>")
        .contains("<text class=\"bar-label\" x=\"278\" y=\"46\">1,000.5 บาท</text>")
        .contains("</svg>\n<div class=\"table-scroll\"")
        .endsWith("</figure>")
        .doesNotContain("style");
  }

  @Test
  void longNamesStandAboveTheirBarsAsFarAsTheyFit() {
    String name = "สำนักงานคณะกรรมการพัฒนาระบบราชการ".repeat(2);
    assertThat(thai.html("| A | B |\n|---|---|\n| " + name + " | -5 |\n| x | 5 |\n{.chart}\n"))
        .contains("viewBox=\"0 0 360 96\"")
        .contains(
            "<text class=\"bar-name\" x=\"0\""
                + " y=\"16\">สำนักงานคณะกรรมการพัฒนาระบบราชการสำนักงานคณะก…</text>")
        .contains("<rect class=\"bar\" x=\"0\" y=\"22\" width=\"136\" height=\"16\"/>")
        .contains("<rect class=\"bar\" x=\"136\" y=\"70\" width=\"136\" height=\"16\"/>");
  }

  @Test
  void aChartNeedsNumbers() {
    assertThat(thai.problems("| A | B |\n|---|---|\n| x | 12 |\n| y | ไม่ระบุ |\n{.chart}\n"))
        .containsExactly(new Problem.ChartWithoutNumbers("ไม่ระบุ"));
    assertThat(BarChart.number("12 จาก 100")).isEmpty();
    assertThat(BarChart.number("-3%")).hasToString("Optional[-3]");
  }

  @Test
  void listsMayBeTicked() {
    assertThat(thai.html("- [x] a\n- [ ] b"))
        .isEqualTo(
            "<ul>\n"
                + "<li class=\"task-list-item\"><input type=\"checkbox\" disabled checked"
                + " aria-label=\"ทำแล้ว\"> a</li>\n"
                + "<li class=\"task-list-item\"><input type=\"checkbox\" disabled"
                + " aria-label=\"ยังไม่ได้ทำ\"> b</li>\n"
                + "</ul>");
  }

  @Test
  void definitionListsAreRead() {
    assertThat(thai.html("Term\n: *def*\n: two\n\nOther\n: three"))
        .isEqualTo(
            "<dl>\n"
                + "<dt>Term</dt>\n"
                + "<dd><em>def</em></dd>\n"
                + "<dd>two</dd>\n"
                + "<dt>Other</dt>\n"
                + "<dd>three</dd>\n"
                + "</dl>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOTE", "Note", "note"})
  void calloutsHaveATitle(String kind) {
    assertThat(thai.html("> [!" + kind + "]\n> ระวัง **x**\n>\n> - a"))
        .isEqualTo(
            "<div class=\"callout callout-note\" role=\"note\">\n"
                + "<p class=\"callout-title\">หมายเหตุ</p>\n"
                + "<p>ระวัง <strong>x</strong></p>\n"
                + "<ul>\n"
                + "<li>a</li>\n"
                + "</ul>\n"
                + "</div>");
    assertThat(thai.body("> [!" + kind + "]\n> text").introText()).isEqualTo("text");
  }

  @Test
  void allFiveCalloutsAreKnown() {
    for (String kind : new String[] {"NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"}) {
      assertThat(thai.problems("> [!" + kind + "]\n> x")).isEmpty();
    }
  }

  @Test
  void aMisspeltCalloutIsAPlainQuotation() {
    assertThat(thai.problems("> [!WARNNG]\n> x"))
        .containsExactly(new Problem.UnknownCallout("WARNNG", Optional.of("WARNING")));
    assertThat(thai.html("> [!WARNNG]\n> x"))
        .isEqualTo("<blockquote>\n<p>[!WARNNG]\nx</p></blockquote>".replace("</p><", "</p>\n<"));
  }

  @Test
  void markdownWorksInsideDetails() {
    String expected =
        "<details>\n"
            + "<summary>สรุป</summary>\n"
            + "<p>a <strong>b</strong></p>\n"
            + "<ul>\n"
            + "<li>c</li>\n"
            + "</ul>\n"
            + "</details>";
    assertThat(thai.html("<details>\n<summary>สรุป</summary>\n\na **b**\n\n- c\n\n</details>"))
        .isEqualTo(expected);
    assertThat(thai.html("<details>\n<summary>สรุป</summary>\na **b**\n- c\n</details>"))
        .isEqualTo(expected);
  }

  @Test
  void everyPartIsBalancedByItself() {
    Body body =
        thai.body(
            "<details open>\n"
                + "<summary>s</summary>\n\n"
                + "a\n\n"
                + "## H\n\n"
                + "b\n\n"
                + "</details>\n\n"
                + "**a <kbd>b** c</kbd>");
    assertThat(body.intro().markup())
        .isEqualTo("<details open>\n<summary>s</summary>\n<p>a</p></details>");
    assertThat(body.sections().get(0).html().markup())
        .startsWith("<p>b</p>")
        .endsWith("<p><strong>a <kbd>b</kbd></strong> c</p>");
  }

  @Test
  void attributesAreIdsAndClasses() {
    Body body =
        thai.body(
            "para {#p .lead}\n\n**b**{.x} `c`{#c} [d](guidance/fast-track){.y}\n\nlast\n{.z}\n");
    assertThat(body.intro().markup())
        .isEqualTo(
            "<p id=\"p\" class=\"lead\">para</p>\n"
                + "<p><strong class=\"x\">b</strong> <code id=\"c\">c</code> <a"
                + " href=\"../guidance/fast-track.html\" class=\"y\">d</a></p>\n"
                + "<p class=\"z\">last</p>");
    assertThat(body.anchors().keySet()).containsExactly("c", "p");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{name}", "{ชื่อ}", "{}", "{a b}", "a {b", "{{x}}", "100 {บาท}"})
  void otherBracesAreText(String written) {
    assertThat(thai.inline("x " + written)).isEqualTo("x " + written);
    assertThat(thai.problems("x " + written)).isEmpty();
  }

  @Test
  void otherAttributesAreRefused() {
    assertThat(thai.problems("**b**{onclick=alert(1) .x style=\"color:red\"}"))
        .containsExactly(
            new Problem.ForbiddenAttribute("onclick=alert(1)"),
            new Problem.ForbiddenAttribute("style=\"color:red\""));
    assertThat(thai.inline("**b**{onclick=alert(1) .x style=\"color:red\"}"))
        .isEqualTo("<strong class=\"x\">b</strong>");
    assertThat(thai.problems("## H {#a\"b}"))
        .containsExactly(new Problem.ForbiddenAttribute("#a\"b"));
  }

  @Test
  void codeIsShownAsItIs() {
    assertThat(thai.html("```java\nint x = 1 < 2; // {#a}\n```\n\n    indented *x*\n"))
        .isEqualTo(
            "<pre tabindex=\"0\"><code class=\"language-java\">int x = 1 &lt; 2; // {#a}\n"
                + "</code></pre>\n"
                + "<pre tabindex=\"0\"><code>indented *x*\n"
                + "</code></pre>");
  }

  @Test
  void placesAreThoseOfTheWholeFile() {
    String body =
        "a\n\n<font>b</font> [t](guidance/nowhere-at-all-here)\n\n## H {#h .x onclick=y}\n";
    assertThat(Reader.places(body, thai.read(body)))
        .containsExactly("<font>", "guidance/nowhere-at-all-here", "{#h .x onclick=y}");
  }

  @Test
  void anEmptyPageIsAPage() {
    assertThat(thai.body("").intro().isEmpty()).isTrue();
    assertThat(thai.body("\n\n").text()).isBlank();
    assertThat(thai.body("##\n").sections()).extracting(Section::id).containsExactly("section");
  }

  @Test
  void manyThreadsReadAlike() {
    String body =
        "| a | b |\n|---|---|\n| ก.พ.ร. | **x** - y: z |\n\n- a: b - c\n\n[r][x]\n\n[x]: faq/cpi\n";
    List<String> alone = IntStream.range(0, 400).mapToObj(i -> thai.html(i + body)).toList();
    List<String> together =
        IntStream.range(0, 400).parallel().mapToObj(i -> thai.html(i + body)).toList();
    assertThat(together).isEqualTo(alone);
  }
}
