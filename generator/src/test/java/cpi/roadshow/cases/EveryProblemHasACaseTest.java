package cpi.roadshow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.diagnostics.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A problem that no case shows is one that nobody has read. */
class EveryProblemHasACaseTest {
  /**
   * Neither a full disk, nor a second build, nor a repository, nor the network can be had in a case
   * file.
   */
  private static final Set<String> WITHOUT =
      Set.of("DiskFull", "AnotherBuild", "DeadLink", "UnreachableLink", "ShallowClone");

  @Test
  void everyKindOfProblemIsSaidInSomeCase() throws IOException {
    String said =
        CasesTest.cases().stream()
            .flatMap(one -> one.parts().stream())
            .filter(part -> part.heading().equals("says"))
            .map(Case.Part::text)
            .collect(Collectors.joining("\n"));
    Properties words = words();
    List<String> unseen =
        kinds(Problem.class)
            .filter(kind -> !WITHOUT.contains(kind))
            .filter(kind -> sentences(kind, words).noneMatch(one -> one.matcher(said).find()))
            .sorted()
            .toList();
    assertThat(unseen).isEmpty();
  }

  private static Stream<String> kinds(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(EveryProblemHasACaseTest::kinds)
        : Stream.of(type.getSimpleName());
  }

  private static Properties words() throws IOException {
    Properties words = new Properties();
    try (InputStream in = Problem.class.getResourceAsStream("problems.en.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }

  /** The first sentence of a kind and of its variants, with anything for what is filled in. */
  private static Stream<Pattern> sentences(String kind, Properties words) {
    return words.stringPropertyNames().stream()
        .filter(key -> key.equals(kind) || key.startsWith(kind + "."))
        .map(key -> words.getProperty(key).lines().findFirst().orElseThrow())
        .map(
            first ->
                Pattern.compile("\\Q" + first.replaceAll("\\{\\w+\\}", "\\\\E.*\\\\Q") + "\\E"));
  }
}
