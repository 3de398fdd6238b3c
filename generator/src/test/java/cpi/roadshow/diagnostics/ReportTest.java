package cpi.roadshow.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.model.Language;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private static final String PATH = "content/guidance/a.th.md";

  @Test
  void aProblemIsToldWithItsPlaceItsLineAndAHint() {
    String text = "---\nowner: opcd\n---\n";
    assertThat(
            print(
                text,
                at(
                    text,
                    "opcd",
                    new Problem.UnknownName(Problem.What.AGENCY, "opcd", Optional.of("opdc")))))
        .isEqualTo(
            """
            content/guidance/a.th.md:2:8: error: There is no agency called `opcd`.
                owner: opcd
                       ^~~~
              Did you mean `opdc`?
              The agencies stand in `content/data/agencies.yaml`; use the short name behind `id:`, or add the agency there.
            """);
  }

  @Test
  void itIsToldInThaiToo() {
    String text = "---\ntitle: ที่ป้าฟื้นน้ำ\ndate: 2023-5-19\n---\n";
    assertThat(
            report(text, Language.THAI, false)
                .print(
                    List.of(
                        at(text, "2023-5-19", new Problem.BadDate("2023-5-19", Optional.empty())))))
        .isEqualTo(
            """
            content/guidance/a.th.md:3:7: ข้อผิดพลาด: `2023-5-19` ไม่ใช่วันที่ที่โปรแกรมอ่านได้
                date: 2023-5-19
                      ^~~~~~~~~
              โปรดเขียนปี ค.ศ. เดือน และวันที่เป็นตัวเลข โดยใส่ขีดกลางคั่น เดือนและวันที่ใช้เลขสองหลัก เช่น `2023-05-19` คือวันที่ 19 พฤษภาคม 2566
            """);
  }

  @Test
  void theCaretStandsUnderTheThaiWordItMeans() {
    String text = "title: ที่ป้าฟื้นน้ำ";
    assertThat(excerpt(text, at(text, "น้ำ", new Problem.YamlTab())))
        .isEqualTo(
            """
                title: ที่ป้าฟื้นน้ำ
                            ^~
            """);
  }

  @Test
  void theColumnCountsCharactersAsEditorsDo() {
    String text = "title: ที่ป้าฟื้นน้ำ";
    assertThat(print(text, at(text, "น้ำ", new Problem.YamlTab()))).startsWith(PATH + ":1:18: ");
  }

  @Test
  void aWideCharacterTakesTwoCells() {
    String text = "漢字 😀 here";
    assertThat(excerpt(text, at(text, "here", new Problem.YamlTab())))
        .endsWith("\n    " + " ".repeat(8) + "^~~~\n");
  }

  @Test
  void aTabIsShownAsFourSpaces() {
    String text = "a\tb";
    assertThat(excerpt(text, at(text, "b", new Problem.YamlTab())))
        .isEqualTo("    a    b\n         ^\n");
    assertThat(excerpt(text, at(text, "\t", new Problem.YamlTab())))
        .isEqualTo("    a    b\n     ^~~~\n");
  }

  @Test
  void thePlaceOfAFileAsAWholeHasNoLine() {
    assertThat(print("title: x", new Diagnostic(Place.of(PATH), new Problem.UnclosedFrontMatter())))
        .isEqualTo(
            """
            content/guidance/a.th.md: error: The header of this page begins with `---` but does not end.
              Put a second line with nothing but `---` below the header, before the text of the page.
            """);
  }

  @Test
  void aFileThatWeDoNotHaveIsNamedWithoutLine() {
    Diagnostic said = new Diagnostic(new Place("site/other.html", 5, 9), new Problem.YamlTab());
    assertThat(print("title: x", said)).startsWith("site/other.html: error: There is a tab");
  }

  @Test
  void anEmptyLineIsNotShown() {
    assertThat(print("a\n\nb", new Diagnostic(new Place(PATH, 2, 2), new Problem.YamlOther())))
        .startsWith(PATH + ":2:1: error: This line cannot be understood.\n  A line has");
  }

  @Test
  void aPlaceThatSpansLinesIsMarkedOnItsFirst() {
    assertThat(
            excerpt("first\nsecond", new Diagnostic(new Place(PATH, 2, 9), new Problem.YamlTab())))
        .isEqualTo("    first\n      ^~~\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5, 6, 12, 13, 1_000})
  void aPlaceBeyondTheLineOrTheFileBreaksNothing(int start) {
    assertThat(
            print(
                "first\nsecond",
                new Diagnostic(new Place(PATH, start, start + 2), new Problem.YamlTab())))
        .contains("^");
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String text = "a".repeat(5_000) + "HERE" + "b".repeat(5_000);
    String excerpt = excerpt(text, at(text, "HERE", new Problem.YamlTab()));
    assertThat(excerpt)
        .isEqualTo(
            "    …"
                + "a".repeat(40)
                + "HERE"
                + "b".repeat(56)
                + "…\n"
                + "    "
                + " ".repeat(41)
                + "^~~~\n");
  }

  @Test
  void aLineThatJustFitsIsShownWhole() {
    String text = "ก้".repeat(100);
    assertThat(excerpt(text, new Diagnostic(new Place(PATH, 198, 200), new Problem.YamlTab())))
        .isEqualTo("    " + text + "\n    " + " ".repeat(99) + "^\n");
  }

  @Test
  void theEndOfALongLineIsShownWithWhatStandsBeforeIt() {
    String text = "a".repeat(300) + "END";
    assertThat(excerpt(text, at(text, "END", new Problem.YamlTab())))
        .startsWith("    …" + "a".repeat(97) + "END\n");
  }

  @Test
  void aLongPlaceIsMarkedAsFarAsItIsShown() {
    String text = "x".repeat(300);
    assertThat(excerpt(text, new Diagnostic(new Place(PATH, 0, 300), new Problem.YamlTab())))
        .isEqualTo("    " + "x".repeat(100) + "…\n    ^" + "~".repeat(99) + "\n");
  }

  @Test
  void nothingInContentReachesTheTerminalAsACommand() {
    String text = "title: \u001b[31mred\u0007\u009b2J\u202e\u2066x\u200b";
    String printed =
        print(
            text,
            at(
                text,
                "red",
                new Problem.UnknownKey("\u001b]0;owned\u0007\nfake: error", Optional.empty())));
    assertThat(printed.lines().flatMapToInt(String::codePoints))
        .noneMatch(
            c ->
                Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.FORMAT);
    assertThat(printed)
        .contains(
            "title: <U+001B>[31mred<U+0007>", "`<U+001B>]0;owned<U+0007><U+000A>fake: error`");
  }

  @Test
  void theCaretStandsRightBehindACharacterThatIsSpelledOut() {
    String text = "a\u200bb";
    assertThat(excerpt(text, at(text, "b", new Problem.YamlTab())))
        .isEqualTo("    a<U+200B>b\n    " + " ".repeat(9) + "^\n");
  }

  @Test
  void aPathIsMadeHarmlessToo() {
    assertThat(
            print(
                "", new Diagnostic(Place.of("content/\u001b[2J.md"), new Problem.UnreadableFile())))
        .startsWith("content/<U+001B>[2J.md: ");
  }

  @Test
  void eachMistakeIsToldOnce() {
    Diagnostic said = new Diagnostic(Place.of(PATH), new Problem.NoFrontMatter());
    assertThat(print("", said, new Diagnostic(Place.of(PATH), new Problem.NoFrontMatter())))
        .isEqualTo(print("", said));
  }

  @Test
  void theOrderIsThatOfTheFilesWhoeverSpeaksFirst() {
    List<Diagnostic> said = new ArrayList<>(many(12));
    String inOrder = report("", Language.ENGLISH, false).print(said);
    Collections.reverse(said);
    assertThat(report("", Language.ENGLISH, false).print(said)).isEqualTo(inOrder);
  }

  @Test
  void afterTwentyOfAKindTheRestIsCounted() {
    String printed = report("", Language.ENGLISH, false).print(many(32));
    assertThat(printed)
        .contains("19.th.md")
        .doesNotContain("20.th.md")
        .endsWith("\nand 12 more like this (use --verbose to see them all)\n");
  }

  @Test
  void twentyOfAKindAreToldWithoutCounting() {
    assertThat(report("", Language.ENGLISH, false).print(many(20)))
        .contains("19.th.md")
        .doesNotContain("more like this");
  }

  @Test
  void whoAsksIsToldAll() {
    assertThat(report("", Language.ENGLISH, true).print(many(32)))
        .contains("31.th.md")
        .doesNotContain("more like this");
  }

  @Test
  void notesAreOnlyForThoseWhoAsk() {
    List<Diagnostic> said =
        List.of(new Diagnostic(Place.of("seeds/facts.yaml"), new Problem.UnusedFact("E12")));
    assertThat(report("", Language.ENGLISH, false).print(said)).isEmpty();
    assertThat(report("", Language.ENGLISH, true).print(said))
        .startsWith("seeds/facts.yaml: note: No page uses the fact `E12`.\n");
  }

  @Test
  void aLineStandsBetweenTwoProblems() {
    assertThat(report("", Language.ENGLISH, false).print(many(2)))
        .contains(".\n\ncontent/page/01.th.md");
  }

  @Test
  void coloursAreOnlyForTerminalsThatUnderstandThem() {
    String text = "title: x";
    List<Diagnostic> said = List.of(at(text, "x", new Problem.YamlTab()));
    String plain = report(text, Language.ENGLISH, false).print(said);
    String coloured =
        new Report(Language.ENGLISH, true, path -> Optional.of(new SourceFile(path, text)))
            .print(said);
    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[1;31merror:\u001b[0m", "\u001b[1;31m^\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void theSummaryCountsWhatWasTold() {
    List<Diagnostic> said = new ArrayList<>(many(2));
    said.addAll(many(2));
    said.add(new Diagnostic(Place.of(PATH), new Problem.NoSummary()));
    said.add(new Diagnostic(Place.of(PATH), new Problem.UnusedFact("E12")));
    assertThat(report("", Language.ENGLISH, false).summary(said)).isEqualTo("2 errors, 1 warning");
    assertThat(report("", Language.ENGLISH, true).summary(said))
        .isEqualTo("2 errors, 1 warning, 1 note");
    assertThat(report("", Language.THAI, false).summary(said))
        .isEqualTo("ข้อผิดพลาด 2 รายการ คำเตือน 1 รายการ");
    assertThat(report("", Language.THAI, false).summary(List.of()))
        .isEqualTo("ไม่พบข้อผิดพลาดหรือคำเตือน");
  }

  private static List<Diagnostic> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Diagnostic(
                    Place.of("content/page/" + (i < 10 ? "0" : "") + i + ".th.md"),
                    new Problem.MissingKey("title")))
        .toList();
  }

  private static Diagnostic at(String text, String words, Problem problem) {
    int start = text.indexOf(words);
    return new Diagnostic(new Place(PATH, start, start + words.length()), problem);
  }

  private static String print(String text, Diagnostic... said) {
    return report(text, Language.ENGLISH, false).print(List.of(said));
  }

  /** The line and the caret. */
  private static String excerpt(String text, Diagnostic said) {
    List<String> lines = print(text, said).lines().toList();
    return lines.get(1) + "\n" + lines.get(2) + "\n";
  }

  private static Report report(String text, Language language, boolean verbose) {
    return new Report(
        language,
        false,
        path -> Optional.of(path).filter(PATH::equals).map(known -> new SourceFile(known, text)),
        verbose);
  }
}
