package cpi.roadshow.frontmatter;

import static cpi.roadshow.frontmatter.Keys.both;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.frontmatter.YamlNode.Mapping;
import cpi.roadshow.frontmatter.YamlNode.Sequence;
import cpi.roadshow.model.Agency;
import cpi.roadshow.model.Fact;
import cpi.roadshow.model.Fact.Confidence;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Law;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Named;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Province;
import cpi.roadshow.model.Region;
import cpi.roadshow.model.Registers;
import cpi.roadshow.model.Settings;
import cpi.roadshow.model.Source;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.model.Term;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads what pages refer to: the site's settings, the agencies, laws, provinces and terms of {@code
 * content/}, the facts of {@code seeds/}.
 */
public final class RegistersReader {
  public static final String SETTINGS = "content/site.yaml";
  public static final String GLOSSARY = "content/glossary.yaml";
  public static final String AGENCIES = "content/data/agencies.yaml";
  public static final String LAWS = "content/data/laws.yaml";
  public static final String PROVINCES = "content/data/provinces.yaml";
  public static final String SOURCES = "seeds/sources.yaml";
  public static final String FACTS = "seeds/facts.yaml";

  /** The folder with a record of each document that the project grew from. */
  private static final String RECORDS = "seeds/documents/";

  private final SortedMap<String, SourceFile> files;
  private final List<Diagnostic> said = new ArrayList<>();

  private RegistersReader(SortedMap<String, SourceFile> files) {
    this.files = files;
  }

  /**
   * Only {@code site.yaml} must be there; a register that is missing is empty.
   *
   * @param files the YAML files of the project by their path
   */
  public static Outcome<Registers> read(SortedMap<String, SourceFile> files) {
    return new RegistersReader(files).read();
  }

  private Outcome<Registers> read() {
    Optional<Settings> settings = settings();
    SortedMap<String, Agency> agencies = byId(AGENCIES, Schema.AN_AGENCY, RegistersReader::agency);
    SortedMap<String, Law> laws = byId(LAWS, Schema.A_LAW, RegistersReader::law);
    List<Province> provinces = list(PROVINCES, Schema.A_PROVINCE, RegistersReader::province);
    List<Term> glossary = list(GLOSSARY, Schema.A_TERM, RegistersReader::term);
    SortedMap<String, Source> sources = byId(SOURCES, Schema.A_SOURCE, RegistersReader::source);
    SortedMap<String, Fact> facts = byId(FACTS, Schema.A_FACT, keys -> fact(keys, sources));
    checkRecords(sources, agencies, facts);
    return settings
        .map(
            made ->
                Outcome.of(new Registers(made, agencies, laws, provinces, glossary, facts), said))
        .orElseGet(() -> Outcome.none(said));
  }

  private Optional<Settings> settings() {
    SourceFile file = files.get(SETTINGS);
    if (file == null) {
      said.add(new Diagnostic(Place.of(SETTINGS), new Problem.MissingFile(SETTINGS)));
      return Optional.empty();
    }
    return root(file)
        .filter(Mapping.class::isInstance)
        .flatMap(root -> whole((Mapping) root, Schema.SETTINGS, true, RegistersReader::settings));
  }

  private static Optional<Settings> settings(Keys keys) {
    Optional<Localized<String>> title = keys.localized("title");
    Localized<String> description =
        keys.localized("description").orElse(title.orElse(new Localized<>("", "")));
    Optional<String> edit = keys.webPattern("edit_url", Settings.PATH);
    Optional<URI> base = keys.webAddress("base_url").map(RegistersReader::withSlash);
    Language source = keys.oneOf("source_language", Language.class).orElse(Language.THAI);
    return both(title, base, (name, url) -> new Settings(name, description, url, source, edit));
  }

  private static URI withSlash(URI address) {
    return address.toString().endsWith("/") ? address : URI.create(address + "/");
  }

  private static Optional<Agency> agency(Keys keys) {
    Optional<Localized<String>> name = keys.localized("name");
    Optional<Localized<String>> shortName = keys.localized("short").or(() -> name);
    return keys.text("id")
        .flatMap(id -> both(name, shortName, (full, brief) -> new Agency(id, full, brief)));
  }

  private static Optional<Law> law(Keys keys) {
    return both(keys.text("id"), keys.localized("title"), Law::new);
  }

  private static Optional<Province> province(Keys keys) {
    boolean isProvince = keys.yesOrNo("province", true);
    Optional<Localized<String>> name = both(keys.text("th"), keys.text("en"), Localized::new);
    return both(
        keys.oneOf("region", Region.class),
        name,
        (region, both) -> new Province(region, both, isProvince));
  }

  private static Optional<Term> term(Keys keys) {
    keys.text("editors");
    String category = keys.text("category").orElse("term");
    Localized<Optional<String>> abbreviation =
        new Localized<>(keys.text("abbreviation_th"), keys.text("abbreviation_en"));
    Localized<List<String>> also = new Localized<>(keys.texts("also_th"), keys.texts("also_en"));
    Optional<Localized<String>> note = keys.localized("note");
    return both(keys.text("th"), keys.text("en"), Localized::new)
        .map(name -> new Term(name, abbreviation, also, category, note));
  }

  private static Optional<Source> source(Keys keys) {
    String kind = keys.text("kind").orElse("");
    List<URI> links = keys.webAddresses("links");
    return both(
        keys.text("id"),
        keys.text("title"),
        (id, title) -> new Source(id, title, languageOf(title), kind, links));
  }

  /** A title with any Thai letter in it is a Thai title. */
  private static Language languageOf(String title) {
    boolean thai =
        title
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI);
    return thai ? Language.THAI : Language.ENGLISH;
  }

  private static Optional<Fact> fact(Keys keys, SortedMap<String, Source> sources) {
    keys.text("topic");
    keys.text("note");
    Optional<String> passage = keys.text("passage");
    List<URI> links = keys.webAddresses("links");
    Optional<String> date = keys.text("source_date");
    Confidence confidence = keys.oneOf("confidence", Confidence.class).orElse(Confidence.HIGH);
    Optional<Localized<String>> statement = keys.localized("statement");
    Optional<Source> source = keys.named("source", sources);
    return keys.text("id")
        .flatMap(
            id ->
                both(
                    statement,
                    source,
                    (says, in) -> new Fact(id, says, in, passage, links, date, confidence)));
  }

  /** Nothing is made of the records yet but certainty: they name only what the registers know. */
  private void checkRecords(
      SortedMap<String, Source> sources,
      SortedMap<String, Agency> agencies,
      SortedMap<String, Fact> facts) {
    for (SourceFile file : files.tailMap(RECORDS).values()) {
      if (file.path().startsWith(RECORDS)) {
        list(
            file.path(),
            Schema.A_RECORD,
            keys -> Optional.of(checkRecord(keys, sources, agencies, facts)));
      }
    }
  }

  private static Keys checkRecord(
      Keys keys,
      SortedMap<String, Source> sources,
      SortedMap<String, Agency> agencies,
      SortedMap<String, Fact> facts) {
    keys.named("id", sources);
    keys.localized("title");
    keys.localized("gist");
    keys.named("publisher", agencies);
    keys.namedList("agencies", agencies);
    keys.date("date");
    keys.namedList("states", facts);
    return keys;
  }

  private <T extends Named> SortedMap<String, T> byId(
      String path, Schema schema, Function<Keys, Optional<T>> read) {
    SortedMap<String, T> all = new TreeMap<>();
    for (T one : list(path, schema, read)) {
      if (all.putIfAbsent(one.id(), one) != null) {
        said.add(new Diagnostic(Place.of(path), new Problem.DuplicateId(one.id())));
      }
    }
    return all;
  }

  private <T> List<T> list(String path, Schema schema, Function<Keys, Optional<T>> read) {
    return Optional.ofNullable(files.get(path))
        .flatMap(this::root)
        .map(root -> list(root, schema, read))
        .orElse(List.of());
  }

  private <T> List<T> list(YamlNode root, Schema schema, Function<Keys, Optional<T>> read) {
    List<T> made = new ArrayList<>();
    List<YamlNode> items =
        root instanceof Sequence sequence
            ? sequence.items()
            : root.isEmpty() ? List.of() : List.of(root);
    for (YamlNode item : items) {
      if (item instanceof Mapping mapping) {
        whole(mapping, schema, !(root instanceof Sequence), read).ifPresent(made::add);
      } else {
        said.add(new Diagnostic(item.at(), new Problem.YamlOther()));
      }
    }
    return made;
  }

  private Optional<YamlNode> root(SourceFile file) {
    Outcome<YamlNode> read = Yaml.read(file);
    said.addAll(read.said());
    return read.value();
  }

  private <T> Optional<T> whole(
      Mapping mapping, Schema schema, boolean isWholeFile, Function<Keys, Optional<T>> read) {
    Keys keys = new Keys(mapping, schema, isWholeFile, said);
    Optional<T> made = read.apply(keys);
    keys.finish();
    return made;
  }
}
