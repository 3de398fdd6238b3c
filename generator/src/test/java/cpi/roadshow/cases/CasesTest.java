package cpi.roadshow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case file; {@code -Dcases.update=true} writes what is really said into them, to be
 * read in review like code.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  static List<Case> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".case")).sorted().toList();
      return found.stream().map(CasesTest::read).toList();
    }
  }

  private static Case read(Path file) {
    try {
      return Case.read(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  @Test
  void thereAreCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(50);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void yieldsWhatItSays(Case one, @TempDir Path folder) throws IOException {
    assertThat(one.intro()).as("a case says what it shows").isNotBlank();
    assertThat(one.parts()).as("a case expects something").anyMatch(Case::isExpectation);
    one.layOut(folder);
    InProcess.Result result = run(one, folder, "en");
    assertThat(result.exitCode())
        .as("exit code; said: %s", result.err())
        .isEqualTo(Integer.parseInt(one.setting("exit", "0")));
    assertThat(result.err())
        .as("no case makes a stack trace")
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
    if (!Boolean.getBoolean("cases.update")
        && one.parts().stream().noneMatch(part -> part.heading().equals("says"))) {
      assertThat(result.err()).as("a case without a `says` section says nothing").isEmpty();
    }
    if (Boolean.getBoolean("cases.update") && !result.err().isEmpty()) {
      one.update("says", result.err());
    }
    for (Case.Part part : Case.read(one.file()).parts()) {
      expect(one, part, folder, result);
    }
  }

  private static InProcess.Result run(Case one, Path folder, String language) {
    String command =
        one.setting("run", "check --no-handouts") + " --clock 2026-11-22 --lang " + language;
    return InProcess.run(folder, command.split(" "));
  }

  private static void expect(Case one, Case.Part part, Path folder, InProcess.Result result)
      throws IOException {
    String heading = part.heading();
    if (heading.equals("says")) {
      assertThat(result.err()).isEqualTo(part.text());
    } else if (heading.equals("says th")) {
      String said = run(one, folder, "th").err();
      if (Boolean.getBoolean("cases.update")) {
        one.update(heading, said);
      } else {
        assertThat(said).isEqualTo(part.text());
      }
    } else if (heading.equals("files")) {
      assertThat(pages(folder.resolve("site"))).isEqualTo(part.text().lines().toList());
    } else if (heading.endsWith(" has") || heading.endsWith(" lacks")) {
      expectLines(folder.resolve("site"), part);
    } else {
      assertThat(heading)
          .as("a kind of section")
          .matches("(content|seeds|templates|site|outside)/.*|(run|exit) .*");
    }
  }

  private static void expectLines(Path site, Case.Part part) throws IOException {
    String[] words = part.heading().split(" ");
    String text = Files.readString(site.resolve(words[0]), StandardCharsets.UTF_8);
    assertThat(part.text().lines()).as("lines to look for").isNotEmpty();
    for (String line : part.text().lines().toList()) {
      if (words[1].equals("has")) {
        assertThat(text).contains(line);
      } else {
        assertThat(text).doesNotContain(line);
      }
    }
  }

  /** The pages that were written, without assets. */
  private static List<String> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString())
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList();
    }
  }
}
