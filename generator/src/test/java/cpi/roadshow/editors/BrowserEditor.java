package cpi.roadshow.editors;

import cpi.roadshow.frontmatter.Key;
import cpi.roadshow.frontmatter.Schema;
import cpi.roadshow.frontmatter.Shape;
import cpi.roadshow.frontmatter.Shape.Group;
import cpi.roadshow.frontmatter.Shape.ListOf;
import cpi.roadshow.frontmatter.Shape.OneOf;
import cpi.roadshow.frontmatter.Shape.Reference;
import cpi.roadshow.frontmatter.Shape.Value;
import cpi.roadshow.model.ContentType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration of Sveltia CMS, the successor of Decap CMS: both languages of a page side by
 * side in the browser. A value that both languages share is written once.
 */
final class BrowserEditor {
  /** The lists that pages choose from; shown in no menu, since saving would lose their comments. */
  private static final String REGISTERS = "registers";

  private final Told told;

  BrowserEditor(Told told) {
    this.told = told;
  }

  /**
   * @param backend where the office keeps the project; its own, and kept when this is made anew
   */
  Map<String, Object> config(Object backend) {
    Map<String, Object> config = new LinkedHashMap<>();
    config.put("backend", backend);
    config.put("media_folder", "content/images");
    config.put("public_folder", "images");
    config.put(
        "i18n",
        ordered("structure", "multiple_files", "locales", List.of("th", "en"))
            .and("default_locale", "th")
            .and("initial_locales", "all")
            .map());
    config.put("editor", Map.of("preview", false));
    config.put("output", ordered("omit_empty_optional_fields", true).map());
    List<Object> collections = new ArrayList<>();
    List.of(ContentType.values()).forEach(type -> collections.add(collection(type)));
    collections.add(registers());
    config.put("collections", collections);
    return config;
  }

  private Map<String, Object> collection(ContentType type) {
    List<Object> fields = fields(Schema.of(type), type.id(), true);
    fields.add(
        ordered("name", "body", "label", told.label("body"))
            .and("hint", told.says("body"))
            .and("widget", "markdown")
            .and("modes", List.of("raw"))
            .and("i18n", true)
            .map());
    return ordered("name", type.id(), "label", told.type(type))
        .and("folder", "content/" + type.id())
        .and("extension", "md")
        .and("format", "yaml-frontmatter")
        .and("create", true)
        .and("i18n", true)
        .and(
            "slug",
            ordered("editable", List.of("create"))
                .and("pattern", List.of("^[a-z0-9]+(-[a-z0-9]+)*$", "a-z 0-9 -"))
                .map())
        .and("fields", fields)
        .map();
  }

  private List<Object> fields(Schema schema, String path, boolean isBilingual) {
    List<Object> fields = new ArrayList<>();
    for (Key key : schema.keys()) {
      fields.add(field(key, path + "." + key.name(), isBilingual));
    }
    return fields;
  }

  private Map<String, Object> field(Key key, String path, boolean isBilingual) {
    Ordered field = ordered("name", key.name(), "label", told.label(path));
    if (isKeptOnly(key)) {
      field.and("widget", "hidden");
    } else {
      field.and("hint", told.says(path));
      widget(key.shape(), path, isBilingual, key.name().equals("summary")).forEach(field::and);
      field.and("required", key.isRequired());
    }
    if (isBilingual) {
      field.and("i18n", differs(key) ? (Object) true : "duplicate");
    }
    return field.map();
  }

  /**
   * A switch is off where nothing was said, and then says so: it is shown only where both mean the
   * same. Else a page without {@code search} would leave the search when it is saved.
   */
  private static boolean isKeptOnly(Key key) {
    return key.shape() == Value.YES_OR_NO && !key.name().equals("draft");
  }

  /** Whether each language says it in words of its own. */
  private static boolean differs(Key key) {
    Shape shape = key.shape() instanceof ListOf list ? list.item() : key.shape();
    return shape == Value.TEXT
        || shape == Value.HASH
        || shape instanceof Group group
            && group.keys().keys().stream().anyMatch(BrowserEditor::differs);
  }

  private Map<String, Object> widget(
      Shape shape, String path, boolean isBilingual, boolean isLong) {
    if (shape instanceof ListOf list) {
      return list(list.item(), path, isBilingual);
    }
    if (shape instanceof OneOf names) {
      return ordered("widget", "select", "options", options(names)).map();
    }
    if (shape instanceof Reference to) {
      return reference(to).orElseGet(() -> ordered("widget", "string").map());
    }
    if (shape instanceof Group group) {
      return ordered("widget", "object", "fields", inside(group, path, isBilingual)).map();
    }
    return value((Value) shape, isLong);
  }

  private Map<String, Object> list(Shape item, String path, boolean isBilingual) {
    if (item instanceof OneOf names) {
      return ordered("widget", "select", "multiple", true).and("options", options(names)).map();
    }
    if (item instanceof Group group) {
      return ordered("widget", "list", "fields", inside(group, path, isBilingual)).map();
    }
    Optional<Map<String, Object>> chosen =
        item instanceof Reference to ? reference(to) : Optional.empty();
    if (chosen.isPresent()) {
      chosen.get().put("multiple", true);
      return chosen.get();
    }
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("name", path.substring(path.lastIndexOf('.') + 1));
    one.put("label", told.label(path));
    one.putAll(widget(item, path, isBilingual, false));
    return ordered("widget", "list", "field", one).map();
  }

  private List<Object> inside(Group group, String path, boolean isBilingual) {
    boolean isLocalized = group.keys().name().equals("localized");
    return fields(group.keys(), isLocalized ? "localized" : path, isBilingual);
  }

  private List<Object> options(OneOf names) {
    return names.values().keySet().stream()
        .<Object>map(id -> ordered("label", told.value(names, id), "value", id).map())
        .toList();
  }

  private static Optional<Map<String, Object>> reference(Reference to) {
    return switch (to.what()) {
      case AGENCY -> Optional.of(chosen("agencies", "short.th", "short.en"));
      case LAW -> Optional.of(chosen("laws", "title.th", "title.en"));
      case FACT -> Optional.of(chosen("facts", "statement.th", "statement.en"));
      case INITIATIVE ->
          Optional.of(
              ordered("widget", "relation", "collection", ContentType.INITIATIVE.id())
                  .and("value_field", "{{slug}}")
                  .and("display_fields", List.of("title"))
                  .and("search_fields", List.of("title"))
                  .map());
      default -> Optional.empty();
    };
  }

  private static Map<String, Object> chosen(String file, String thai, String english) {
    String item = file + ".*.";
    return ordered("widget", "relation", "collection", REGISTERS)
        .and("file", file)
        .and("value_field", item + "id")
        .and("display_fields", List.of(item + "id", item + thai))
        .and("search_fields", List.of(item + "id", item + thai, item + english))
        .map();
  }

  private static Map<String, Object> value(Value value, boolean isLong) {
    return switch (value) {
      case DAY -> ordered("widget", "datetime", "type", "date").and("format", "YYYY-MM-DD").map();
      case YES_OR_NO -> ordered("widget", "boolean").map();
      case NUMBER -> ordered("widget", "number", "value_type", "int").and("min", 0).map();
      case TEXT -> ordered("widget", isLong ? "text" : "string").map();
      case DATE -> pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$", "2023 · 2023-05 · 2023-05-19");
      case TIME, PERIOD, PERCENTAGE, HASH ->
          pattern("^(" + value.written().pattern() + ")$", example(value));
      case WORD, WEB_ADDRESS, WEB_PATTERN -> ordered("widget", "string").map();
    };
  }

  private static Map<String, Object> pattern(String pattern, String example) {
    return ordered("widget", "string", "pattern", List.of(pattern, example)).map();
  }

  private static String example(Value value) {
    return switch (value) {
      case TIME -> "13.30";
      case PERIOD -> "6 months";
      case PERCENTAGE -> "50 · 50-60";
      default -> "a604e73232a9aade";
    };
  }

  private Map<String, Object> registers() {
    return ordered("name", REGISTERS, "label", "content/data, seeds")
        .and("hide", true)
        .and(
            "files",
            List.of(
                register(Schema.AN_AGENCY, "content/data/agencies.yaml"),
                register(Schema.A_LAW, "content/data/laws.yaml"),
                register(Schema.A_FACT, "seeds/facts.yaml")))
        .map();
  }

  private Map<String, Object> register(Schema schema, String file) {
    Map<String, Object> list =
        ordered("name", schema.name(), "label", schema.name())
            .and("widget", "list")
            .and("root", true)
            .and("fields", fields(schema, schema.name(), false))
            .map();
    return ordered("name", schema.name(), "label", schema.name())
        .and("file", file)
        .and("fields", List.of(list))
        .map();
  }

  private static Ordered ordered(Object... namesAndValues) {
    Ordered ordered = new Ordered(new LinkedHashMap<>());
    for (int i = 0; i < namesAndValues.length; i += 2) {
      ordered.and((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return ordered;
  }

  /** A mapping whose keys stand in the order in which they were added. */
  private record Ordered(Map<String, Object> map) {
    Ordered and(String name, Object value) {
      map.put(name, value);
      return this;
    }
  }
}
