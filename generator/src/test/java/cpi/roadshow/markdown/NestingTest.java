package cpi.roadshow.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Body;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However deep or long a text goes, it is read in short time or said to go too deep. */
class NestingTest {
  private static final int MANY = 10_000;
  private static final Duration SHORT = Duration.ofSeconds(30);

  private final Reader thai = Reader.thai();

  static List<String> repeated() {
    return List.of(
        ">",
        "> ",
        "- ",
        "* ",
        "1. ",
        "๑. ",
        "[",
        "![",
        "(",
        "{",
        "`",
        "`a ",
        "<",
        "<a ",
        "<a>",
        "<kbd>",
        "*",
        "*a ",
        "**a ",
        "_a ",
        "*a **b ",
        "a* ",
        "~~a ",
        "[a](",
        "[a](b ",
        "![a](",
        "[](",
        "[a]",
        "[a][b]",
        "[^a]",
        "]",
        "](",
        "\\",
        "&",
        "&amp;",
        "<!--",
        "<?",
        "<![CDATA[",
        "<svg>",
        "<details>",
        "<details>\n",
        "|",
        "|-",
        "[a]: b\n",
        "[^a]: b\n",
        "- a\n",
        "# a\n",
        "## a\n\n",
        "a\n",
        "a\n: b\n",
        "| a |\n|---|\n",
        "```\n",
        "> a\n",
        "\t",
        " ",
        "http://",
        "www.a.",
        "a@b.c ",
        "ก**(",
        "**(ก)**",
        "[a\n",
        "`` ` ",
        "[[a]](",
        "[a](<",
        "[a](b \"",
        "<http://a>",
        "**a [b](c) ",
        "[a](b){",
        "{#a}",
        "สพร.",
        "\u0000");
  }

  static List<String> paired() {
    List<String> all = new ArrayList<>();
    for (String[] pair :
        new String[][] {
          {"[", "]"},
          {"[", "](b)"},
          {"![", "](images/map.png)"},
          {"*a ", "b*"},
          {"**a ", "b**"},
          {"~~a ", "b~~"},
          {"<kbd>", "</kbd>"}
        }) {
      all.add(pair[0].repeat(MANY) + "a" + pair[1].repeat(MANY));
      all.add(pair[0].repeat(500) + "a" + pair[1].repeat(500));
    }
    all.add("[a](" + "(".repeat(MANY) + ")".repeat(MANY) + ")");
    all.add(lines(500, i -> " ".repeat(2 * i) + "- a"));
    all.add(lines(500, i -> ">".repeat(i + 1)));
    all.add(lines(500, i -> "[^" + i + "]: b[^" + (i + 1) + "]\n") + "a[^0]");
    all.add("| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(MANY) + "{.chart}\n");
    return all;
  }

  private static String lines(int count, java.util.function.IntFunction<String> line) {
    return String.join("\n", IntStream.range(0, count).mapToObj(line).toList());
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void whatIsRepeatedTenThousandTimesIsReadSoon(String piece) {
    isReadSoon(piece.repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource("paired")
  void whatIsNestedTenThousandTimesIsReadSoon(String body) {
    isReadSoon(body);
  }

  private void isReadSoon(String body) {
    Outcome<Body> read = Assertions.assertTimeoutPreemptively(SHORT, () -> thai.read(body));
    assertThat(
            read.value().isPresent()
                || read.said().stream()
                    .anyMatch(said -> said.problem() instanceof Problem.NestedTooDeep))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> ", "- ", "* ", "1. ", "๑. ", "[", "!["})
  void tenThousandLevelsAreTooDeep(String opener) {
    assertThat(thai.problems(opener.repeat(MANY))).containsExactly(new Problem.NestedTooDeep());
  }

  @Test
  void ordinaryPagesAreNotTooDeep() {
    String list = lines(10, i -> "  ".repeat(i) + "- a");
    String table =
        "| a | b |\n|---|---|\n" + "| [x](guidance/fast-track) | **2** `c` |\n".repeat(500);
    String items = "- [x](guidance/fast-track): **b** `c` and *more* of it to read\n".repeat(1_000);
    String code = "```\n" + "[[[[ **** ```` \n".repeat(2_000) + "```\n";
    for (String body :
        List.of(list, table, items, code, "> ".repeat(10) + "a", "a *b* ".repeat(500))) {
      assertThat(thai.problems(body)).isEmpty();
    }
  }

  @Test
  void noCharacterEndsAPageEarly() {
    assertThatCode(
            () ->
                IntStream.range(0, 0x3000)
                    .forEach(c -> thai.read("a " + (char) c + " b\n" + (char) c + "\n")))
        .doesNotThrowAnyException();
    assertThat(thai.body("a\u0000b\n\nc").introText()).isEqualTo("a\ufffdb\nc");
  }
}
