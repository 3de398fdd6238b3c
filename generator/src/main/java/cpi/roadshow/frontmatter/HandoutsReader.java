package cpi.roadshow.frontmatter;

import static cpi.roadshow.frontmatter.Keys.both;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.frontmatter.YamlNode.Mapping;
import cpi.roadshow.model.Audience;
import cpi.roadshow.model.Catalogue;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Fields;
import cpi.roadshow.model.Handout;
import cpi.roadshow.model.Handout.Digest;
import cpi.roadshow.model.Handout.Edition;
import cpi.roadshow.model.Handout.Format;
import cpi.roadshow.model.Handout.Part;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Region;
import cpi.roadshow.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what is to be printed: the files of {@code content/handouts/}. */
public final class HandoutsReader {
  private static final String FOLDER = "content/handouts/";
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.yaml");

  private final Map<String, Function<Optional<String>, Part>> parts = new TreeMap<>();

  private HandoutsReader(Catalogue catalogue) {
    catalogue
        .keys()
        .forEach(key -> parts.put(key.toString(), section -> new Part.Page(key, section)));
    for (ContentType type : ContentType.values()) {
      parts.put(type.id() + "/", section -> new Part.All(type));
    }
    for (Digest digest : Digest.values()) {
      parts.put(digest.id(), section -> new Part.Made(digest));
    }
  }

  /**
   * The handouts, in the order of their names.
   *
   * @param files the YAML files of the project by their path
   */
  public static Outcome<List<Handout>> read(
      SortedMap<String, SourceFile> files, Catalogue catalogue) {
    HandoutsReader reader = new HandoutsReader(catalogue);
    return Outcome.all(
        files.tailMap(FOLDER).values().stream()
            .takeWhile(file -> file.path().startsWith(FOLDER))
            .map(reader::read)
            .toList());
  }

  private Outcome<Handout> read(SourceFile file) {
    String name = file.path().substring(FOLDER.length());
    if (!NAME.matcher(name).matches()) {
      return Outcome.none(
          List.of(new Diagnostic(Place.of(file.path()), new Problem.BadHandoutName(name))));
    }
    return Yaml.read(file).then(root -> read(file, name.replace(".yaml", ""), root));
  }

  private Outcome<Handout> read(SourceFile file, String name, YamlNode root) {
    if (!(root instanceof Mapping mapping)) {
      return Outcome.none(List.of(new Diagnostic(root.at(), new Problem.YamlOther())));
    }
    List<Diagnostic> said = new ArrayList<>();
    Keys keys = new Keys(mapping, Schema.A_HANDOUT, true, said);
    Optional<Handout> made = handout(file, name, keys);
    keys.finish();
    return made.map(handout -> Outcome.of(handout, said)).orElseGet(() -> Outcome.none(said));
  }

  private Optional<Handout> handout(SourceFile file, String name, Keys keys) {
    Optional<Localized<String>> title = keys.localized("title");
    Optional<Localized<String>> summary = keys.localized("summary");
    List<Audience> audience = keys.someOf("audience", Audience.class);
    Optional<Region> region = keys.oneOf("region", Region.class);
    List<Part> taken = keys.namedPlaces("parts", parts, (make, section) -> make.apply(section));
    List<Edition> languages = orAll(keys.someOf("languages", Edition.class), Edition.values());
    List<Format> formats = orAll(keys.someOf("formats", Format.class), Format.values());
    boolean cover = keys.yesOrNo("cover", true);
    boolean digits = keys.yesOrNo("thai_digits", false);
    Fields fields = new Fields(file.path(), keys.places());
    return both(
        title,
        taken.isEmpty() ? Optional.<List<Part>>empty() : Optional.of(taken),
        (says, holds) ->
            new Handout(
                name, says, summary, audience, region, holds, languages, formats, cover, digits,
                fields));
  }

  /** Who does not say wants all. */
  private static <T> List<T> orAll(List<T> said, T[] all) {
    return said.isEmpty() ? List.of(all) : said.stream().distinct().sorted().toList();
  }
}
