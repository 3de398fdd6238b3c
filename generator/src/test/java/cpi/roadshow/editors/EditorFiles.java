package cpi.roadshow.editors;

import cpi.roadshow.frontmatter.Schema;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The committed files that are made from the schemas, by their path in the project. */
final class EditorFiles {
  static final String BROWSER = "editors/browser/config.yml";
  static final String PANEL = "frontmatter.json";

  /** Of these the whole file is a list. */
  private static final Set<Schema> LISTS =
      Set.of(
          Schema.A_TERM,
          Schema.AN_AGENCY,
          Schema.A_LAW,
          Schema.A_PROVINCE,
          Schema.A_SOURCE,
          Schema.A_FACT);

  /** What stands in a new project; the office writes its own. */
  private static final Map<String, Object> BACKEND =
      new TreeMap<>(Map.of("name", "github", "repo", "owner/name", "branch", "main"));

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .build();

  private final Told told = new Told();
  private final Map<String, String> files = new TreeMap<>();

  private EditorFiles() {}

  /**
   * All of them.
   *
   * @param config the browser’s configuration as it was, whose backend is the office’s own
   */
  static Map<String, String> all(Optional<String> config) {
    EditorFiles made = new EditorFiles();
    made.schemas();
    made.vsCode();
    made.json(PANEL, new FrontMatterPanel(made.told).settings());
    made.browser(config);
    for (Language language : Language.values()) {
      String name = language == Language.THAI ? "keys.th.md" : "keys.md";
      made.files.put("docs/" + name, KeysPage.in(language));
    }
    return made.files;
  }

  /** Whether files of a schema list mappings. */
  static boolean isList(Schema schema) {
    return LISTS.contains(schema);
  }

  static String schema(String name) {
    return "editors/schemas/" + name + ".schema.json";
  }

  private void schemas() {
    JsonSchemas schemas = new JsonSchemas(told);
    for (ContentType type : ContentType.values()) {
      json(schema(type.id()), schemas.mapping(Schema.of(type)));
    }
    KeysPage.files()
        .values()
        .forEach(
            schema ->
                json(
                    schema(schema.name()),
                    isList(schema) ? schemas.list(schema) : schemas.mapping(schema)));
  }

  private void vsCode() {
    Map<String, String> schemas = new LinkedHashMap<>();
    KeysPage.files().forEach((file, schema) -> schemas.put("./" + schema(schema.name()), file));
    json(".vscode/settings.json", VsCode.settings(schemas));
    json(".vscode/extensions.json", VsCode.extensions());
    json(".vscode/roadshow.code-snippets", new VsCode(told).snippets());
  }

  private void browser(Optional<String> config) {
    Object backend =
        config.map(YAML::readTree).map(before -> (Object) before.get("backend")).orElse(BACKEND);
    files.put(
        BROWSER,
        "# Made from the tool’s own table of keys; only `backend` is yours to change: where the project is kept.\n"
            + "# ไฟล์นี้สร้างจากโปรแกรม แก้ได้เฉพาะ `backend` ซึ่งบอกว่าโครงการนี้เก็บไว้ที่ใด\n"
            + YAML.writeValueAsString(new BrowserEditor(told).config(backend)));
  }

  private void json(String path, Object value) {
    files.put(path, JSON.writeValueAsString(value) + "\n");
  }
}
