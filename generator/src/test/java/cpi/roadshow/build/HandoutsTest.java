package cpi.roadshow.build;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.files.Bundled;
import cpi.roadshow.files.SourceTree;
import cpi.roadshow.files.Store;
import cpi.roadshow.pdf.Imposition;
import cpi.roadshow.pdf.PageLines;
import cpi.roadshow.pdf.Pamphlet;
import cpi.roadshow.pdf.PdfText;
import cpi.roadshow.pdf.Press;
import cpi.roadshow.pdf.Printed;
import cpi.roadshow.pdf.PrintedBlocks;
import cpi.roadshow.pdf.Sheet;
import cpi.roadshow.pdf.Typography;
import cpi.roadshow.pdf.VeraPdf;
import cpi.roadshow.thai.ThaiText;
import cpi.roadshow.thai.WholeWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints everything that the real content has to print, and reads it back. */
class HandoutsTest {
  private static final Pattern ONE_PAGE =
      Pattern.compile(
          "<div class=\"leaf[^\"]* (one-page|digest)\">\\s*<div[^>]*>\\s*<div class=\"running-head\">.*?"
              + "<div class=\"right\"><span>(.*?)</span>");

  private static final Pattern CONTENTS =
      Pattern.compile(
          "<div class=\"contents\">.*?<h2>(<span[^>]*>(.*?)</span>.*?)</h2>", Pattern.DOTALL);

  private static final Pattern KIND = Pattern.compile("<p class=\"kind\">(.*?)</p>");

  private static final Pattern LISTED =
      Pattern.compile("<p class=\"toc-title\"><a [^>]*title=\"(.*?)\">");

  @TempDir private static Path folder;

  private static SourceTree tree(String name) {
    return SourceTree.read(InProcess.HOME.resolve(name), name).value().orElseThrow();
  }

  static Printing printing(Parallel parallel) {
    Project project =
        new Project(tree("content"), tree("seeds"), tree("templates"), Bundled.read());
    SiteBuild.Options options =
        new SiteBuild.Options(LocalDate.of(2026, 11, 22), false, Optional.empty(), true, Set.of());
    SiteBuild.Progress none =
        new SiteBuild.Progress() {
          @Override
          public void begin(SiteBuild.Step step, int steps) {}

          @Override
          public void step() {}
        };
    return new SiteBuild(project, options, parallel, none, new Store(folder))
        .printing()
        .value()
        .orElseThrow();
  }

  @Test
  void everyPdfKeepsBothStandardsAndGivesItsTextBack() {
    try (Parallel parallel = Parallel.onThisMachine()) {
      Printing printing = printing(parallel);
      List<Sheet> sheets = printing.sheets().value().orElseThrow();
      assertThat(sheets).hasSizeGreaterThan(170);
      WholeWords whole = printing.whole();
      Press press = new Press(whole);
      List<String> faults =
          parallel.mapOneByOne(sheets, sheet -> faults(press, whole, sheet)).stream()
              .flatMap(List::stream)
              .toList();
      assertThat(faults).isEmpty();
    }
  }

  private static List<String> faults(Press press, WholeWords whole, Sheet sheet) {
    String name = sheet.html().lines().filter(line -> line.startsWith("<title>")).findFirst().get();
    name += sheet.html().lines().filter(line -> line.startsWith("<body")).findFirst().get();
    return (isForTheFold(sheet) ? folded(press, whole, sheet) : tagged(press, whole, sheet))
        .map(name::concat)
        .toList();
  }

  static boolean isForTheFold(Sheet sheet) {
    return sheet.html().contains("<body class=\"a5");
  }

  private static Stream<String> tagged(Press press, WholeWords whole, Sheet sheet) {
    Outcome<Printed> outcome = press.print(sheet);
    byte[] pdf = outcome.value().orElseThrow().pdf();
    List<PageLines.Page> pages = PageLines.of(pdf);
    List<String> blocks = PrintedBlocks.of(press, sheet);
    return Stream.of(
            outcome.said().stream().map(Object::toString),
            VeraPdf.failures(pdf).stream(),
            PdfText.lost(pdf, blocks).stream().map("lost: "::concat),
            Typography.faults(pages, blocks, PrintedBlocks.headings(press, sheet), whole).stream(),
            around(pages, sheet),
            Typography.unevenly(pages, kinds(sheet)),
            Typography.headsWithoutText(pages, heads(sheet)),
            wrongDates(pages, sheet),
            isLarge(sheet) ? Stream.<String>of() : Typography.longerThanAPage(pages, levers(sheet)))
        .flatMap(faults -> faults);
  }

  private static boolean isLarge(Sheet sheet) {
    return sheet.html().contains("<body class=\"large");
  }

  /**
   * A cover takes a page, or in large print one for each language; then come the contents, which
   * lead to their pages.
   */
  private static Stream<String> around(List<PageLines.Page> pages, Sheet sheet) {
    Matcher contents = CONTENTS.matcher(sheet.html());
    if (!contents.find()) {
      return Stream.of();
    }
    int covers = isLarge(sheet) && contents.group(1).contains(" · ") ? 2 : 1;
    List<String> titles =
        LISTED
            .matcher(sheet.html())
            .results()
            .map(title -> Parser.unescapeEntities(title.group(1), true))
            .toList();
    return Stream.concat(
        Typography.coverLongerThan(covers, pages, contents.group(2)),
        Typography.wrongInContents(pages, contents.group(2), titles));
  }

  /** What the first line of a part says it is. */
  private static Set<String> kinds(Sheet sheet) {
    return KIND.matcher(sheet.html()).results().map(kind -> kind.group(1)).collect(toSet());
  }

  private static List<String> heads(Sheet sheet) {
    return Jsoup.parse(sheet.html()).select(".head-text").eachText();
  }

  private static Stream<String> wrongDates(List<PageLines.Page> pages, Sheet sheet) {
    boolean hasThaiDigits = sheet.html().contains("thai-digits\">");
    List<Element> heads =
        Jsoup.parse(sheet.html()).select(".head-text > div:first-child").stream().toList();
    return Typography.wrongDates(
        pages,
        heads.stream().map(head -> head.select(".leaf-title").text()).toList(),
        heads.stream()
            .map(head -> head.select(".trust").text())
            .map(date -> hasThaiDigits ? ThaiText.withThaiDigits(date) : date)
            .toList());
  }

  /** The heads of what is to stand on one page. */
  private static List<String> levers(Sheet sheet) {
    return ONE_PAGE
        .matcher(sheet.html())
        .results()
        .filter(leaf -> !isForTheFold(sheet) || leaf.group(1).equals("one-page"))
        .map(leaf -> leaf.group(2))
        .toList();
  }

  /** The sheets of a booklet, folded, give the pages that two-up sheets show in their order. */
  private static Stream<String> folded(Press press, WholeWords whole, Sheet sheet) {
    Map<Imposition, Printed> both =
        press.print(sheet, EnumSet.of(Imposition.BOOKLET, Imposition.TWO_UP)).value().orElseThrow();
    List<String> pages = Pamphlet.sideBySide(both.get(Imposition.TWO_UP).pdf());
    List<String> turned = Pamphlet.leafedThrough(both.get(Imposition.BOOKLET).pdf());
    List<PageLines.Page> upright = PageLines.ofHalves(both.get(Imposition.TWO_UP).pdf());
    List<String> faults =
        new ArrayList<>(
            Typography.faults(
                upright,
                PrintedBlocks.of(press, sheet),
                PrintedBlocks.headings(press, sheet),
                whole));
    Typography.longerThanAPage(upright, levers(sheet)).forEach(faults::add);
    around(upright, sheet).forEach(faults::add);
    Typography.unevenly(upright, kinds(sheet)).forEach(faults::add);
    Typography.headsWithoutText(upright, heads(sheet)).forEach(faults::add);
    wrongDates(upright, sheet).forEach(faults::add);
    for (int page = 0; page < turned.size(); page++) {
      String expected = page < pages.size() ? pages.get(page) : "";
      if (!turned.get(page).equals(expected)) {
        faults.add("page " + (page + 1) + " of the booklet is another: " + turned.get(page));
      }
      if (!expected.isEmpty() && !Pamphlet.isNumbered(expected, page + 1)) {
        faults.add("page " + (page + 1) + " has another number: " + expected);
      }
    }
    return faults.stream();
  }
}
