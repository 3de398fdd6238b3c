package cpi.roadshow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What staff do beside building: begin pages, list them, keep translations up to date. */
class WorkTest {
  @TempDir Path folder;

  @BeforeEach
  void anEmptySite() throws IOException {
    write("site.yaml", "title: {th: ก, en: A}\nbase_url: https://example.org/\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("content").resolve(name), StandardCharsets.UTF_8);
  }

  private InProcess.Result run(String... args) {
    return InProcess.run(folder, args);
  }

  private void page(String name, String header, String body) throws IOException {
    write(name, "---\ntitle: T\nsummary: S\n" + header + "---\n" + body);
  }

  // New pages.

  @ParameterizedTest
  @ValueSource(strings = {"guidance", "faq", "minutes", "roadshow", "clinic", "initiative", "page"})
  void aNewPagePassesTheCheck(String type) throws IOException {
    InProcess.Result made =
        run(
            "new",
            type,
            "--title",
            "หน้า: \"ใหม่\"",
            "--title-en",
            "A new page",
            "--date",
            "2023-05-19",
            "--region",
            "north",
            "--recurrence",
            "monthly",
            "--name",
            "a-new-page");
    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(read(type + "/a-new-page.th.md")).contains("draft: true", "# ");
    assertThatOnlyTheSummariesAreMissing(type + "/a-new-page");
  }

  /** Of a new pair of pages. */
  private void assertThatOnlyTheSummariesAreMissing(String name) throws IOException {
    assertThat(run("check", "--drafts").err())
        .contains(name + ".th.md:4:10: warning: This page has no summary.")
        .contains(name + ".en.md:4:10: warning: This page has no summary.");
    for (String file : List.of(name + ".th.md", name + ".en.md")) {
      write(file, read(file).replace("summary: \"…\"", "summary: \"S\""));
    }
    assertThat(run("check", "--drafts", "--strict").err()).isEmpty();
  }

  @Test
  void aNewPageNeverOverwrites() throws IOException {
    write("faq/a.en.md", "mine");
    InProcess.Result made = run("new", "faq", "--title", "ก", "--title-en", "A");
    assertThat(made.exitCode()).isEqualTo(2);
    assertThat(made.err()).contains("faq/a.en.md");
    assertThat(read("faq/a.en.md")).isEqualTo("mine");
    assertThat(folder.resolve("content/faq/a.th.md")).doesNotExist();
  }

  @Test
  void whatIsMissingIsNamedWhereNobodyCanBeAsked() {
    InProcess.Result made = run("new", "minutes", "--lang", "th");
    assertThat(made.exitCode()).isEqualTo(2);
    assertThat(made.err()).contains("--title --title-en --date");
  }

  @Test
  void whatCannotStandThereIsRefused() {
    InProcess.Result made =
        run("new", "roadshow", "--title", "ก", "--title-en", "A", "--region", "nort");
    assertThat(made.exitCode()).isEqualTo(2);
    assertThat(made.err()).contains("`nort`", "`region`", "north, northeast, central or south");
    assertThat(run("new", "page", "--title", "ก", "--title-en", "A", "--date", "19/5/2566").err())
        .contains("`19/5/2566`", "`date`");
    assertThat(folder.resolve("content/roadshow")).doesNotExist();
  }

  // At a terminal.

  /** Somebody who gives one answer after the other. */
  private static final class Person implements Asker {
    private final List<String> asked = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();

    Person(String... answers) {
      this.answers.addAll(List.of(answers));
    }

    @Override
    public Optional<String> ask(String question) {
      asked.add(question);
      return Optional.ofNullable(answers.poll()).filter(answer -> !answer.isEmpty());
    }
  }

  /** A type, and what is answered after both titles. */
  @ParameterizedTest
  @CsvSource({
    "guidance,",
    "faq,",
    "initiative,",
    "page,",
    "minutes, 2023-05-19",
    "roadshow, north",
    "clinic, monthly"
  })
  void aPersonIsAskedForWhatIsMissing(String type, String answer) throws IOException {
    Person person = new Person("หน้าใหม่", "A new page", answer == null ? "" : answer);
    InProcess.Result made = InProcess.run(folder, person, "new", type);
    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(person.asked).hasSize(answer == null ? 2 : 3);
    String name = type.equals("minutes") ? "2023-05-19-a-new-page" : "a-new-page";
    assertThat(read(type + "/" + name + ".th.md")).contains("title: \"หน้าใหม่\"");
    assertThat(read(type + "/" + name + ".en.md")).contains("title: \"A new page\"");
    assertThatOnlyTheSummariesAreMissing(type + "/" + name);
  }

  @Test
  void aPersonIsAskedAgainUntilTheAnswerCanStandThere() throws IOException {
    Person person = new Person("ก", "A", "ภาคเหนือ", "north");
    InProcess.Result made = InProcess.run(folder, person, "new", "roadshow", "--lang", "th");
    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(person.asked.get(2)).startsWith("ภาค: ").contains("northeast ตะวันออกเฉียงเหนือ");
    assertThat(person.asked.get(3)).contains("`ภาคเหนือ`", "`region`");
    assertThat(read("roadshow/a.th.md")).contains("region: \"north\"");
  }

  @Test
  void aPersonWhoAnswersNothingIsTold() {
    InProcess.Result made = InProcess.run(folder, new Person("ก", "A"), "new", "clinic");
    assertThat(made.exitCode()).isEqualTo(2);
    assertThat(made.err()).contains("--recurrence").doesNotContain("--title");
    assertThat(folder.resolve("content/clinic")).doesNotExist();
  }

  @Test
  void aCheckLaysOutHandoutsAndLeavesNoFile() throws IOException {
    page("guidance/a.th.md", "", "|" + "ก |".repeat(40) + "\n|" + "---|".repeat(40) + "\n");
    assertThat(run("check").err()).contains("40 columns");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("content"));
    }
  }

  // Lists.

  @Test
  void listsFollowTheClock() throws IOException {
    page("guidance/a.th.md", "draft: true\n", "");
    page("guidance/b.th.md", "publish_date: 2026-12-01\nexpiry_date: 2026-12-31\n", "");
    page(
        "guidance/c.th.md",
        "last_reviewed_on: 2026-01-01\nreview_in: 6 months\n",
        "[b](guidance/b)");
    assertThat(run("list", "drafts").out()).contains("guidance/a.th.md").doesNotContain("b.th");
    assertThat(run("list", "future", "--clock", "2026-11-30").out())
        .contains("b.th.md  2026-12-01");
    assertThat(run("list", "future", "--clock", "2026-12-01").out()).isEmpty();
    assertThat(run("list", "expired", "--clock", "2026-12-30").out()).isEmpty();
    assertThat(run("list", "expired", "--clock", "2026-12-31").out()).contains("b.th.md");
    assertThat(run("list", "review-due", "--clock", "2026-06-30").out()).isEmpty();
    assertThat(run("list", "review-due", "--clock", "2026-07-01").out()).contains("c.th.md");
    assertThat(run("list", "orphans", "--clock", "2026-12-02").out())
        .contains("c.th.md")
        .doesNotContain("b.th");
    assertThat(run("list", "nothing").exitCode()).isEqualTo(2);
    JsonNode json = new JsonMapper().readTree(run("list", "drafts", "--json").out());
    assertThat(json.get(0).get("page").asString()).isEqualTo("guidance/a");
  }

  // Translations.

  @Test
  void aMarkChangesOneLineAndNoOtherByte() throws IOException {
    String english = "\uFEFF---\r\ntitle: T  \r\nsummary: S\r\n---\r\n\r\nText\t \r\n\r\n\r\n";
    page("guidance/a.th.md", "", "ข้อความ\n");
    write("guidance/a.en.md", english);
    assertThat(run("translations", "status").out()).contains("guidance/a  th → en  not marked");
    assertThat(run("translations", "mark", "content/guidance/a.en.md").exitCode()).isZero();
    String marked = read("guidance/a.en.md");
    assertThat(marked.replaceFirst("translated_from: \"[0-9a-f]{16}\"\r\n", ""))
        .isEqualTo(english)
        .isNotEqualTo(marked);
    assertThat(run("translations", "status", "guidance/a").out()).contains("up to date");
    page("guidance/a.th.md", "tags: [ก]\n", "\nข้อความ   \n\n");
    assertThat(run("list", "stale").out()).as("blanks and headers say nothing").isEmpty();
    page("guidance/a.th.md", "", "ข้อความใหม่\n");
    assertThat(run("list", "stale").out()).contains("guidance/a.en.md");
    assertThat(run("translations", "diff", "guidance/a").out()).contains("no Git history");
    assertThat(run("translations", "mark", "guidance/b").err())
        .contains("guidance/b", "guidance/a");
  }

  @Test
  void theEnglishPageMayBeTheSource() throws IOException {
    page("guidance/a.th.md", "translated_from: \"0123456789abcdef\"\n", "ก");
    page("guidance/a.en.md", "", "a");
    assertThat(run("translations", "status").out())
        .contains("guidance/a  en → th  the source has changed");
    run("translations", "mark", "--all");
    assertThat(read("guidance/a.en.md")).doesNotContain("translated_from");
    assertThat(run("list", "stale").out()).isEmpty();
  }

  @Test
  void theDifferenceComesFromTheHistory() throws Exception {
    page("guidance/a.th.md", "", "หนึ่ง\n\nสอง\n\nสาม\n");
    page("guidance/a.en.md", "", "one\n");
    run("translations", "mark", "--all");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "a");
    page("guidance/a.th.md", "", "หนึ่ง\n\nสองใหม่\n\nสาม\n");
    assertThat(run("translations", "diff", "guidance/a").out())
        .contains("  หนึ่ง", "- สอง", "+ สองใหม่", "  สาม");
  }

  private void git(String... args) throws Exception {
    String[] command = Stream.concat(Stream.of("git"), Stream.of(args)).toArray(String[]::new);
    assertThat(new ProcessBuilder(command).directory(folder.toFile()).start().waitFor()).isZero();
  }

  // Reports for programs, and the machine.

  @Test
  void problemsAreReportedAsProgramsWantThem() throws IOException {
    page("guidance/a.th.md", "tagz: [ก]\n", "[ข](guidance/b)");
    JsonNode json = new JsonMapper().readTree(run("check", "--json").out());
    JsonNode key = json.get("problems").get(1);
    assertThat(key.get("kind").asString()).isEqualTo("UnknownKey");
    assertThat(key.get("line").asInt()).isEqualTo(4);
    JsonNode sarif = new JsonMapper().readTree(run("check", "--format", "sarif").out());
    assertThat(sarif.get("version").asString()).isEqualTo("2.1.0");
    JsonNode results = sarif.get("runs").get(0).get("results");
    JsonNode rules = sarif.get("runs").get(0).get("tool").get("driver").get("rules");
    for (JsonNode result : results) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
      assertThat(result.get("level").asString()).isIn("error", "warning", "note");
      assertThat(result.get("message").get("text").asString()).isNotBlank();
      assertThat(
              result
                  .get("locations")
                  .get(0)
                  .get("physicalLocation")
                  .get("artifactLocation")
                  .get("uri")
                  .asString())
          .startsWith("content/");
    }
    assertThat(run("check", "--format", "github").out())
        .contains(
            "::error file=content/guidance/a.th.md,line=4,col=1,endLine=4,endColumn=5,title=UnknownKey::")
        .contains("%0A");
    assertThat(run("check", "--format", "xml").exitCode()).isEqualTo(2);
    assertThat(run("check", "--json").exitCode()).isEqualTo(1);
  }

  @Test
  void theDoctorLooksAtTheMachine() {
    InProcess.Result seen = run("doctor", "--lang", "th", "--port", "0");
    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out()).contains("Java", "Sarabun", "พอร์ต");
  }

  @Test
  void theDoctorSaysWhatToDoWhereSomethingIsMissing() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      InProcess.Result seen =
          run("doctor", "--lang", "en", "--content", "elsewhere", "--port", port);
      assertThat(seen.exitCode()).isEqualTo(4);
      assertThat(seen.out())
          .contains("✗ There is no folder elsewhere here. Run the command in the project’s folder.")
          .contains("! Port " + port + " is taken", "--port names one")
          .doesNotContain("All that is needed is there");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "th"})
  void eachLineOfTheDoctorThatIsBadSaysWhatToDo(String language) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Shell.class.getResourceAsStream("messages." + language + ".properties"),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    List<String> bad =
        words.stringPropertyNames().stream()
            .filter(key -> key.matches("doctor\\..*\\.bad"))
            .toList();
    assertThat(bad).hasSizeGreaterThan(8);
    // What is wrong, and then what to do or to expect.
    assertThat(bad)
        .allSatisfy(
            key ->
                assertThat(words.getProperty(key).split(language.equals("en") ? "\\. " : " "))
                    .hasSizeGreaterThan(1));
  }

  // Other sites.

  @Test
  void linksToOtherSitesAreAskedOnlyWhenTold() throws IOException {
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer site =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          if (path.equals("/moved")) {
            exchange.getResponseHeaders().add("Location", "/here");
          }
          exchange.sendResponseHeaders(
              path.equals("/gone") ? 404 : path.equals("/moved") ? 301 : 200, -1);
          exchange.close();
        });
    site.start();
    try {
      String base = "http://127.0.0.1:" + site.getAddress().getPort();
      page(
          "guidance/a.th.md",
          "",
          "\n[ก](%1$s/here)\n\n[ข](%1$s/moved)\n\n[ค](%1$s/gone)\n".formatted(base));
      assertThat(run("check", "--lang", "en").exitCode()).isZero();
      assertThat(asked).isEmpty();
      InProcess.Result told = run("check", "--external", "--lang", "en");
      assertThat(told.exitCode()).isZero();
      assertThat(told.err())
          .contains("content/guidance/a.th.md:10:", base + "/gone", "404")
          .doesNotContain(base + "/moved")
          .doesNotContain(base + "/here");
      assertThat(asked).contains("/here", "/moved", "/gone");
      asked.clear();
      assertThat(run("check", "--external", "--strict", "--lang", "en").exitCode()).isEqualTo(1);
      assertThat(asked).containsOnly("/gone");
    } finally {
      site.stop(0);
    }
  }

  /** The schema that the standard gives, from OASIS. */
  @Test
  void theReportInSarifIsWhatTheStandardSays() throws IOException {
    page("guidance/a.th.md", "tagz: [ก]\n", "[ข](guidance/b)\n\nได้ 5%");
    page("guidance/a.en.md", "", "It is 6%.");
    String report = run("check", "--format", "sarif").out();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Files.readString(Path.of("src/test/resources/sarif/sarif-2.1.0.json")));
    assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(report.replace("\"level\"", "\"severity\""), InputFormat.JSON))
        .isNotEmpty();
  }
}
