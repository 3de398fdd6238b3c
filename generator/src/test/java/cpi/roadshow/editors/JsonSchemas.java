package cpi.roadshow.editors;

import cpi.roadshow.frontmatter.Key;
import cpi.roadshow.frontmatter.Schema;
import cpi.roadshow.frontmatter.Shape;
import cpi.roadshow.frontmatter.Shape.Group;
import cpi.roadshow.frontmatter.Shape.ListOf;
import cpi.roadshow.frontmatter.Shape.OneOf;
import cpi.roadshow.frontmatter.Shape.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas as JSON Schema, draft 7: the newest draft that the YAML extension of VS Code and
 * Sveltia know. What they cannot say is left to {@code roadshow check}: whether a name exists,
 * whether a range runs upwards, whether a year has a 29 February.
 */
final class JsonSchemas {
  private static final String DIALECT = "http://json-schema.org/draft-07/schema#";
  private static final String TEXT = "\\S";

  /** Thai digits count as digits; the tool reads them, too. */
  private static final String YEAR = "\\d{4}";

  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY =
      "((0[1-9]|1[0-2])-(0[1-9]|[12]\\d)|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)";

  private final Told told;

  JsonSchemas(Told told) {
    this.told = told;
  }

  /** The schema of one mapping. */
  Map<String, Object> mapping(Schema schema) {
    return whole(schema, object(schema, schema.name()));
  }

  /** The schema of a file that lists mappings; a single one may stand there without a list. */
  Map<String, Object> list(Schema schema) {
    return whole(schema, anyOf(object(schema, schema.name()), false));
  }

  private static Map<String, Object> whole(Schema schema, Map<String, Object> what) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("$schema", DIALECT);
    whole.put("title", "roadshow: " + schema.name());
    whole.putAll(what);
    return whole;
  }

  private Map<String, Object> object(Schema schema, String path) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key key : schema.keys()) {
      properties.put(key.name(), property(key, path + "." + key.name()));
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("additionalProperties", false);
    List<String> required = schema.keys().stream().filter(Key::isRequired).map(Key::name).toList();
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    object.put("properties", properties);
    return object;
  }

  private Map<String, Object> property(Key key, String path) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("title", told.label(path));
    property.put("description", told.says(path));
    property.putAll(
        key.shape() instanceof ListOf list
            ? anyOf(shape(list.item(), path), key.isRequired())
            : shape(key.shape(), path));
    return property;
  }

  private static Map<String, Object> anyOf(Map<String, Object> item, boolean isRequired) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", item);
    if (isRequired) {
      list.put("minItems", 1);
    }
    return Map.of("anyOf", List.of(list, item));
  }

  private Map<String, Object> shape(Shape shape, String path) {
    if (shape instanceof Group group) {
      String inside = group.keys().name().equals("localized") ? "localized" : path;
      return object(group.keys(), inside);
    }
    if (shape instanceof OneOf names) {
      return oneOf(names);
    }
    return shape instanceof Value value ? value(value) : written(List.of("string"), TEXT);
  }

  private Map<String, Object> oneOf(OneOf names) {
    Map<String, Object> choice = new LinkedHashMap<>();
    List<String> ids = List.copyOf(names.values().keySet());
    choice.put("enum", ids);
    choice.put("enumDescriptions", ids.stream().map(id -> told.value(names, id)).toList());
    return choice;
  }

  private static Map<String, Object> value(Value value) {
    return switch (value) {
      case TEXT, WORD -> written(List.of("string", "number", "boolean"), TEXT);
      case DAY -> written(List.of("string"), whole(thaiToo(YEAR + "-" + DAY)));
      case DATE ->
          between(
              written(
                  List.of("string", "integer"),
                  whole(thaiToo(YEAR + "(-" + MONTH + "|-" + DAY + ")?"))),
              1000,
              9999);
      case TIME -> between(written(List.of("string", "number"), whole(pattern(value))), 0, 23.59);
      case YES_OR_NO -> new LinkedHashMap<>(Map.of("type", "boolean"));
      case NUMBER ->
          between(written(List.of("integer", "string"), whole(pattern(value))), 0, 999_999);
      case PERIOD -> written(List.of("string"), whole(pattern(value)));
      case PERCENTAGE ->
          between(
              written(
                  List.of("integer", "string"),
                  whole(pattern(value).replace("\\d{1,3}", "100|0?\\d{1,2}"))),
              0,
              100);
      case WEB_ADDRESS -> written(List.of("string"), whole("https?://[^/\\s]+(/\\S*)?"));
      case WEB_PATTERN -> written(List.of("string"), whole("https?://[^/\\s]+/\\S*\\{path\\}\\S*"));
      case HASH -> written(List.of("string", "integer"), whole(pattern(value)));
    };
  }

  private static String pattern(Value value) {
    return value.written().pattern();
  }

  private static String whole(String pattern) {
    return "^\\s*(" + pattern + ")\\s*$";
  }

  /** The same pattern for Thai digits as well. */
  private static String thaiToo(String pattern) {
    StringBuilder both = new StringBuilder();
    boolean inClass = false;
    boolean inCount = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      inClass = c == '[' || inClass && c != ']';
      inCount = c == '{' || inCount && c != '}';
      if (c == '\\') {
        both.append("[0-9๐-๙]");
        i++;
      } else if (c < '0' || c > '9' || inCount) {
        both.append(c);
      } else if (inClass) {
        i = thaiClass(pattern, i, both);
      } else {
        both.append('[').append(c).append(thai(c)).append(']');
      }
    }
    return both.toString();
  }

  /** A digit or a range of digits within brackets; gives where it ends. */
  private static int thaiClass(String pattern, int i, StringBuilder both) {
    char c = pattern.charAt(i);
    if (pattern.charAt(i + 1) == '-') {
      char last = pattern.charAt(i + 2);
      both.append(c).append('-').append(last).append(thai(c)).append('-').append(thai(last));
      return i + 2;
    }
    both.append(c).append(thai(c));
    return i;
  }

  private static char thai(char digit) {
    return (char) (digit - '0' + '๐');
  }

  private static Map<String, Object> written(List<String> types, String pattern) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("type", types.size() == 1 ? types.get(0) : new ArrayList<>(types));
    written.put("pattern", pattern);
    return written;
  }

  private static Map<String, Object> between(
      Map<String, Object> what, Number least, Number greatest) {
    what.put("minimum", least);
    what.put("maximum", greatest);
    return what;
  }
}
