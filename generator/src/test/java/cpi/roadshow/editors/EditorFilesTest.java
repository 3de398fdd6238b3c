package cpi.roadshow.editors;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is made for editors in step with the schemas; {@code -Deditors.update=true} renews.
 */
class EditorFilesTest {
  private static final String RENEW =
      "%s is not what the table of keys (frontmatter/Schema, keys.*.properties) says. Renew it: "
          + "mvn -q test -Dtest=EditorFilesTest -Deditors.update=true";

  static Stream<Map.Entry<String, String>> files() throws IOException {
    Path config = InProcess.HOME.resolve(EditorFiles.BROWSER);
    Optional<String> before =
        Files.exists(config)
            ? Optional.of(Files.readString(config, StandardCharsets.UTF_8))
            : Optional.empty();
    return EditorFiles.all(before).entrySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isInStep(Map.Entry<String, String> made) throws IOException {
    Path file = InProcess.HOME.resolve(made.getKey());
    if (Boolean.getBoolean("editors.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, made.getValue(), StandardCharsets.UTF_8);
    }
    assertThat(file).as(RENEW, made.getKey()).exists();
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .as(RENEW, made.getKey())
        .isEqualTo(made.getValue());
  }

  /**
   * Against what the makers of the editors publish, where it is at hand: {@code
   * -Deditors.published=FOLDER} with {@code sveltia-cms.json} (the schema within the npm package
   * {@code @sveltia/cms}) and {@code front-matter.json} (the {@code package.json} of the
   * extension).
   */
  @Test
  @EnabledIfSystemProperty(named = "editors.published", matches = ".+")
  void fitsWhatIsPublished() throws IOException {
    Path published = Path.of(System.getProperty("editors.published"));
    String sveltia = Files.readString(published.resolve("sveltia-cms.json"));
    String config = Files.readString(InProcess.HOME.resolve(EditorFiles.BROWSER));
    assertThat(Validator.ofText(sveltia).refuses(config)).isEmpty();
    JsonNode settings =
        new JsonMapper()
            .readTree(Files.readString(published.resolve("front-matter.json")))
            .at("/contributes/configuration/properties");
    String panel = Files.readString(InProcess.HOME.resolve(EditorFiles.PANEL));
    Map<String, Object> schema =
        Map.of("type", "object", "additionalProperties", false, "properties", settings);
    assertThat(Validator.ofText(new JsonMapper().writeValueAsString(schema)).refuses(panel))
        .isEmpty();
  }

  @Test
  void noSchemaIsLeftOver() throws IOException {
    TreeSet<String> made = new TreeSet<>();
    files()
        .map(Map.Entry::getKey)
        .filter(path -> path.startsWith("editors/schemas/"))
        .forEach(made::add);
    try (Stream<Path> found = Files.list(InProcess.HOME.resolve("editors/schemas"))) {
      assertThat(found.map(file -> "editors/schemas/" + file.getFileName()))
          .hasSameElementsAs(made);
    }
  }

  @Test
  void theOfficesBackendIsKept() {
    String mine = "backend: {name: gitlab, repo: office/cpi}\n";
    assertThat(EditorFiles.all(Optional.of(mine)).get(EditorFiles.BROWSER))
        .contains("name: gitlab", "repo: office/cpi")
        .doesNotContain("owner/name");
  }
}
