package cpi.roadshow.editors;

import cpi.roadshow.frontmatter.Explanations.Explanation;
import cpi.roadshow.frontmatter.Key;
import cpi.roadshow.frontmatter.Schema;
import cpi.roadshow.frontmatter.Shape;
import cpi.roadshow.frontmatter.Shape.ListOf;
import cpi.roadshow.frontmatter.Shape.OneOf;
import cpi.roadshow.frontmatter.Shape.Value;
import cpi.roadshow.frontmatter.Skeleton;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What VS Code is told: which schema goes with which file, and snippets for the front matter. */
final class VsCode {
  private final Told told;

  VsCode(Told told) {
    this.told = told;
  }

  /**
   * @param schemas the files that a schema is for, by its own file
   */
  static Map<String, Object> settings(Map<String, String> schemas) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("files.encoding", "utf8");
    settings.put("files.eol", "\n");
    settings.put("yaml.schemas", schemas);
    settings.put("yaml.schemaStore.enable", false);
    Map<String, Object> markdown = new LinkedHashMap<>();
    markdown.put("editor.wordWrap", "on");
    markdown.put("editor.quickSuggestions", Map.of("other", "on"));
    settings.put("[markdown]", markdown);
    return settings;
  }

  static Map<String, Object> extensions() {
    return Map.of(
        "recommendations", List.of("eliostruyf.vscode-front-matter", "redhat.vscode-yaml"));
  }

  /**
   * A snippet for the header of each type in each language, and one for each key, with its allowed
   * values to choose from.
   */
  Map<String, Object> snippets() {
    Map<String, Object> snippets = new LinkedHashMap<>();
    for (ContentType type : ContentType.values()) {
      for (Language language : Language.values()) {
        String name = "new-" + type.id() + "-" + language.code();
        String page = Skeleton.of(type, language, "TITLE", Map.of());
        snippets.put(
            name, snippet(name, escaped(page).replace("TITLE", "${1:…}"), told.type(type)));
      }
    }
    keys().forEach((name, snippet) -> snippets.put("key-" + name, snippet));
    return snippets;
  }

  private Map<String, Object> keys() {
    Map<String, Object> snippets = new TreeMap<>();
    for (ContentType type : ContentType.values()) {
      for (Key key : Schema.of(type).keys()) {
        boolean isOwn =
            List.of(ContentType.values()).stream()
                .map(other -> Schema.of(other).key(key.name()))
                .anyMatch(other -> other.isPresent() && !other.get().shape().equals(key.shape()));
        String name = isOwn ? type.id() + "-" + key.name() : key.name();
        String path = type.id() + "." + key.name();
        String about = told.label(path) + ". " + told.says(path);
        snippets.putIfAbsent(name, snippet(name, body(key, told.of(path).th()), about));
      }
    }
    return snippets;
  }

  private static String body(Key key, Explanation told) {
    Shape shape = key.shape();
    String name = key.name() + ": ";
    if (shape instanceof OneOf names) {
      return name + choice(names);
    }
    if (shape instanceof ListOf list && list.item() instanceof OneOf names) {
      return name + "[" + choice(names) + "]";
    }
    return shape == Value.YES_OR_NO ? name + "${1|true,false|}" : escaped(told.example());
  }

  private static String choice(OneOf names) {
    return "${1|" + String.join(",", names.values().keySet()) + "|}";
  }

  private static Map<String, Object> snippet(String prefix, String body, String about) {
    Map<String, Object> snippet = new LinkedHashMap<>();
    snippet.put("scope", "markdown");
    snippet.put("prefix", prefix);
    snippet.put("body", body.stripTrailing().lines().toList());
    snippet.put("description", about);
    return snippet;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
  }
}
