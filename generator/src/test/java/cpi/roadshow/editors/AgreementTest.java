package cpi.roadshow.editors;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.frontmatter.Explanations.Explanation;
import cpi.roadshow.frontmatter.Key;
import cpi.roadshow.frontmatter.PageText;
import cpi.roadshow.frontmatter.Schema;
import cpi.roadshow.frontmatter.Shape;
import cpi.roadshow.frontmatter.Shape.Group;
import cpi.roadshow.frontmatter.Shape.ListOf;
import cpi.roadshow.frontmatter.Shape.OneOf;
import cpi.roadshow.frontmatter.Shape.Reference;
import cpi.roadshow.frontmatter.Shape.Value;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tool and the JSON Schemas that editors use take and refuse the same. */
class AgreementTest {
  private static final Tool TOOL = new Tool();
  private static final Told TOLD = new Told();

  /** A kind of document: what it is called, its schema, and what the tool says of one. */
  private record Subject(String name, Schema schema, UnaryOperator<Object> whole, Reader reader) {
    private interface Reader {
      List<Diagnostic> refuses(String yaml);
    }

    @Override
    public String toString() {
      return name;
    }

    /** Fails unless both take it, or both refuse it. */
    void check(String why, Map<String, Object> mapping, boolean isRight) {
      String yaml = EditorFiles.YAML.writeValueAsString(whole.apply(mapping));
      List<Diagnostic> tool = reader.refuses(yaml);
      List<String> schemas = Validator.of(name).refuses(yaml);
      assertThat(tool.isEmpty()).as("%s, by the tool: %s\n%s", why, tool, yaml).isEqualTo(isRight);
      assertThat(schemas.isEmpty())
          .as("%s, by the schema: %s\n%s", why, schemas, yaml)
          .isEqualTo(isRight);
    }
  }

  static Stream<Subject> subjects() {
    Stream<Subject> pages =
        Stream.of(ContentType.values())
            .map(
                type ->
                    new Subject(
                        type.id(),
                        Schema.of(type),
                        UnaryOperator.identity(),
                        yaml -> TOOL.refusesPage(type, yaml)));
    Stream<Subject> files =
        KeysPage.files().entrySet().stream()
            .map(
                entry -> {
                  String path = entry.getKey().replace("*", "a-file");
                  boolean isList = EditorFiles.isList(entry.getValue());
                  return new Subject(
                      entry.getValue().name(),
                      entry.getValue(),
                      isList ? List::of : UnaryOperator.identity(),
                      yaml -> TOOL.refusesFile(path, yaml));
                });
    return Stream.concat(pages, files);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void agree(Subject subject) {
    subject.check("everything said", right(subject.schema), true);
    subject.check("only what is required", required(subject.schema), true);
    int wrong =
        spoil(
            subject, subject.schema, subject.name, right(subject.schema), UnaryOperator.identity());
    assertThat(wrong).as("wrong documents").isGreaterThan(3 * subject.schema.keys().size());
  }

  /** Changes one thing after the other, here and in every mapping below; gives how many. */
  private static int spoil(
      Subject subject,
      Schema schema,
      String path,
      Map<String, Object> mapping,
      UnaryOperator<Map<String, Object>> inWhole) {
    int count = 1;
    subject.check(path + ": unknown key", inWhole.apply(with(mapping, "titel_", "x")), false);
    for (Key key : schema.keys()) {
      String here = path + "." + key.name();
      if (key.isRequired()) {
        subject.check(here + ": missing", inWhole.apply(without(mapping, key.name())), false);
        count++;
      }
      for (Object value : wrong(key)) {
        Map<String, Object> spoilt = inWhole.apply(with(mapping, key.name(), value));
        subject.check(here + ": wrong", spoilt, false);
        count++;
      }
      for (Object value : alsoRight(key.shape())) {
        subject.check(here + ": right", inWhole.apply(with(mapping, key.name(), value)), true);
      }
      Shape item = key.shape() instanceof ListOf list ? list.item() : key.shape();
      if (item instanceof Group group) {
        boolean isList = key.shape() instanceof ListOf;
        count +=
            spoil(
                subject,
                group.keys(),
                here,
                right(group.keys()),
                below -> inWhole.apply(with(mapping, key.name(), isList ? List.of(below) : below)));
      }
    }
    return count;
  }

  private static Map<String, Object> with(Map<String, Object> mapping, String key, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(mapping);
    changed.put(key, value);
    return changed;
  }

  private static Map<String, Object> without(Map<String, Object> mapping, String key) {
    Map<String, Object> changed = new LinkedHashMap<>(mapping);
    changed.remove(key);
    return changed;
  }

  private static Map<String, Object> right(Schema schema) {
    Map<String, Object> all = new LinkedHashMap<>();
    schema.keys().forEach(key -> all.put(key.name(), right(key.shape())));
    return all;
  }

  private static Map<String, Object> required(Schema schema) {
    Map<String, Object> all = right(schema);
    schema.keys().stream().filter(key -> !key.isRequired()).forEach(key -> all.remove(key.name()));
    return all;
  }

  private static Object right(Shape shape) {
    if (shape instanceof ListOf list) {
      return List.of(right(list.item()));
    }
    if (shape instanceof Group group) {
      return right(group.keys());
    }
    if (shape instanceof OneOf names) {
      return names.values().keySet().iterator().next();
    }
    return shape instanceof Reference to ? there(to) : right((Value) shape);
  }

  /** Something that the project really has. */
  private static String there(Reference to) {
    return switch (to.what()) {
      case AGENCY -> "opdc";
      case LAW -> "e-act-2565";
      case FACT -> "E12";
      case SOURCE -> "meeting-news";
      case INITIATIVE -> "electronic-government";
      default -> "guidance/free-copies";
    };
  }

  private static Object right(Value value) {
    return switch (value) {
      case TEXT, WORD -> "ข้อความ";
      case DAY, DATE -> "2026-11-22";
      case TIME -> "13.30";
      case YES_OR_NO -> true;
      case NUMBER -> 12;
      case PERIOD -> "6 months";
      case PERCENTAGE -> "50-60";
      case WEB_ADDRESS -> "https://example.org/";
      case WEB_PATTERN -> "https://example.org/edit/{path}";
      case HASH -> "a604e73232a9aade";
    };
  }

  private static List<Object> alsoRight(Shape shape) {
    if (shape instanceof ListOf list) {
      return list.item() instanceof OneOf names
          ? List.copyOf(names.values().keySet())
          : List.of(right(list.item()));
    }
    if (shape instanceof OneOf names) {
      return List.copyOf(names.values().keySet());
    }
    return shape instanceof Value value ? alsoRight(value) : List.of();
  }

  private static List<Object> alsoRight(Value value) {
    return switch (value) {
      case TEXT, WORD -> List.of("-", 2566, true);
      case DAY -> List.of("2566-05-19", "๒๕๖๖-๐๕-๑๙", "๒๐๒๓-๑๒-๓๑", "2024-02-29");
      case DATE -> List.of(2024, "2024", "2025-12", "๒๕๖๗-๑๒");
      case TIME -> List.of("00.00", "23.59");
      case YES_OR_NO -> List.of(false);
      case NUMBER -> List.of(0, 999_999, "7");
      case PERIOD -> List.of("1 day", "100 weeks", "2 years");
      case PERCENTAGE -> List.of(0, 100, "7", "50–60", "50 - 60 %", "100%");
      case WEB_ADDRESS -> List.of("http://example.org", "https://example.org/a/b?c#d");
      case WEB_PATTERN -> List.of("http://example.org/{path}?edit");
      case HASH -> List.of("0123456789abcdef");
    };
  }

  private static List<Object> wrong(Key key) {
    List<Object> wrong = new ArrayList<>();
    wrong.add("");
    if (key.shape() instanceof ListOf list) {
      wrong(list.item()).forEach(value -> wrong.add(List.of(right(list.item()), value)));
      wrong.addAll(wrong(list.item()));
      wrong.add(List.of(List.of(right(list.item()))));
      if (key.isRequired()) {
        wrong.add(List.of());
      }
    } else {
      wrong.addAll(wrong(key.shape()));
      wrong.add(List.of(right(key.shape())));
    }
    return wrong;
  }

  private static List<Object> wrong(Shape shape) {
    if (shape instanceof Group) {
      return List.of("ข้อความ", 3, true);
    }
    Object mapping = Map.of("a", "b");
    if (shape instanceof OneOf) {
      return List.of(mapping, "nowhere", 3, true, " ");
    }
    return shape instanceof Reference ? List.of(mapping, 3, " ") : wrong((Value) shape, mapping);
  }

  private static List<Object> wrong(Value value, Object mapping) {
    return switch (value) {
      case TEXT, WORD -> List.of(mapping, " ");
      case DAY ->
          List.of(mapping, "2026-13-01", "2026-02-30", "2026-04-31", "19/5/2566", "2026-11", 2026);
      case DATE -> List.of(mapping, "2026-13", "2026-11-31", "พ.ค. 2566", 26, true);
      case TIME -> List.of(mapping, "24.00", "13:30", "9.30", true);
      case YES_OR_NO -> List.of(mapping, "yes", "ใช่", 1);
      case NUMBER -> List.of(mapping, "หนึ่ง", -1, 1.5, 1_000_000, true);
      case PERIOD -> List.of(mapping, "six months", "6 เดือน", 6, true);
      case PERCENTAGE -> List.of(mapping, 101, -1, "50-101", "half", 50.5, true);
      case WEB_ADDRESS -> List.of(mapping, "example.org", "ftp://example.org/", 3);
      case WEB_PATTERN -> List.of(mapping, "https://example.org/edit", "{path}", 3);
      case HASH -> List.of(mapping, "a604e73232a9aad", "A604E73232A9AADE", true);
    };
  }

  /** What a schema cannot tell is found by the tool: the list of docs/editors.md. */
  @ParameterizedTest
  @ValueSource(
      strings = {"progress: 60-50\n", "date: 2023-02-29\n", "lead: [nobody]\n", "sources: [Z99]\n"})
  void someMistakesAreSeenByTheToolAlone(String line) {
    String header = "title: ก\nsummary: ข\n" + line;
    assertThat(TOOL.refusesPage(ContentType.INITIATIVE, header)).hasSize(1);
    assertThat(Validator.of("initiative").refuses(header)).isEmpty();
  }

  // What is told, and what is there.

  @Test
  void everyExampleIsRight() {
    int count = 0;
    for (ContentType type : ContentType.values()) {
      for (Language language : Language.values()) {
        for (Key key : Schema.of(type).keys()) {
          Explanation told = TOLD.of(type.id() + "." + key.name()).in(language);
          String missing =
              Schema.of(type).keys().stream()
                  .filter(other -> other.isRequired() && !other.equals(key))
                  .map(other -> TOLD.of(type.id() + "." + other.name()).in(language).example())
                  .reduce("", (all, one) -> all + one + "\n");
          String header = missing + told.example() + "\n";
          assertThat(told.example()).as("%s.%s", type, key.name()).startsWith(key.name() + ":");
          assertThat(TOOL.refusesPage(type, header)).as(header).isEmpty();
          assertThat(Validator.of(type.id()).refuses(header)).as(header).isEmpty();
          count++;
        }
      }
    }
    assertThat(count).isGreaterThan(200);
  }

  @Test
  void everyRealFileIsRight() {
    int pages = 0;
    int registers = 0;
    for (SourceFile file : TOOL.files().values()) {
      String[] parts = file.path().split("/");
      if (file.path().endsWith(".md")) {
        String header = PageText.of(file.text()).orElseThrow().header();
        assertThat(Validator.of(parts[1]).refuses(header)).as(file.path()).isEmpty();
        pages++;
      } else if (file.path().endsWith(".yaml")) {
        assertThat(Validator.of(schemaOf(file.path())).refuses(file.text()))
            .as(file.path())
            .isEmpty();
        registers++;
      }
    }
    assertThat(pages).isGreaterThan(100);
    assertThat(registers).isGreaterThan(10);
  }

  private static String schemaOf(String path) {
    return KeysPage.files().entrySet().stream()
        .filter(entry -> path.matches(entry.getKey().replace("*", "[^/]*")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no schema for " + path))
        .getValue()
        .name();
  }
}
