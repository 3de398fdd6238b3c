package cpi.roadshow.diagnostics;

import cpi.roadshow.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How problems are put into words in one language. The words stand in {@code
 * problems.th.properties} and {@code problems.en.properties}: those of a problem under its record's
 * name, those of an enum constant under {@code Kind.DATE}.
 */
public final class Wording {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** A name longer than this, in characters, is no name any more: its beginning will do. */
  private static final int LONGEST_VALUE = 200;

  private final String file;
  private final SortedMap<String, String> words;

  public Wording(Language language) {
    file = "problems." + language.code() + ".properties";
    words = read(file);
  }

  /** What the program says beside the problems themselves. */
  public enum Phrase {
    /** {@code {0}} problems of a kind were left out. */
    MORE_LIKE_THIS,
    ONE_ERROR,
    ERRORS,
    ONE_ENVIRONMENT,
    ENVIRONMENTS,
    ONE_WARNING,
    WARNINGS,
    ONE_NOTE,
    NOTES,
    /** Joins two of the above. */
    AND,
    NOTHING_FOUND,
    /** Where the other half of a problem stands. */
    COMPARE,
    /** A mistake of our own; {@code {0}} is where the report was saved. */
    BUG,
    /** A mistake of our own whose report could not be saved. */
    BUG_NOT_SAVED
  }

  /**
   * What is wrong, in one sentence; then how to put it right. Values stand in it as the editor
   * wrote them, so they may hold anything.
   */
  public List<String> lines(Problem problem) {
    Map<String, Optional<String>> values = values(problem);
    return text(problem).lines().flatMap(line -> filled(line, values).stream()).toList();
  }

  /** The word for a severity, a language, a kind of value. */
  public String word(Enum<?> constant) {
    return get(key(constant));
  }

  /** A phrase with {@code {0}}, {@code {1}} … filled in. */
  public String phrase(Phrase phrase, Object... values) {
    return PLACEHOLDER
        .matcher(word(phrase))
        .replaceAll(
            slot ->
                Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(slot.group(1))])));
  }

  /** Everything that stands in the file. */
  SortedMap<String, String> all() {
    return new TreeMap<>(words);
  }

  /** The words of the problem's variant, if it has some; else those that all its variants share. */
  private String text(Problem problem) {
    return components(problem.getClass())
        .map(component -> value(problem, component))
        .filter(Enum.class::isInstance)
        .map(variant -> words.get(problem.name() + "." + ((Enum<?>) variant).name()))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseGet(() -> get(problem.name()));
  }

  private Map<String, Optional<String>> values(Problem problem) {
    Map<String, Optional<String>> values = new TreeMap<>();
    components(problem.getClass())
        .forEach(component -> values.put(component.getName(), shown(value(problem, component))));
    return values;
  }

  private Optional<String> shown(Object value) {
    if (value instanceof Optional<?> maybe) {
      return maybe.flatMap(this::shown);
    }
    return Optional.of(
        value instanceof Enum<?> constant ? word(constant) : shortened(String.valueOf(value)));
  }

  private static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST_VALUE
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }

  /** The line with its placeholders filled, unless there is nothing to fill one with. */
  private Optional<String> filled(String line, Map<String, Optional<String>> values) {
    boolean lacksOne =
        PLACEHOLDER
            .matcher(line)
            .results()
            .anyMatch(slot -> value(slot.group(1), values).isEmpty());
    return lacksOne
        ? Optional.empty()
        : Optional.of(
            PLACEHOLDER
                .matcher(line)
                .replaceAll(
                    slot -> Matcher.quoteReplacement(value(slot.group(1), values).orElseThrow())));
  }

  private Optional<String> value(String name, Map<String, Optional<String>> values) {
    Optional<String> value = values.get(name);
    if (value == null) {
      throw new AssertionError(file + " asks for {" + name + "}, which the problem does not have");
    }
    return value;
  }

  private String get(String key) {
    String text = words.get(key);
    if (text == null) {
      throw new AssertionError(file + " has no words for " + key);
    }
    return text;
  }

  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  private static Stream<RecordComponent> components(Class<?> problem) {
    return Stream.of(problem.getRecordComponents());
  }

  private static Object value(Problem problem, RecordComponent component) {
    try {
      return component.getAccessor().invoke(problem);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a problem's components are public", e);
    }
  }

  private static SortedMap<String, String> read(String file) {
    Properties properties = new Properties();
    try (InputStream in = Wording.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new AssertionError(file + " is missing in the program");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    SortedMap<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
