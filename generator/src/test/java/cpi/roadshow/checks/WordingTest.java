package cpi.roadshow.checks;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.model.SourceFile;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  /**
   * What is left of a text: hidden signs gone, a bar where a block begins, a square for what is not
   * prose.
   */
  private static String wording(String text) {
    return Wording.of(new SourceFile("a.md", text))
        .text()
        .replace(String.valueOf(Wording.HIDDEN), "")
        .replace(Wording.BREAK, '|')
        .replaceAll(Wording.OPAQUE + "+", "□")
        .replace('\n', '/');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a **b** _c_ ~~d~~;                         a b c d
          [b](guidance/a#c) d;                       b d
          [b](https://a.go.th/x_(1) "2") d;          b d
          ![b](images/a.png);                        b
          [b][c] [^1] d;                             b  d
          <https://a.go.th/1> https://a.go.th/2.;    □ □.
          a `b*1*` c;                                a □ c
          a <b id="1">c</b>;                         a c
          1 \\* 2;                                   1 * 2
          2 < 3;                                     2 < 3
          """)
  void markupWithinALineIsBlankedOut(String text, String left) {
    assertThat(wording(text)).isEqualTo(left);
  }

  @Test
  void aCharacterGivenByItsNumberIsNoNumber() {
    assertThat(wording("a&#160;b &amp; c")).isEqualTo("a□b □ c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ## Who {#who}↵text;              |Who |text
          - a↵  - b↵1. c↵๑. d↵(2) e;       |a/  |b/|c/|d/|e
          - [x] a;                         ||a
          > [!NOTE]↵> a↵> b↵↵c;            '| a/ b/|c'
          | a | b |↵|---|:-:|↵| 1 | 2 |;   | a | b |/|| 1 | 2 |
          {.chart}↵a;                      /a
          ```↵12↵```↵a;                    |///a
          ~~~↵12↵~~~↵a;                    |///a
          [x]: https://a.go.th/1↵a;        |a
          [^1]: a;                         |a
          <!-- 12↵13 -->↵a;                //a
          """)
  void markersOfBlocksAreBlankedOut(String text, String left) {
    assertThat(wording(text.replace('↵', '\n'))).isEqualTo(left);
  }

  @Test
  void ofFrontMatterOnlyTheTextsAreLeft() {
    assertThat(
            wording(
                    """
                    ---
                    title: "A: b"
                    date: 2023-05-19
                    sources:
                      - E12
                    steps:
                      - Do 3 things.
                      - Then
                        rest.
                    since:
                      - date: 2024
                        text: It went on.
                        sources: [E13]
                    ---
                    Body
                    """)
                .replaceAll("[|/]+", "/"))
        .isEqualTo("/A: b/Do 3 things./Then/rest./It went on./Body/");
  }

  @Test
  void whateverIsWrittenTheOffsetsStayThoseOfTheFile() {
    Random random = new Random(7);
    String signs = "ก่ำๆ a1๒*_`~[](){}<>!#.:-+|\\&;^\"'/\n\n  \t—“”hw";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "---\n" : "");
      random
          .ints(random.nextInt(60), 0, signs.length())
          .forEach(at -> text.append(signs.charAt(at)));
      SourceFile file = new SourceFile("a.md", text.toString());
      String left = Wording.of(file).text();
      assertThat(left).hasSameSizeAs(file.text());
      assertThat(FigureScanner.scan(left)).allMatch(figure -> figure.start() < figure.end());
      ThaiMarks.slips(left);
      Sentences.tooLong(new Wording(file, left));
    }
  }
}
