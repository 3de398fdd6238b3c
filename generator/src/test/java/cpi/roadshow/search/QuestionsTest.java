package cpi.roadshow.search;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Real questions on the real content, typed as people type: without spaces, without dots, with a
 * typo, half a word, an abbreviation, in the wrong keyboard layout, in the other era.
 */
class QuestionsTest {
  /** So many of the first pages are on a phone’s screen. */
  private static final int SEEN = 3;

  @TempDir private static Path folder;

  private static Path site;

  /**
   * A line of {@code questions.tsv}.
   *
   * @param pages those that answer
   */
  private record Question(String language, String form, String query, List<String> pages) {}

  /** How often the right page was among the first, in per cent. */
  private static final class Share {
    private int all;
    private int seen;

    void count(boolean isSeen) {
      all++;
      seen += isSeen ? 1 : 0;
    }

    double percent() {
      return 100.0 * seen / all;
    }
  }

  @BeforeAll
  static void build() {
    site = folder.resolve("site");
    InProcess.Result result =
        InProcess.run(
            folder,
            "build",
            "--no-handouts",
            "--content",
            InProcess.HOME.resolve("content").toString(),
            "--seeds",
            InProcess.HOME.resolve("seeds").toString(),
            "--output",
            site.toString(),
            "--clock",
            "2026-11-24");
    assertThat(result.exitCode()).as(result.err()).isZero();
  }

  @Test
  void theRightPageIsAmongTheFirstThree() throws IOException {
    List<Question> questions = questions();
    JsonNode answers = ask(questions);
    SortedMap<String, Share> shares = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      List<String> keys = new ArrayList<>();
      answers.get(i).get("keys").forEach(key -> keys.add(key.asString()));
      boolean isSeen = keys.stream().limit(SEEN).anyMatch(question.pages::contains);
      for (String group : List.of(question.language, question.language + " " + question.form)) {
        shares.computeIfAbsent(group, first -> new Share()).count(isSeen);
      }
      if (!isSeen) {
        missed.add(question.query + " -> " + keys);
      }
      assertThat(answers.get(i).get("total").asInt()).as(question.query).isPositive();
    }
    assertThat(questions).hasSizeGreaterThan(400);
    assertThat(shares.get("th").percent())
        .as("Thai; missed: %s", missed)
        .isGreaterThanOrEqualTo(97);
    assertThat(shares.get("en").percent())
        .as("English; missed: %s", missed)
        .isGreaterThanOrEqualTo(96);
    shares.forEach(
        (group, share) -> assertThat(share.percent()).as(group).isGreaterThanOrEqualTo(79));
  }

  private static List<Question> questions() throws IOException {
    try (Stream<String> lines =
        Files.lines(InProcess.HOME.resolve("generator/src/test/resources/search/questions.tsv"))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Question(cells[0], cells[1], cells[2], List.of(cells[3].split(" "))))
          .toList();
    }
  }

  private static JsonNode ask(List<Question> questions) {
    return Node.ask(
        "questions.mjs",
        questions.stream()
            .map(question -> Map.of("language", question.language, "query", question.query))
            .toList(),
        site,
        Node.core(folder));
  }

  @Test
  void whatIsTypedInTheWrongLayoutIsSaid() {
    JsonNode answer = ask(List.of(new Question("th", "", "l;ylfu", List.of()))).get(0);
    assertThat(answer.get("instead").asString()).isEqualTo("สวัสดี");
  }

  @Test
  void aSlipIsMendedInTheReadersOwnSpelling() {
    List<JsonNode> answers = new ArrayList<>();
    ask(List.of(
            new Question("en", "", "licencing facilitatoin act", List.of()),
            new Question("th", "", "การอำนวยความสดวก", List.of())))
        .forEach(answers::add);
    assertThat(answers.get(0).get("suggestion").asString()).isEqualTo("licencing facilitation act");
    assertThat(answers.get(1).get("suggestion").asString()).isEqualTo("การอำนวยความสะดวก");
  }

  @Test
  void whatTheSiteDoesNotKnowIsNotFound() {
    JsonNode answer = ask(List.of(new Question("en", "", "zzqqxx", List.of()))).get(0);
    assertThat(answer.get("total").asInt()).isZero();
    assertThat(ask(List.of(new Question("th", "", "  ", List.of()))).get(0).get("total").asInt())
        .isZero();
  }

  /** The limit is the issue’s: what a reader on a slow phone waits for. */
  @Test
  void everythingTheSearchNeedsIsSmall() throws IOException {
    for (String language : List.of("th", "en")) {
      long bytes = 0;
      for (Path file : needed(language)) {
        bytes += gzipped(file);
      }
      assertThat(bytes).as(language).isBetween(20_000L, 150_000L);
    }
  }

  private static List<Path> needed(String language) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(Files::isRegularFile)
          .filter(
              file -> {
                String path = site.relativize(file).toString().replace('\\', '/');
                return path.equals("search/manifest.json")
                    || path.matches("search/" + language + "\\.[0-9a-f]{8}(\\.json|/.*)")
                    || path.matches("assets/js/.*\\.js");
              })
          .toList();
    }
  }

  private static long gzipped(Path file) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Files.readAllBytes(file));
    }
    return packed.size();
  }
}
