package cpi.roadshow.editors;

import cpi.roadshow.diagnostics.Problem.What;
import cpi.roadshow.frontmatter.Key;
import cpi.roadshow.frontmatter.Key.Need;
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
import java.util.stream.Stream;

/**
 * The form that the extension “Front Matter CMS” of VS Code shows beside a page. Its version
 * 10.10.0 knows languages as folders only, adds a key of its own to the items of blocks, and
 * refuses lists in fields that choose from a data file. So it begins no pages, leaves lists of
 * mappings as they stand, and takes lists of names as texts.
 */
final class FrontMatterPanel {
  private final Told told;

  FrontMatterPanel(Told told) {
    this.told = told;
  }

  Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    List<ContentType> types = List.of(ContentType.values());
    settings.put("frontMatter.content.pageFolders", types.stream().map(this::folder).toList());
    settings.put("frontMatter.content.publicFolder", "content");
    settings.put("frontMatter.content.supportedFileTypes", List.of("md"));
    settings.put("frontMatter.content.draftField", pair("name", "draft", "type", "boolean"));
    settings.put("frontMatter.content.autoUpdateDate", false);
    settings.put("frontMatter.templates.prefix", "");
    settings.put("frontMatter.taxonomy.dateFormat", "yyyy-MM-dd");
    settings.put("frontMatter.taxonomy.seoDescriptionField", "summary");
    settings.put("frontMatter.taxonomy.seoTitleLength", -1);
    settings.put("frontMatter.taxonomy.seoDescriptionLength", -1);
    settings.put("frontMatter.taxonomy.seoContentLengh", -1);
    settings.put("frontMatter.taxonomy.contentTypes", types.stream().map(this::type).toList());
    settings.put("frontMatter.data.types", items());
    settings.put(
        "frontMatter.data.files",
        List.of(
            data(Schema.AN_AGENCY, "content/data/agencies.yaml"),
            data(Schema.A_LAW, "content/data/laws.yaml")));
    return settings;
  }

  /** What the items of lists hold; the extension wants to know it of hidden fields, too. */
  private List<Object> items() {
    List<Object> items = new ArrayList<>();
    for (ContentType type : ContentType.values()) {
      for (Key key : Schema.of(type).keys()) {
        if (key.shape() instanceof ListOf list && list.item() instanceof Group group) {
          Map<String, Object> item = new LinkedHashMap<>();
          item.put("id", key.name());
          item.put("schema", form(group.keys(), type.id() + "." + key.name()));
          items.add(item);
        }
      }
    }
    return items;
  }

  private Map<String, Object> folder(ContentType type) {
    Map<String, Object> folder = new LinkedHashMap<>();
    folder.put("title", told.type(type));
    folder.put("path", "[[workspace]]/content/" + type.id());
    folder.put("excludeSubdir", true);
    folder.put("contentTypes", List.of(type.id()));
    folder.put("disableCreation", true);
    return folder;
  }

  private Map<String, Object> type(ContentType type) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("name", type.id());
    one.put("pageBundle", false);
    one.put("clearEmpty", true);
    one.put("fields", fields(Schema.of(type), type.id()));
    return one;
  }

  private List<Object> fields(Schema schema, String path) {
    List<Object> fields = new ArrayList<>();
    schema.keys().forEach(key -> fields.add(field(key, path + "." + key.name())));
    return fields;
  }

  private Map<String, Object> field(Key key, String path) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", key.name());
    field.put("title", told.label(path));
    field.put("description", told.says(path));
    field.putAll(kind(key));
    if (key.isRequired() || key.need() == Need.WANTED) {
      field.put("required", true);
    }
    return field;
  }

  private Map<String, Object> kind(Key key) {
    Shape shape = key.shape();
    Map<String, Object> kind = new LinkedHashMap<>();
    if (key.name().equals("draft")) {
      kind.put("type", "draft");
    } else if (shape instanceof OneOf names) {
      choose(kind, names, false);
    } else if (shape instanceof ListOf list && list.item() instanceof OneOf names) {
      choose(kind, names, true);
    } else if (shape instanceof ListOf list) {
      kind.put("type", list.item() instanceof Group ? "json" : "list");
      if (list.item() instanceof Group) {
        kind.put("dataType", key.name());
        kind.put("hidden", true);
      }
    } else if (shape instanceof Reference to && to.what() == What.AGENCY) {
      kind.put("type", "dataFile");
      kind.put("dataFileId", Schema.AN_AGENCY.name());
      kind.put("dataFileKey", "id");
    } else {
      kind.putAll(single(key, shape));
    }
    return kind;
  }

  private static Map<String, Object> single(Key key, Shape shape) {
    Map<String, Object> kind = new LinkedHashMap<>();
    kind.put("type", shape instanceof Value value ? type(value) : "string");
    if (shape == Value.TEXT) {
      kind.put("single", !key.name().equals("summary"));
    } else if (shape == Value.DAY) {
      kind.put("dateFormat", "yyyy-MM-dd");
    } else if (shape == Value.NUMBER) {
      kind.put("numberOptions", Map.of("min", 0));
    } else if (shape == Value.HASH) {
      kind.put("editable", false);
    }
    return kind;
  }

  private void choose(Map<String, Object> kind, OneOf names, boolean isMultiple) {
    kind.put("type", "choice");
    kind.put("multiple", isMultiple);
    kind.put(
        "choices",
        names.values().keySet().stream()
            .map(id -> pair("id", id, "title", told.value(names, id)))
            .toList());
  }

  private static String type(Value value) {
    return switch (value) {
      case DAY -> "datetime";
      case YES_OR_NO -> "boolean";
      case NUMBER -> "number";
      default -> "string";
    };
  }

  private Map<String, Object> data(Schema schema, String file) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", schema.name());
    data.put("title", schema.name());
    data.put("file", "[[workspace]]/" + file);
    data.put("fileType", "yaml");
    data.put("labelField", "id");
    data.put("schema", form(schema, schema.name()));
    return data;
  }

  /** A schema as the extension makes a form of it: without alternatives. */
  private Map<String, Object> form(Schema schema, String path) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key key : schema.keys()) {
      String here = path + "." + key.name();
      Map<String, Object> property = formed(key.shape());
      property.put("title", told.label(here));
      properties.put(key.name(), property);
    }
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("type", "object");
    form.put("required", schema.keys().stream().filter(Key::isRequired).map(Key::name).toList());
    form.put("properties", properties);
    return form;
  }

  private Map<String, Object> formed(Shape shape) {
    if (shape instanceof Group group) {
      return form(group.keys(), group.keys().name());
    }
    Map<String, Object> text = new LinkedHashMap<>(Map.of("type", "string"));
    if (shape instanceof ListOf) {
      Map<String, Object> list = new LinkedHashMap<>(Map.of("type", "array"));
      list.put("items", text);
      return list;
    }
    return text;
  }

  private static Map<String, Object> pair(String... namesAndValues) {
    Map<String, Object> pair = new LinkedHashMap<>();
    Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
        .forEach(i -> pair.put(namesAndValues[i], namesAndValues[i + 1]));
    return pair;
  }
}
