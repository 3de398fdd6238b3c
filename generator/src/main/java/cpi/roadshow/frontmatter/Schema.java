package cpi.roadshow.frontmatter;

import cpi.roadshow.diagnostics.Problem.What;
import cpi.roadshow.frontmatter.Key.Need;
import cpi.roadshow.frontmatter.Shape.Group;
import cpi.roadshow.frontmatter.Shape.ListOf;
import cpi.roadshow.frontmatter.Shape.OneOf;
import cpi.roadshow.frontmatter.Shape.Reference;
import cpi.roadshow.frontmatter.Shape.Value;
import cpi.roadshow.model.Audience;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Fact.Confidence;
import cpi.roadshow.model.Handout.Edition;
import cpi.roadshow.model.Handout.Format;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Recurrence;
import cpi.roadshow.model.Region;
import cpi.roadshow.model.Stage;
import cpi.roadshow.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys that a mapping may have, in the order in which people are shown them. This is the one
 * place that says so: what reads pages and registers refuses to ask for anything else, and what
 * editors of other makers are told is made from it.
 *
 * @param name what its keys are told apart by where one name means two things
 */
public record Schema(String name, List<Key> keys) {
  private static final OneOf AUDIENCE = OneOf.of(What.AUDIENCE, Audience.values());
  private static final OneOf REGION = OneOf.of(What.REGION, Region.values());
  private static final OneOf STATUS = OneOf.of(What.STATUS, Status.values());
  private static final Reference AGENCY = new Reference(What.AGENCY);
  private static final Reference LAW = new Reference(What.LAW);
  private static final Reference FACT = new Reference(What.FACT);
  private static final Reference SOURCE = new Reference(What.SOURCE);
  private static final Reference INITIATIVE = new Reference(What.INITIATIVE);
  private static final Reference PAGE = new Reference(What.PAGE);

  private static final ListOf TEXTS = new ListOf(Value.TEXT);
  private static final ListOf AGENCIES = new ListOf(AGENCY);
  private static final ListOf FACTS = new ListOf(FACT);

  /** Both languages of a text. */
  private static final Group BOTH =
      group("localized", required("th", Value.TEXT), required("en", Value.TEXT));

  // What every page may say.

  private static final List<Key> FIRST =
      List.of(
          required("title", Value.TEXT),
          new Key("summary", Need.WANTED, Value.TEXT),
          usual("draft", Value.YES_OR_NO));

  private static final List<Key> LAST =
      List.of(
          usual("sources", FACTS),
          usual("audience", new ListOf(AUDIENCE)),
          usual("agency", AGENCIES),
          usual("owner", AGENCY),
          usual("tags", TEXTS),
          usual("as_of", Value.DAY),
          usual("last_reviewed_on", Value.DAY),
          usual("review_in", Value.PERIOD),
          seldom("date", Value.DAY),
          seldom("updated", Value.DAY),
          seldom("publish_date", Value.DAY),
          seldom("expiry_date", Value.DAY),
          seldom("region", new ListOf(REGION)),
          seldom("slug", Value.WORD),
          seldom("aliases", new ListOf(Value.WORD)),
          seldom("search", Value.YES_OR_NO),
          seldom("translated_from", Value.HASH));

  /** What {@code content/site.yaml} says. */
  public static final Schema SETTINGS =
      of(
          "site",
          required("title", BOTH),
          usual("description", BOTH),
          required("base_url", Value.WEB_ADDRESS),
          usual("edit_url", Value.WEB_PATTERN),
          usual("source_language", new OneOf(What.LANGUAGE, languages())));

  public static final Schema AN_AGENCY =
      of("agencies", required("id", Value.WORD), required("name", BOTH), usual("short", BOTH));

  public static final Schema A_LAW =
      of("laws", required("id", Value.WORD), required("title", BOTH));

  public static final Schema A_PROVINCE =
      of(
          "provinces",
          required("region", REGION),
          required("th", Value.TEXT),
          required("en", Value.TEXT),
          seldom("province", Value.YES_OR_NO));

  public static final Schema A_TERM =
      of(
          "glossary",
          required("th", Value.TEXT),
          required("en", Value.TEXT),
          usual("abbreviation_th", Value.TEXT),
          usual("abbreviation_en", Value.TEXT),
          usual("also_th", TEXTS),
          usual("also_en", TEXTS),
          usual("category", Value.TEXT),
          usual("note", BOTH),
          usual("editors", Value.TEXT));

  public static final Schema A_SOURCE =
      of(
          "sources",
          required("id", Value.WORD),
          required("title", Value.TEXT),
          usual("kind", Value.TEXT),
          usual("links", new ListOf(Value.WEB_ADDRESS)));

  public static final Schema A_FACT =
      of(
          "facts",
          required("id", Value.WORD),
          usual("topic", Value.TEXT),
          usual("confidence", OneOf.of(What.CONFIDENCE, Confidence.values())),
          required("statement", BOTH),
          required("source", SOURCE),
          usual("passage", Value.TEXT),
          usual("links", new ListOf(Value.WEB_ADDRESS)),
          usual("source_date", Value.TEXT),
          usual("note", Value.TEXT));

  /** The record of a document that the project grew from. */
  public static final Schema A_RECORD =
      of(
          "documents",
          required("id", SOURCE),
          usual("title", BOTH),
          usual("gist", BOTH),
          usual("publisher", AGENCY),
          usual("agencies", AGENCIES),
          usual("date", Value.DAY),
          usual("states", FACTS));

  public static final Schema A_HANDOUT =
      of(
          "handouts",
          required("title", BOTH),
          usual("summary", BOTH),
          usual("audience", new ListOf(AUDIENCE)),
          usual("region", REGION),
          required("parts", new ListOf(PAGE)),
          usual("languages", new ListOf(OneOf.of(What.LANGUAGE, Edition.values()))),
          usual("formats", new ListOf(OneOf.of(What.FORMAT, Format.values()))),
          usual("cover", Value.YES_OR_NO),
          usual("thai_digits", Value.YES_OR_NO));

  public Schema {
    keys = List.copyOf(keys);
    if (keys.stream().map(Key::name).distinct().count() < keys.size()) {
      throw new IllegalArgumentException("a key stands once");
    }
  }

  /** What a page of a type may say of itself. */
  public static Schema of(ContentType type) {
    return switch (type) {
      case INITIATIVE ->
          page(
              type,
              usual("number", Value.NUMBER),
              usual("lead", AGENCIES),
              usual("partners", AGENCIES),
              usual("laws", new ListOf(LAW)),
              usual("status", STATUS),
              usual("progress", Value.PERCENTAGE),
              usual(
                  "parts",
                  list(
                      "parts",
                      required("id", Value.WORD),
                      required("name", Value.TEXT),
                      usual("status", STATUS),
                      usual("text", Value.TEXT))),
              usual("next_steps", TEXTS),
              usual("open_questions", TEXTS),
              usual(
                  "since",
                  list(
                      "since",
                      required("date", Value.DATE),
                      required("text", Value.TEXT),
                      usual("sources", FACTS))));
      case GUIDANCE ->
          page(
              type,
              usual("initiative", INITIATIVE),
              usual(
                  "legal_basis",
                  list("legal_basis", required("law", LAW), usual("section", Value.WORD))),
              usual("steps", TEXTS),
              usual("checklist", TEXTS));
      case FAQ -> page(type, usual("initiative", INITIATIVE));
      case MINUTES ->
          page(
              type,
              required("date", Value.DAY),
              usual("time", Value.TIME),
              usual("place", Value.TEXT),
              usual("chair", Value.TEXT),
              usual("agencies", AGENCIES),
              usual(
                  "agenda",
                  list("agenda", required("title", Value.TEXT), usual("initiative", INITIATIVE))),
              usual("decisions", TEXTS),
              usual(
                  "actions",
                  list(
                      "actions",
                      required("task", Value.TEXT),
                      usual("agency", AGENCIES),
                      usual("due", Value.DAY),
                      usual("status", STATUS),
                      usual("initiative", INITIATIVE),
                      usual("sources", FACTS))));
      case ROADSHOW ->
          page(
              type,
              required("region", new ListOf(REGION)),
              usual("status", OneOf.of(What.STAGE, Stage.values())),
              usual("date", Value.DAY),
              usual("venue", Value.TEXT),
              usual("bring", TEXTS),
              usual("handouts", new ListOf(PAGE)));
      case CLINIC ->
          page(
              type,
              required("recurrence", OneOf.of(What.RECURRENCE, Recurrence.values())),
              usual("dates", new ListOf(Value.DAY)),
              usual("venue", Value.TEXT));
      case PAGE -> page(type);
    };
  }

  public Optional<Key> key(String wanted) {
    return keys.stream().filter(key -> key.name().equals(wanted)).findFirst();
  }

  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    keys.forEach(key -> names.add(key.name()));
    return names;
  }

  /** A page's own keys stand before those of all pages, and instead of them. */
  private static Schema page(ContentType type, Key... own) {
    Schema mine = of(type.id(), own);
    List<Key> keys = new ArrayList<>(FIRST);
    keys.addAll(mine.keys);
    LAST.stream().filter(key -> mine.key(key.name()).isEmpty()).forEach(keys::add);
    return new Schema(type.id(), keys);
  }

  private static Schema of(String name, Key... keys) {
    return new Schema(name, List.of(keys));
  }

  private static Group group(String name, Key... keys) {
    return new Group(of(name, keys));
  }

  private static ListOf list(String name, Key... keys) {
    return new ListOf(group(name, keys));
  }

  private static Key required(String name, Shape shape) {
    return new Key(name, Need.REQUIRED, shape);
  }

  private static Key usual(String name, Shape shape) {
    return new Key(name, Need.USUAL, shape);
  }

  private static Key seldom(String name, Shape shape) {
    return new Key(name, Need.SELDOM, shape);
  }

  private static Map<String, Object> languages() {
    Map<String, Object> byCode = new LinkedHashMap<>();
    Stream.of(Language.values()).forEach(language -> byCode.put(language.code(), language));
    return byCode;
  }
}
