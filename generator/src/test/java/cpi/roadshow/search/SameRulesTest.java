package cpi.roadshow.search;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What the build does to a text in Java and what a browser does to a query in JavaScript is the
 * same, whatever the text: on chosen texts, on the whole content, and on texts made by chance.
 */
class SameRulesTest {
  private static final int BY_CHANCE = 20_000;

  /** Letters that meet in strange ways: marks, dots, digits, spaces, signs and other scripts. */
  private static final List<String> LETTERS =
      List.of(
          "กขคงจชซญดตทนบปพมยรลวสหอฮ",
          "เแโใไ",
          "\u0E30\u0E31\u0E32\u0E33\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E3A\u0E45",
          "\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4D\u0E4E",
          "ฯๆ฿๏๐๑๒๙",
          "..... '’,-–/()\u00A0\u200B\u200D\u00AD\u2060\uFEFF\n",
          "abcdeinorstuyzABCIYZ",
          "0123456789",
          "éÉñüİıßſﬁŒａＡ１２㎏ΣσςЖ漢字かナ한\u0301\u0308\u0327");

  @TempDir private Path folder;

  @Test
  void onTextsThatPeopleWrite() throws IOException {
    List<String> texts = new ArrayList<>(chosen());
    try (Stream<Path> content = Files.walk(InProcess.HOME.resolve("content"))) {
      for (Path file : content.filter(Files::isRegularFile).sorted().toList()) {
        texts.addAll(Files.readAllLines(file));
      }
    }
    compare(texts);
  }

  @Test
  void onTextsMadeByChance() {
    Random chance = new Random(2566);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < BY_CHANCE; i++) {
      texts.add(byChance(chance));
    }
    compare(texts);
  }

  private static String byChance(Random chance) {
    StringBuilder text = new StringBuilder();
    int length = 1 + chance.nextInt(14);
    for (int i = 0; i < length; i++) {
      String letters = LETTERS.get(chance.nextInt(LETTERS.size()));
      text.append(letters.charAt(chance.nextInt(letters.length())));
    }
    return text.toString();
  }

  private static List<String> chosen() {
    return List.of(
        "น้ำ น\u0E49\u0E4D\u0E32 น\u0E4D\u0E49\u0E32 น\u0E33\u0E49",
        "เเละ และ",
        "สำนักงานก.พ.ร.และสพร.ได้",
        "ป.ป.ช. ป.ป.ท. และ ก. ป.ป.ช.",
        "ก. พ. ร. กับ พ.ร.บ กำหนด และ พล.ต.ท. ป.ป.ช.พบ",
        "พ.ศ. ๒๕๖๖ = ค.ศ. 2023",
        "1,000,000 2558,2565 3.5 15.30 U.S.A. e.g. OPDC’s don't V-Dem 24/7",
        "Ｓｕｐｅｒ Ｌｉｃｅｎｓｅ café naïve ﬁle İstanbul ΟΔΟΣ",
        "ที\u0E48\u0E48\u0E48ี่ กี\u200B่ ป\u0E39\u0E49\u0E39");
  }

  private void compare(List<String> texts) {
    List<String> words = new ArrayList<>();
    SortedMap<String, Integer> counts = new TreeMap<>();
    List<String> thai = new ArrayList<>();
    List<String> folded = texts.stream().map(Folding::fold).toList();
    for (String text : folded) {
      for (Run run : Run.of(text)) {
        if (run.kind() == Run.Kind.OTHER) {
          words.add(run.text());
        } else {
          thai.add(run.text());
          counts.merge(run.text().substring(0, Math.min(4, run.text().length())), 1, Integer::sum);
          counts.merge(run.text().substring(0, 1), 1, Integer::sum);
        }
      }
    }
    JsonNode theirs =
        Node.ask(
            "twins.mjs",
            Map.of(
                "texts", texts,
                "words", words,
                "runs", thai,
                "vocabulary",
                    counts.entrySet().stream()
                        .map(word -> List.of(word.getKey(), word.getValue()))
                        .toList()),
            Node.core(folder));
    same(texts, folded, strings(theirs.get("folded")));
    same(words, words.stream().map(Stemmer::stem).toList(), strings(theirs.get("stems")));
    for (int i = 0; i < texts.size(); i++) {
      List<List<String>> ours =
          Run.of(folded.get(i)).stream()
              .map(run -> List.of(run.kind().name().toLowerCase(Locale.ROOT), run.text()))
              .toList();
      assertThat(pairs(theirs.get("runs").get(i))).as(texts.get(i)).isEqualTo(ours);
    }
    Vocabulary vocabulary = Vocabulary.of(counts);
    for (int i = 0; i < thai.size(); i++) {
      List<String> ours = vocabulary.cut(thai.get(i)).stream().map(Vocabulary.Piece::text).toList();
      assertThat(strings(theirs.get("cuts").get(i))).as(thai.get(i)).isEqualTo(ours);
    }
    assertThat(words).isNotEmpty();
    assertThat(thai).hasSizeGreaterThan(5);
  }

  private static void same(List<String> texts, List<String> ours, List<String> theirs) {
    for (int i = 0; i < texts.size(); i++) {
      assertThat(escaped(theirs.get(i))).as(escaped(texts.get(i))).isEqualTo(escaped(ours.get(i)));
    }
  }

  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(
            c -> c > 0x20 && c < 0x7F ? Character.toString(c) : "<" + Integer.toHexString(c) + ">")
        .collect(Collectors.joining());
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(one -> strings.add(one.asString()));
    return strings;
  }

  private static List<List<String>> pairs(JsonNode array) {
    List<List<String>> pairs = new ArrayList<>();
    array.forEach(pair -> pairs.add(strings(pair)));
    return pairs;
  }
}
