package cpi.roadshow.frontmatter;

import static cpi.roadshow.frontmatter.Keys.both;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.frontmatter.Shape.Value;
import cpi.roadshow.frontmatter.YamlNode.Mapping;
import cpi.roadshow.model.Audience;
import cpi.roadshow.model.BodyHash;
import cpi.roadshow.model.Catalogue;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Fields;
import cpi.roadshow.model.FrontMatter;
import cpi.roadshow.model.FrontMatter.Action;
import cpi.roadshow.model.FrontMatter.AgendaItem;
import cpi.roadshow.model.FrontMatter.Citation;
import cpi.roadshow.model.FrontMatter.Clinic;
import cpi.roadshow.model.FrontMatter.Development;
import cpi.roadshow.model.FrontMatter.Faq;
import cpi.roadshow.model.FrontMatter.Guidance;
import cpi.roadshow.model.FrontMatter.Initiative;
import cpi.roadshow.model.FrontMatter.Minutes;
import cpi.roadshow.model.FrontMatter.Page;
import cpi.roadshow.model.FrontMatter.Part;
import cpi.roadshow.model.FrontMatter.Progress;
import cpi.roadshow.model.FrontMatter.Roadshow;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.Origin;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Recurrence;
import cpi.roadshow.model.Region;
import cpi.roadshow.model.Registers;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.model.Stage;
import cpi.roadshow.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Reads what a page says of itself, typed by the folder it lies in. Safe to share among threads.
 */
public final class FrontMatterReader {
  private static final String FENCE = "---";

  private final Registers registers;
  private final Map<String, DocumentKey> initiatives;
  private final Map<String, DocumentKey> pages;

  public FrontMatterReader(Registers registers, Catalogue catalogue) {
    this.registers = registers;
    pages =
        catalogue.keys().stream()
            .collect(
                Collectors.toMap(
                    DocumentKey::toString, Function.identity(), (a, b) -> a, TreeMap::new));
    initiatives =
        catalogue.keys().stream()
            .filter(key -> key.type() == ContentType.INITIATIVE)
            .collect(
                Collectors.toMap(
                    DocumentKey::slug, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  /**
   * Nothing but diagnostics when the front matter cannot be made sense of; a draft as good as can
   * be otherwise.
   */
  public Outcome<Draft> read(SourceFile file, Origin origin) {
    String text = file.text();
    if (!text.startsWith(FENCE + "\n")) {
      return Outcome.none(
          List.of(new Diagnostic(Place.of(file.path()), new Problem.NoFrontMatter())));
    }
    int start = FENCE.length() + 1;
    int end = PageText.closingFence(text, start);
    if (end < 0) {
      return Outcome.none(
          List.of(
              new Diagnostic(file.place(0, FENCE.length()), new Problem.UnclosedFrontMatter())));
    }
    return Yaml.read(file, start, end)
        .then(root -> read(file, origin, root, PageText.afterLine(text, end)));
  }

  private Outcome<Draft> read(SourceFile file, Origin origin, YamlNode root, int bodyStart) {
    if (!(root instanceof Mapping mapping)) {
      return Outcome.none(List.of(new Diagnostic(root.at(), new Problem.YamlOther())));
    }
    List<Diagnostic> said = new ArrayList<>();
    Keys keys = new Keys(mapping, Schema.of(origin.key().type()), true, said);
    Optional<FrontMatter> matter = matter(keys, origin);
    keys.finish();
    Fields fields = new Fields(file.path(), keys.places());
    return matter
        .map(
            made ->
                Outcome.of(
                    new Draft(
                        origin,
                        made,
                        fields,
                        bodyStart,
                        PageText.hash(file.text().substring(bodyStart))),
                    said))
        .orElseGet(() -> Outcome.none(said));
  }

  private Optional<FrontMatter> matter(Keys keys, Origin origin) {
    Meta meta = meta(keys, origin.key().slug());
    return switch (origin.key().type()) {
      case INITIATIVE -> Optional.of(initiative(keys, meta));
      case GUIDANCE -> Optional.of(guidance(keys, meta));
      case FAQ -> Optional.of(new Faq(meta, initiativeOf(keys)));
      case MINUTES -> minutes(keys, meta);
      case ROADSHOW -> roadshow(keys, meta);
      case CLINIC -> clinic(keys, meta);
      case PAGE -> Optional.of(new Page(meta));
    };
  }

  private Meta meta(Keys keys, String slug) {
    String title = keys.text("title").orElse(slug);
    return new Meta(
        title,
        keys.text("summary"),
        keys.date("date"),
        keys.date("updated"),
        keys.yesOrNo("draft", false),
        keys.date("publish_date"),
        keys.date("expiry_date"),
        keys.text("slug"),
        keys.texts("aliases"),
        keys.texts("tags"),
        keys.someOf("audience", Audience.class),
        keys.someOf("region", Region.class),
        keys.namedList("agency", registers.agencies()),
        keys.named("owner", registers.agencies()),
        keys.namedList("sources", registers.facts()),
        keys.date("last_reviewed_on"),
        keys.period("review_in"),
        keys.date("as_of"),
        keys.yesOrNo("search", true),
        keys.matching(
            "translated_from", Value.HASH, written -> Optional.of(new BodyHash(written.group()))));
  }

  private Initiative initiative(Keys keys, Meta meta) {
    return new Initiative(
        meta,
        keys.number("number"),
        keys.namedList("lead", registers.agencies()),
        keys.namedList("partners", registers.agencies()),
        keys.namedList("laws", registers.laws()),
        keys.oneOf("status", Status.class).orElse(Status.NOT_STATED),
        keys.matching("progress", Value.PERCENTAGE, FrontMatterReader::progress),
        keys.each("parts", FrontMatterReader::part),
        keys.texts("next_steps"),
        keys.texts("open_questions"),
        keys.each("since", this::development));
  }

  private static Optional<Progress> progress(Matcher written) {
    int from = Integer.parseInt(written.group(1));
    int to = written.group(2) == null ? from : Integer.parseInt(written.group(2));
    return from <= to && to <= 100 ? Optional.of(new Progress(from, to)) : Optional.empty();
  }

  private static Optional<Part> part(Keys keys) {
    Status status = keys.oneOf("status", Status.class).orElse(Status.NOT_STATED);
    Optional<String> text = keys.text("text");
    return both(keys.text("id"), keys.text("name"), (id, name) -> new Part(id, name, status, text));
  }

  private Optional<Development> development(Keys keys) {
    var sources = keys.namedList("sources", registers.facts());
    var date = keys.when("date");
    return both(date, keys.text("text"), (day, text) -> new Development(day, text, sources));
  }

  private Guidance guidance(Keys keys, Meta meta) {
    return new Guidance(
        meta,
        initiativeOf(keys),
        keys.each("legal_basis", this::citation),
        keys.texts("steps"),
        keys.texts("checklist"));
  }

  private Optional<Citation> citation(Keys keys) {
    Optional<String> section = keys.text("section");
    return keys.named("law", registers.laws()).map(law -> new Citation(law, section));
  }

  private Optional<FrontMatter> minutes(Keys keys, Meta meta) {
    Optional<String> time =
        keys.matching("time", Value.TIME, written -> Optional.of(written.group()));
    Optional<String> place = keys.text("place");
    Optional<String> chair = keys.text("chair");
    var agencies = keys.namedList("agencies", registers.agencies());
    var agenda = keys.each("agenda", this::agendaItem);
    var decisions = keys.texts("decisions");
    var actions = keys.each("actions", this::action);
    return meta.date()
        .map(
            date ->
                new Minutes(meta, date, time, place, chair, agencies, agenda, decisions, actions));
  }

  private Optional<AgendaItem> agendaItem(Keys keys) {
    Optional<DocumentKey> initiative = initiativeOf(keys);
    return keys.text("title").map(title -> new AgendaItem(title, initiative));
  }

  private Optional<Action> action(Keys keys) {
    var agency = keys.namedList("agency", registers.agencies());
    var due = keys.date("due");
    var status = keys.oneOf("status", Status.class);
    var initiative = initiativeOf(keys);
    var sources = keys.namedList("sources", registers.facts());
    return keys.text("task")
        .map(task -> new Action(task, agency, due, status, initiative, sources));
  }

  private Optional<FrontMatter> roadshow(Keys keys, Meta meta) {
    Stage stage = keys.oneOf("status", Stage.class).orElse(Stage.PLANNED);
    Optional<String> venue = keys.text("venue");
    List<String> bring = keys.texts("bring");
    List<DocumentKey> handouts = keys.namedList("handouts", pages);
    return meta.region().stream()
        .findFirst()
        .map(region -> new Roadshow(meta, region, stage, meta.date(), venue, bring, handouts));
  }

  private Optional<FrontMatter> clinic(Keys keys, Meta meta) {
    List<java.time.LocalDate> dates = keys.dates("dates");
    Optional<String> venue = keys.text("venue");
    return keys.oneOf("recurrence", Recurrence.class)
        .map(recurrence -> new Clinic(meta, recurrence, dates, venue));
  }

  private Optional<DocumentKey> initiativeOf(Keys keys) {
    return keys.named("initiative", initiatives);
  }
}
