package cpi.roadshow.frontmatter;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Nearest;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.diagnostics.Problem.Kind;
import cpi.roadshow.diagnostics.Problem.What;
import cpi.roadshow.frontmatter.YamlNode.Entry;
import cpi.roadshow.frontmatter.YamlNode.Mapping;
import cpi.roadshow.frontmatter.YamlNode.Scalar;
import cpi.roadshow.frontmatter.YamlNode.Sequence;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Named;
import cpi.roadshow.model.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys of one mapping, asked for one by one; what is asked for wrongly, or never asked for,
 * becomes a diagnostic.
 */
final class Keys {
  private static final Pattern PERIOD = Pattern.compile("(\\d{1,3}) (day|week|month|year)s?");

  private final Mapping mapping;
  private final List<Diagnostic> said;
  private final boolean isWholeFile;
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, Diagnostic> missing = new TreeMap<>();

  /**
   * @param isWholeFile whether this is a page's front matter or a file's only mapping, so that what
   *     is missing is missing in the file
   */
  Keys(Mapping mapping, boolean isWholeFile, List<Diagnostic> said) {
    this.mapping = mapping;
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
   * Says which keys nobody asked for, and which ones are missing; a missing one that is merely
   * misspelt is not said twice. To be called last.
   */
  void finish() {
    for (Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        Optional<String> nearest = Nearest.of(entry.key(), known);
        nearest.ifPresent(missing::remove);
        say(entry.keyAt(), new Problem.UnknownKey(entry.key(), nearest));
      }
    }
    missing.values().forEach(said::add);
  }

  /** Says at the end that a key is missing, if it is. */
  void expect(String key, Place at, Problem otherwise) {
    if (entry(key).isEmpty()) {
      missing.put(key, new Diagnostic(at, otherwise));
    }
  }

  // Single values.

  Optional<String> text(String key) {
    return scalar(key, Kind.TEXT).map(scalar -> scalar.text().strip());
  }

  /** A text that must be there. */
  Optional<String> required(String key) {
    expect(key);
    return text(key);
  }

  void expect(String key) {
    expect(
        key,
        isWholeFile ? Place.of(mapping.at().path()) : mapping.at(),
        new Problem.MissingKey(key));
  }

  boolean yesOrNo(String key, boolean otherwise) {
    return scalar(key, Kind.YES_OR_NO)
        .filter(
            scalar ->
                scalar.kind() == Scalar.Kind.BOOLEAN || wrong(key, Kind.YES_OR_NO, scalar.at()))
        .map(scalar -> scalar.text().equals("true"))
        .orElse(otherwise);
  }

  Optional<Integer> number(String key) {
    return scalar(key, Kind.NUMBER)
        .filter(scalar -> scalar.text().matches("\\d{1,6}") || wrong(key, Kind.NUMBER, scalar.at()))
        .map(scalar -> Integer.valueOf(scalar.text()));
  }

  Optional<LocalDate> date(String key) {
    return scalar(key, Kind.DATE).flatMap(scalar -> Dates.day(scalar, said));
  }

  Optional<cpi.roadshow.model.When> when(String key) {
    return scalar(key, Kind.DATE).flatMap(scalar -> Dates.when(scalar, said));
  }

  Optional<Period> period(String key) {
    return scalar(key, Kind.PERIOD).flatMap(scalar -> period(key, scalar));
  }

  private Optional<Period> period(String key, Scalar scalar) {
    Matcher parts = PERIOD.matcher(scalar.text().strip());
    if (!parts.matches()) {
      wrong(key, Kind.PERIOD, scalar.at());
      return Optional.empty();
    }
    int count = Integer.parseInt(parts.group(1));
    return Optional.of(
        switch (parts.group(2)) {
          case "day" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "month" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }

  Optional<URI> webAddress(String key) {
    return scalar(key, Kind.WEB_ADDRESS).flatMap(scalar -> webAddress(key, scalar));
  }

  /** A web address with a mark in it that something takes the place of. */
  Optional<String> webPattern(String key, String mark) {
    Optional<Scalar> scalar = scalar(key, Kind.WEB_ADDRESS);
    Optional<String> pattern = scalar.map(one -> one.text().strip());
    boolean isAddress =
        pattern
            .map(text -> text.matches("https?://[^/\\s]+/\\S*") && text.contains(mark))
            .orElse(true);
    if (!isAddress) {
      wrong(key, Kind.WEB_ADDRESS, scalar.orElseThrow().at());
    }
    return isAddress ? pattern : Optional.empty();
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

  /** A value matched whole by a pattern. */
  <T> Optional<T> matching(
      String key, Kind kind, Pattern pattern, Function<Matcher, Optional<T>> make) {
    return scalar(key, kind).flatMap(scalar -> matching(key, kind, pattern, make, scalar));
  }

  private <T> Optional<T> matching(
      String key, Kind kind, Pattern pattern, Function<Matcher, Optional<T>> make, Scalar scalar) {
    Matcher matcher = pattern.matcher(scalar.text().strip());
    Optional<T> made = matcher.matches() ? make.apply(matcher) : Optional.empty();
    if (made.isEmpty()) {
      wrong(key, kind, scalar.at());
    }
    return made;
  }

  // Names of things that stand elsewhere.

  <T> Optional<T> named(String key, What what, Map<String, T> all) {
    return scalar(key, Kind.TEXT).flatMap(scalar -> lookUp(scalar, what, all));
  }

  <T extends Named> Optional<T> named(String key, What what, T[] all) {
    return named(key, what, byId(all));
  }

  <T> List<T> namedList(String key, What what, Map<String, T> all) {
    return scalars(key).stream().flatMap(scalar -> lookUp(scalar, what, all).stream()).toList();
  }

  <T extends Named> List<T> namedList(String key, What what, T[] all) {
    return namedList(key, what, byId(all));
  }

  /** Names that may lead on to a section: {@code guidance/fast-track#how}. */
  <A, T> List<T> namedPlaces(
      String key, What what, Map<String, A> all, BiFunction<A, Optional<String>, T> make) {
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

  private static <T extends Named> Map<String, T> byId(T[] all) {
    Map<String, T> named = new TreeMap<>();
    Stream.of(all).forEach(one -> named.put(one.id(), one));
    return named;
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
    return scalars(key).stream().map(scalar -> scalar.text().strip()).toList();
  }

  List<LocalDate> dates(String key) {
    return scalars(key).stream()
        .flatMap(scalar -> Dates.day(scalar, said).stream())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  List<URI> webAddresses(String key) {
    return scalars(key).stream().flatMap(scalar -> webAddress(key, scalar).stream()).toList();
  }

  /** A list of mappings, each read by its own keys. */
  <T> List<T> each(String key, Function<Keys, Optional<T>> read) {
    return entry(key).map(entry -> mappings(key, entry.value())).orElse(List.of()).stream()
        .flatMap(one -> readWhole(one, read).stream())
        .toList();
  }

  /** One mapping below a key. */
  <T> Optional<T> inside(String key, Function<Keys, Optional<T>> read) {
    return entry(key)
        .flatMap(
            entry -> {
              if (entry.value() instanceof Mapping below) {
                return readWhole(below, read);
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
    return both(keys.required("th"), keys.required("en"), Localized::new);
  }

  /** What two values make, when both are there. */
  static <A, B, C> Optional<C> both(
      Optional<A> first, Optional<B> second, BiFunction<A, B, C> make) {
    return first.flatMap(a -> second.map(b -> make.apply(a, b)));
  }

  private <T> Optional<T> readWhole(Mapping below, Function<Keys, Optional<T>> read) {
    Keys keys = new Keys(below, false, said);
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
  private Collection<Scalar> scalars(String key) {
    return entry(key).map(entry -> scalars(key, entry.value())).orElse(List.of());
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

  private Optional<Scalar> scalar(String key, Kind wanted) {
    Optional<Entry> entry = entry(key);
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

  private Optional<Entry> entry(String key) {
    known.add(key);
    return mapping.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
  }
}
