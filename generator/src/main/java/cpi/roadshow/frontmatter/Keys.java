package cpi.roadshow.frontmatter;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Nearest;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.diagnostics.Problem.Kind;
import cpi.roadshow.diagnostics.Problem.What;
import cpi.roadshow.frontmatter.Key.Need;
import cpi.roadshow.frontmatter.Shape.Group;
import cpi.roadshow.frontmatter.Shape.ListOf;
import cpi.roadshow.frontmatter.Shape.OneOf;
import cpi.roadshow.frontmatter.Shape.Reference;
import cpi.roadshow.frontmatter.Shape.Value;
import cpi.roadshow.frontmatter.YamlNode.Entry;
import cpi.roadshow.frontmatter.YamlNode.Mapping;
import cpi.roadshow.frontmatter.YamlNode.Scalar;
import cpi.roadshow.frontmatter.YamlNode.Sequence;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.When;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * The keys of one mapping, asked for one by one as its schema has them; what is written otherwise
 * becomes a diagnostic. Who asks for what the schema does not have, or forgets what it has, has
 * made a mistake of our own.
 */
final class Keys {
  private final Mapping mapping;
  private final Schema schema;
  private final List<Diagnostic> said;
  private final boolean isWholeFile;
  private final Set<String> asked = new HashSet<>();

  /**
   * @param isWholeFile whether this is a page's front matter or a file's only mapping, so that what
   *     is missing is missing in the file
   */
  Keys(Mapping mapping, Schema schema, boolean isWholeFile, List<Diagnostic> said) {
    this.mapping = mapping;
    this.schema = schema;
    this.isWholeFile = isWholeFile;
    this.said = said;
  }

  /** Where each key's value stands. */
  Map<String, Place> places() {
    Map<String, Place> places = new TreeMap<>();
    mapping.entries().forEach(entry -> places.put(entry.key(), entry.value().at()));
    return places;
  }

  Place at() {
    return mapping.at();
  }

  void say(Place at, Problem problem) {
    said.add(new Diagnostic(at, problem));
  }

  /**
   * Says which keys are unknown, and which ones are missing; a missing one that is merely misspelt
   * is not said twice. To be called last.
   */
  void finish() {
    Set<String> known = schema.names();
    if (!asked.equals(known)) {
      throw new AssertionError(schema.name() + " has " + known + ", asked for are " + asked);
    }
    Map<String, Diagnostic> missing = missing();
    for (Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        Optional<String> nearest = Nearest.of(entry.key(), known);
        nearest.ifPresent(missing::remove);
        say(entry.keyAt(), new Problem.UnknownKey(entry.key(), nearest));
      }
    }
    missing.values().forEach(said::add);
  }

  private Map<String, Diagnostic> missing() {
    Map<String, Diagnostic> missing = new TreeMap<>();
    Place file = Place.of(mapping.at().path());
    for (Key key : schema.keys()) {
      boolean isThere = find(key.name()).isPresent();
      if (!isThere && key.need() == Need.REQUIRED) {
        Problem problem = new Problem.MissingKey(key.name());
        missing.put(key.name(), new Diagnostic(isWholeFile ? file : mapping.at(), problem));
      } else if (key.need() == Need.WANTED) {
        unwritten(key, file)
            .ifPresent(at -> missing.put(key.name(), new Diagnostic(at, new Problem.NoSummary())));
      }
    }
    return missing;
  }

  /** Where a text is wanted and nobody has written it yet. */
  private Optional<Place> unwritten(Key key, Place file) {
    Optional<YamlNode> value = find(key.name()).map(Entry::value);
    return value.isEmpty()
        ? Optional.of(file)
        : value.filter(Keys::isToBeWritten).map(YamlNode::at);
  }

  private static boolean isToBeWritten(YamlNode value) {
    return value instanceof Scalar text && text.text().strip().equals(Skeleton.TO_BE_WRITTEN);
  }

  // Single values.

  Optional<String> text(String key) {
    Value text = shape(key) == Value.WORD ? Value.WORD : Value.TEXT;
    return scalar(key, text).map(scalar -> scalar.text().strip());
  }

  boolean yesOrNo(String key, boolean otherwise) {
    return scalar(key, Value.YES_OR_NO)
        .filter(
            scalar ->
                scalar.kind() == Scalar.Kind.BOOLEAN || wrong(key, Kind.YES_OR_NO, scalar.at()))
        .map(scalar -> scalar.text().equals("true"))
        .orElse(otherwise);
  }

  Optional<Integer> number(String key) {
    return matching(key, Value.NUMBER, written -> Optional.of(Integer.valueOf(written.group())));
  }

  Optional<LocalDate> date(String key) {
    return scalar(key, Value.DAY).flatMap(scalar -> Dates.day(scalar, said));
  }

  Optional<When> when(String key) {
    return scalar(key, Value.DATE).flatMap(scalar -> Dates.when(scalar, said));
  }

  Optional<Period> period(String key) {
    return matching(key, Value.PERIOD, Keys::period);
  }

  private static Optional<Period> period(Matcher written) {
    int count = Integer.parseInt(written.group(1));
    return Optional.of(
        switch (written.group(2)) {
          case "day" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "month" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }

  Optional<URI> webAddress(String key) {
    return scalar(key, Value.WEB_ADDRESS).flatMap(scalar -> webAddress(key, scalar));
  }

  /** A web address with a mark in it that something takes the place of. */
  Optional<String> webPattern(String key, String mark) {
    return matching(
        key,
        Value.WEB_PATTERN,
        written -> Optional.of(written.group()).filter(address -> address.contains(mark)));
  }

  private Optional<URI> webAddress(String key, Scalar scalar) {
    try {
      URI uri = new URI(scalar.text().strip());
      if (uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // Said below, like every other address that is none.
    }
    wrong(key, Kind.WEB_ADDRESS, scalar.at());
    return Optional.empty();
  }

  /** A value that looks as its shape says. */
  <T> Optional<T> matching(String key, Value shape, Function<Matcher, Optional<T>> make) {
    return scalar(key, shape).flatMap(scalar -> matching(key, shape, make, scalar));
  }

  private <T> Optional<T> matching(
      String key, Value shape, Function<Matcher, Optional<T>> make, Scalar scalar) {
    Matcher matcher = shape.written().matcher(scalar.text().strip());
    Optional<T> made = matcher.matches() ? make.apply(matcher) : Optional.empty();
    if (made.isEmpty()) {
      wrong(key, shape.kind(), scalar.at());
    }
    return made;
  }

  // Names.

  /** One of the names that the schema lists. */
  <T> Optional<T> oneOf(String key, Class<T> type) {
    OneOf names = promised(OneOf.class, key, shape(key));
    return single(key, Kind.TEXT).flatMap(scalar -> lookUp(scalar, names.what(), all(names, type)));
  }

  /** Some of the names that the schema lists. */
  <T> List<T> someOf(String key, Class<T> type) {
    OneOf names = promised(OneOf.class, key, item(key));
    return lookUp(key, names.what(), all(names, type));
  }

  private static <T> Map<String, T> all(OneOf names, Class<T> type) {
    Map<String, T> all = new TreeMap<>();
    names.values().forEach((name, value) -> all.put(name, type.cast(value)));
    return all;
  }

  /** The name of something that stands elsewhere. */
  <T> Optional<T> named(String key, Map<String, T> all) {
    What what = promised(Reference.class, key, shape(key)).what();
    return single(key, Kind.TEXT).flatMap(scalar -> lookUp(scalar, what, all));
  }

  /** Names of things that stand elsewhere. */
  <T> List<T> namedList(String key, Map<String, T> all) {
    return lookUp(key, promised(Reference.class, key, item(key)).what(), all);
  }

  /** Names that may lead on to a section: {@code guidance/fast-track#how}. */
  <A, T> List<T> namedPlaces(
      String key, Map<String, A> all, BiFunction<A, Optional<String>, T> make) {
    What what = promised(Reference.class, key, item(key)).what();
    List<T> found = new ArrayList<>();
    for (Scalar scalar : scalars(key)) {
      String[] words = scalar.text().strip().split("#", 2);
      Optional<String> section =
          words.length > 1 ? Optional.of(words[1]) : Optional.<String>empty();
      lookUp(words[0], scalar.at(), what, all)
          .ifPresent(one -> found.add(make.apply(one, section)));
    }
    return found;
  }

  private <T> List<T> lookUp(String key, What what, Map<String, T> all) {
    return scalars(key).stream().flatMap(scalar -> lookUp(scalar, what, all).stream()).toList();
  }

  private <T> Optional<T> lookUp(Scalar scalar, What what, Map<String, T> all) {
    return lookUp(scalar.text().strip(), scalar.at(), what, all);
  }

  private <T> Optional<T> lookUp(String name, Place at, What what, Map<String, T> all) {
    T found = all.get(name);
    if (found == null) {
      say(at, new Problem.UnknownName(what, name, Nearest.of(name, all.keySet())));
    }
    return Optional.ofNullable(found);
  }

  // Lists.

  List<String> texts(String key) {
    promise(key, item(key), item(key) == Value.WORD ? Value.WORD : Value.TEXT);
    return scalars(key).stream().map(scalar -> scalar.text().strip()).toList();
  }

  List<LocalDate> dates(String key) {
    promise(key, item(key), Value.DAY);
    return scalars(key).stream()
        .flatMap(scalar -> Dates.day(scalar, said).stream())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  List<URI> webAddresses(String key) {
    promise(key, item(key), Value.WEB_ADDRESS);
    return scalars(key).stream().flatMap(scalar -> webAddress(key, scalar).stream()).toList();
  }

  /** A list of mappings, each read by its own keys. */
  <T> List<T> each(String key, Function<Keys, Optional<T>> read) {
    Schema inner = promised(Group.class, key, item(key)).keys();
    return find(key).map(entry -> mappings(key, entry.value())).orElse(List.of()).stream()
        .flatMap(one -> readWhole(one, inner, read).stream())
        .toList();
  }

  /** One mapping below a key. */
  <T> Optional<T> inside(String key, Function<Keys, Optional<T>> read) {
    Schema inner = promised(Group.class, key, shape(key)).keys();
    return find(key)
        .flatMap(
            entry -> {
              if (entry.value() instanceof Mapping below) {
                return readWhole(below, inner, read);
              }
              wrong(key, Kind.MAPPING, entry.value().at());
              return Optional.empty();
            });
  }

  /** Thai and English of the same text, below a key. */
  Optional<Localized<String>> localized(String key) {
    return inside(key, Keys::bothLanguages);
  }

  private static Optional<Localized<String>> bothLanguages(Keys keys) {
    return both(keys.text("th"), keys.text("en"), Localized::new);
  }

  /** What two values make, when both are there. */
  static <A, B, C> Optional<C> both(
      Optional<A> first, Optional<B> second, BiFunction<A, B, C> make) {
    return first.flatMap(a -> second.map(b -> make.apply(a, b)));
  }

  private <T> Optional<T> readWhole(Mapping below, Schema inner, Function<Keys, Optional<T>> read) {
    Keys keys = new Keys(below, inner, false, said);
    Optional<T> made = read.apply(keys);
    keys.finish();
    return made;
  }

  private List<Mapping> mappings(String key, YamlNode value) {
    List<Mapping> found = new ArrayList<>();
    List<YamlNode> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
    for (YamlNode item : items) {
      if (item instanceof Mapping below) {
        found.add(below);
      } else {
        wrong(key, Kind.MAPPING, item.at());
      }
    }
    return found;
  }

  /** The items of a list; a single value counts as a list of one. */
  private List<Scalar> scalars(String key) {
    Optional<Entry> entry = find(key);
    if (entry.isPresent() && isNothing(entry.get().value()) && isRequired(key)) {
      say(entry.get().keyAt(), new Problem.EmptyValue(key));
    }
    return entry.map(found -> scalars(key, found.value())).orElse(List.of());
  }

  private static boolean isNothing(YamlNode value) {
    return value instanceof Sequence list && list.items().isEmpty();
  }

  private List<Scalar> scalars(String key, YamlNode value) {
    List<Scalar> found = new ArrayList<>();
    List<YamlNode> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
    for (YamlNode item : items) {
      if (!(item instanceof Scalar scalar)) {
        wrong(key, value instanceof Sequence ? Kind.TEXT : Kind.LIST, item.at());
      } else if (scalar.isEmpty()) {
        say(scalar.at(), new Problem.EmptyValue(key));
      } else {
        found.add(scalar);
      }
    }
    return found;
  }

  private Optional<Scalar> scalar(String key, Value shape) {
    promise(key, shape(key), shape);
    return single(key, shape.kind());
  }

  private Optional<Scalar> single(String key, Kind wanted) {
    Optional<Entry> entry = find(key);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    YamlNode value = entry.get().value();
    if (value.isEmpty()) {
      say(entry.get().keyAt(), new Problem.EmptyValue(key));
      return Optional.empty();
    }
    if (value instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    wrong(key, wanted, value.at());
    return Optional.empty();
  }

  /** Says that a value is of the wrong kind; false, for use in filters. */
  private boolean wrong(String key, Kind wanted, Place at) {
    say(at, new Problem.WrongType(key, wanted));
    return false;
  }

  private Optional<Entry> find(String key) {
    return mapping.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  // What the schema has.

  private boolean isRequired(String key) {
    return schema.key(key).map(Key::isRequired).orElse(false);
  }

  private Shape shape(String key) {
    asked.add(key);
    return schema
        .key(key)
        .orElseThrow(() -> new AssertionError(schema.name() + " has no " + key))
        .shape();
  }

  private Shape item(String key) {
    return promised(ListOf.class, key, shape(key)).item();
  }

  private void promise(String key, Shape promised, Shape asked) {
    if (!promised.equals(asked)) {
      throw new AssertionError(schema.name() + "." + key + " is " + promised + ", not " + asked);
    }
  }

  private <S extends Shape> S promised(Class<S> kind, String key, Shape promised) {
    if (!kind.isInstance(promised)) {
      throw new AssertionError(schema.name() + "." + key + " is " + promised + ", not a " + kind);
    }
    return kind.cast(promised);
  }
}
