package cpi.roadshow.pages;

import cpi.roadshow.model.Agency;
import cpi.roadshow.model.Audience;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.FrontMatter.Initiative;
import cpi.roadshow.model.FrontMatter.Minutes;
import cpi.roadshow.model.FrontMatter.Roadshow;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Redirect;
import cpi.roadshow.model.Term;
import cpi.roadshow.model.Translation;
import cpi.roadshow.pages.PageView.ActionView;
import cpi.roadshow.pages.PageView.Anchor;
import cpi.roadshow.pages.PageView.Card;
import cpi.roadshow.pages.PageView.Entry;
import cpi.roadshow.pages.PageView.Filter;
import cpi.roadshow.pages.PageView.Forward;
import cpi.roadshow.pages.PageView.Frame;
import cpi.roadshow.pages.PageView.Glossary;
import cpi.roadshow.pages.PageView.Group;
import cpi.roadshow.pages.PageView.Home;
import cpi.roadshow.pages.PageView.Letter;
import cpi.roadshow.pages.PageView.Lever;
import cpi.roadshow.pages.PageView.Listing;
import cpi.roadshow.pages.PageView.NotFound;
import cpi.roadshow.pages.PageView.Results;
import cpi.roadshow.pages.PageView.Stop;
import cpi.roadshow.pages.PageView.TranslationView;
import cpi.roadshow.pages.PageView.TranslationsPage;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.thai.Collation;
import cpi.roadshow.thai.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of one language that lead to others: home, the index of each content type, the
 * glossary, not found.
 */
final class ListPages {
  private static final List<ContentType> EVENTS = List.of(ContentType.ROADSHOW, ContentType.CLINIC);

  private final Projection to;
  private final Order order;

  ListPages(Projection to) {
    this.to = to;
    order = new Order(to);
  }

  private Permalink at(String path) {
    return new Permalink(to.language(), path);
  }

  // Home.

  PageView home() {
    Permalink at = at(Addresses.HOME);
    String description = to.site().registers().settings().description().in(to.language());
    Frame frame =
        Publications.ofHome(to, to.frame(at, to.siteTitle(), Optional.of(description), List.of()));
    return new Home(frame, description, levers(at), stops(at), audiences(at), homeGroups(at));
  }

  private List<Lever> levers(Permalink at) {
    return order.of(ContentType.INITIATIVE).stream()
        .map(pair -> lever(at, pair.in(to.language())))
        .toList();
  }

  private Lever lever(Permalink at, Document page) {
    Initiative it = (Initiative) page.matter();
    return new Lever(
        at.up() + page.permalink().path(),
        it.number(),
        page.meta().title(),
        to.word("status", it.status()),
        it.progress().map(to::progress),
        to.day(page.meta().asOf()));
  }

  private List<Stop> stops(Permalink at) {
    return order.of(ContentType.ROADSHOW).stream()
        .map(pair -> stop(at, pair.in(to.language())))
        .toList();
  }

  private Stop stop(Permalink at, Document page) {
    Roadshow it = (Roadshow) page.matter();
    return new Stop(
        at.up() + page.permalink().path(),
        to.word("region", it.stopsIn()),
        to.word("stage", it.status()),
        to.day(it.date()));
  }

  private List<Anchor> audiences(Permalink at) {
    return Stream.of(Audience.values())
        .filter(audience -> own(ContentType.GUIDANCE).anyMatch(isFor(audience)))
        .map(
            audience ->
                new Anchor(
                    at.up() + Addresses.of(audience), to.words().get("for_" + audience.id())))
        .toList();
  }

  private Predicate<Pair> isFor(Audience audience) {
    return pair -> pair.in(to.language()).meta().audience().contains(audience);
  }

  private List<Group> homeGroups(Permalink at) {
    return Stream.of(ContentType.CLINIC, ContentType.MINUTES, ContentType.FAQ, ContentType.PAGE)
        .map(type -> new Group(Optional.of(to.plural(type)), cards(at, type)))
        .filter(group -> !group.cards().isEmpty())
        .toList();
  }

  /** The documents of a type that are really written in this language. */
  private Stream<Pair> own(ContentType type) {
    return to.site().ofType(type).filter(pair -> pair.has(to.language()));
  }

  // The index pages.

  PageView listing(ContentType type) {
    Permalink at = at(Addresses.listing(type));
    Frame frame = to.frame(at, to.plural(type), Optional.of(lead(type)), to.crumbs(at));
    List<Group> groups =
        type == ContentType.GUIDANCE
            ? byInitiative(at, pair -> true)
            : List.of(new Group(Optional.empty(), cards(at, type)));
    return new Listing(
        frame,
        to.plural(type),
        lead(type),
        to.trust(own(type)),
        filters(at, type),
        groups,
        type == ContentType.MINUTES ? actions(at) : List.of(),
        more(at, type));
  }

  private List<Filter> filters(Permalink at, ContentType type) {
    return type == ContentType.INITIATIVE || type == ContentType.PAGE
        ? List.of()
        : new Facets(to, at, order.of(type)).filters();
  }

  /** What concerns one audience: its guidance, then the questions it asks. */
  PageView audience(Audience audience) {
    Permalink at = at(Addresses.of(audience));
    String heading = to.words().get("for_" + audience.id());
    List<Group> groups = new ArrayList<>(byInitiative(at, isFor(audience)));
    List<Card> questions = to.cards(at, own(ContentType.FAQ).filter(isFor(audience)));
    if (!questions.isEmpty()) {
      groups.add(new Group(Optional.of(to.plural(ContentType.FAQ)), questions));
    }
    String lead = to.words().get("lead_for_" + audience.id());
    return new Listing(
        to.frame(at, heading, Optional.of(lead), to.crumbs(at)),
        heading,
        lead,
        to.trust(
            Stream.of(ContentType.GUIDANCE, ContentType.FAQ)
                .flatMap(this::own)
                .filter(isFor(audience))),
        filters(at, audience),
        groups,
        List.of(),
        List.of());
  }

  /** Events of either type are also on one page. */
  private List<Anchor> more(Permalink at, ContentType type) {
    return EVENTS.contains(type)
        ? List.of(new Anchor(at.up() + Addresses.EVENTS, to.words().get("events")))
        : List.of();
  }

  /** All that takes place somewhere, with the calendar of what has a date. */
  PageView events() {
    Permalink at = at(Addresses.EVENTS);
    String lead = to.words().get("lead_events");
    List<Group> groups =
        EVENTS.stream()
            .map(type -> new Group(Optional.of(to.plural(type)), cards(at, type)))
            .filter(group -> !group.cards().isEmpty())
            .toList();
    boolean hasDates = EVENTS.stream().flatMap(this::own).anyMatch(ListPages::hasDate);
    Anchor calendar =
        new Anchor(
            at.root() + Addresses.calendar(to.language()), to.words().get("calendar_all_ics"));
    return new Listing(
        to.frame(at, to.words().get("events"), Optional.of(lead), to.crumbs(at)),
        to.words().get("events"),
        lead,
        to.trust(EVENTS.stream().flatMap(this::own)),
        List.of(),
        groups,
        List.of(),
        hasDates ? List.of(calendar) : List.of());
  }

  private static boolean hasDate(Pair pair) {
    return pair.in(Language.THAI)
        .matter()
        .match(
            initiative -> false,
            guidance -> false,
            faq -> false,
            minutes -> false,
            roadshow -> roadshow.date().isPresent(),
            clinic -> !clinic.dates().isEmpty(),
            plain -> false);
  }

  /** Which pages concern which agency: titles alone, since one page may concern many. */
  PageView byAgency() {
    Permalink at = at(Addresses.BY_AGENCY);
    String lead = to.words().get("lead_by_agency");
    List<Pair> pages =
        Stream.of(ContentType.values())
            .filter(type -> type != ContentType.PAGE)
            .flatMap(type -> order.of(type).stream())
            .toList();
    List<Group> groups =
        pages.stream()
            .flatMap(pair -> agencies(pair).stream())
            .distinct()
            .sorted(Collation.by(to.language(), to::agency))
            .map(agency -> concerning(at, agency, pages))
            .toList();
    return new Listing(
        to.frame(at, to.words().get("by_agency"), Optional.of(lead), to.crumbs(at)),
        to.words().get("by_agency"),
        lead,
        to.trust(pages.stream()),
        List.of(),
        groups,
        List.of(),
        List.of());
  }

  private Group concerning(Permalink at, Agency agency, List<Pair> pages) {
    List<Card> cards =
        pages.stream()
            .filter(pair -> agencies(pair).contains(agency))
            .map(pair -> brief(at, pair))
            .toList();
    return new Group(Optional.of("agency-" + agency.id()), Optional.of(to.agency(agency)), cards);
  }

  private Card brief(Permalink at, Pair pair) {
    Document page = pair.in(to.language());
    return new Card(
        at.up() + page.permalink().path(),
        page.meta().title(),
        page.language(),
        Optional.empty(),
        Optional.of(to.singular(pair.key().type())));
  }

  /** Those a page says it concerns, or that lead or share the work. */
  private List<Agency> agencies(Pair pair) {
    Document page = pair.in(to.language());
    Stream<Agency> named =
        page.matter() instanceof Initiative it
            ? Stream.concat(it.lead().stream(), it.partners().stream())
            : Stream.of();
    return Stream.concat(named, page.meta().agency().stream()).distinct().toList();
  }

  /** All are for one audience, so that is no filter here. */
  private List<Filter> filters(Permalink at, Audience audience) {
    List<Pair> listed =
        Stream.of(ContentType.GUIDANCE, ContentType.FAQ)
            .flatMap(type -> own(type).filter(isFor(audience)))
            .toList();
    return new Facets(to, at, listed)
        .filters().stream().filter(filter -> !filter.name().equals("audience")).toList();
  }

  private String lead(ContentType type) {
    return to.words().get("lead_" + type.id());
  }

  private List<Card> cards(Permalink at, ContentType type) {
    return order.of(type).stream().map(pair -> to.card(at, pair, note(pair))).toList();
  }

  /** What a list says of a page beside its title and summary. */
  private Optional<String> note(Pair pair) {
    Document page = pair.in(to.language());
    return page.matter()
        .match(
            initiative -> Optional.of(numbered(initiative)),
            guidance -> Optional.empty(),
            faq -> Optional.of(to.words().get("questions", page.body().sections().size())),
            minutes -> Optional.of(Dates.full(minutes.heldOn(), to.language())),
            roadshow ->
                Optional.of(
                    event(
                        to.word("stage", roadshow.status()),
                        roadshow.date().stream().toList(),
                        roadshow.venue())),
            clinic ->
                Optional.of(
                    event(
                        to.word("recurrence", clinic.recurrence()),
                        clinic.dates(),
                        clinic.venue())),
            plain -> Optional.empty());
  }

  /** How a thing stands, and when and where it is, as far as that is known. */
  private String event(String standing, List<LocalDate> days, Optional<String> venue) {
    Stream<String> dates = days.stream().map(day -> Dates.full(day, to.language()));
    return Stream.of(Stream.of(standing), dates, venue.stream())
        .flatMap(part -> part)
        .collect(Collectors.joining(" · "));
  }

  private String numbered(Initiative initiative) {
    String status = to.word("status", initiative.status());
    return initiative
        .number()
        .map(number -> to.words().get("initiative_number", number) + " · " + status)
        .orElse(status);
  }

  /** Guidance under the initiative it belongs to; what belongs to none comes first. */
  private List<Group> byInitiative(Permalink at, Predicate<Pair> shown) {
    List<Group> groups = new ArrayList<>();
    List<Pair> guidance = own(ContentType.GUIDANCE).filter(shown).toList();
    List<Card> general =
        to.cards(at, guidance.stream().filter(pair -> pair.initiatives().isEmpty()));
    List<Pair> initiatives =
        to.site().ofType(ContentType.INITIATIVE).sorted(order.byNumber()).toList();
    if (!general.isEmpty()) {
      groups.add(
          new Group(
              initiatives.isEmpty()
                  ? Optional.empty()
                  : Optional.of(to.words().get("guidance_general")),
              general));
    }
    for (Pair initiative : initiatives) {
      List<Card> cards =
          to.cards(at, guidance.stream().filter(pair -> belongs(pair, initiative.key())));
      if (!cards.isEmpty()) {
        groups.add(new Group(Optional.of(initiative.in(to.language()).meta().title()), cards));
      }
    }
    return groups;
  }

  private static boolean belongs(Pair pair, DocumentKey initiative) {
    return pair.initiatives().contains(initiative);
  }

  /** The action items of all meetings, latest meeting first. */
  private List<ActionView> actions(Permalink at) {
    List<ActionView> actions = new ArrayList<>();
    for (Pair pair : order.of(ContentType.MINUTES)) {
      Document meeting = pair.in(to.language());
      Anchor link =
          new Anchor(
              at.up() + meeting.permalink().path(), Dates.day(order.heldOn(pair), to.language()));
      ((Minutes) meeting.matter())
          .actions()
          .forEach(action -> actions.add(DocumentPages.action(to, at, action, Optional.of(link))));
    }
    return actions;
  }

  // The glossary.

  PageView glossary() {
    Permalink at = at(Addresses.GLOSSARY);
    String heading = to.words().get("glossary");
    String lead = to.words().get("lead_glossary");
    return new Glossary(
        to.frame(at, heading, Optional.of(lead), to.crumbs(at)),
        heading,
        lead,
        to.trust(to.site().all().stream().filter(this::usesTerms)),
        letters(Language.THAI),
        letters(Language.ENGLISH));
  }

  private boolean usesTerms(Pair pair) {
    return !pair.in(to.language()).body().terms().isEmpty();
  }

  private List<Letter> letters(Language by) {
    List<Letter> letters = new ArrayList<>();
    List<Term> terms = to.site().registers().glossary();
    for (Collation.Bucket<Term> bucket : Collation.buckets(by, terms, term -> term.name().in(by))) {
      String id = by.code() + "-" + (letters.size() + 1);
      letters.add(
          new Letter(
              id,
              letter(bucket.letter()),
              bucket.members().stream()
                  .map(term -> entry(term, by, terms.indexOf(term)))
                  .toList()));
    }
    return letters;
  }

  /** ICU calls what begins with no letter "…". */
  private String letter(String label) {
    return label.codePoints().anyMatch(Character::isLetter)
        ? label
        : to.words().get("letter_other");
  }

  private Entry entry(Term term, Language by, int number) {
    return new Entry(
        Addresses.term(by, number),
        term.name().in(by),
        by,
        term.abbreviation().in(by),
        term.name().in(by.other()),
        by.other(),
        term.abbreviation().in(by.other()),
        term.note().map(note -> note.in(to.language())));
  }

  // The results of a search.

  PageView results() {
    Permalink at = at(Addresses.SEARCH);
    Frame frame =
        to.frame(
            at,
            to.words().get("search_title"),
            Optional.empty(),
            to.crumbs(at),
            Optional.empty(),
            List.of());
    return new Results(frame, indexes(at), audiences(at));
  }

  private List<Anchor> indexes(Permalink at) {
    Stream<Anchor> types =
        Stream.of(ContentType.values())
            .filter(type -> own(type).findAny().isPresent())
            .map(type -> new Anchor(at.up() + Addresses.listing(type), to.plural(type)));
    Stream<Anchor> others =
        Stream.of(
            new Anchor(at.up() + Addresses.EVENTS, to.words().get("events")),
            new Anchor(at.up() + Addresses.BY_AGENCY, to.words().get("by_agency")),
            new Anchor(at.up() + Addresses.GLOSSARY, to.words().get("glossary")));
    return Stream.concat(types, others).toList();
  }

  // The state of translations.

  /** For staff: which pages are there in both languages, and which translation is behind. */
  PageView translations() {
    Permalink at = at(Addresses.TRANSLATIONS);
    String heading = to.words().get("translations_page");
    Frame frame =
        to.frame(at, heading, Optional.empty(), to.crumbs(at), Optional.empty(), List.of());
    List<TranslationView> rows =
        to.site().all().stream().map(pair -> translation(at, pair)).toList();
    return new TranslationsPage(frame, heading, summary(rows), rows);
  }

  private TranslationView translation(Permalink at, Pair pair) {
    Translation translation = pair.translation(to.site().registers().settings().sourceLanguage());
    Document page = pair.in(to.language());
    String state = translation.state().name().toLowerCase(Locale.ROOT);
    return new TranslationView(
        new Anchor(at.up() + page.permalink().path(), page.meta().title()),
        page.language(),
        pair.key().toString(),
        to.words().get("language_" + translation.source().code()),
        to.words().get("translation_" + state),
        translation.state() == Translation.State.CURRENT);
  }

  private String summary(List<TranslationView> rows) {
    long current = rows.stream().filter(TranslationView::isCurrent).count();
    return to.words().get("translations_lead", current, rows.size());
  }

  // What is left.

  /** Served in place of any missing page, however deep, so its links are full addresses. */
  PageView notFound() {
    Permalink at = at(Addresses.NOT_FOUND);
    String base = to.site().registers().settings().baseUrl().getPath();
    Frame frame =
        to.frame(
            at,
            to.words().get("not_found"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of());
    String root = base + to.language().code() + "/";
    List<Anchor> links =
        Stream.concat(
                Stream.of(new Anchor(root + Addresses.HOME, to.words().get("home"))),
                Stream.of(ContentType.INITIATIVE, ContentType.GUIDANCE, ContentType.FAQ)
                    .map(type -> new Anchor(root + Addresses.listing(type), to.plural(type))))
            .toList();
    return new NotFound(absolute(frame, base, root), links);
  }

  /** The frame with every relative address led from the site's root. */
  private Frame absolute(Frame frame, String base, String root) {
    return new Frame(
        frame.language(),
        frame.siteTitle(),
        frame.title(),
        frame.description(),
        base,
        frame.canonical(),
        frame.alternates(),
        frame.menu().stream()
            .map(item -> new PageView.MenuItem(root + item.href(), item.text(), false))
            .toList(),
        List.of(),
        new PageView.Switch(
            base + to.language().other().code() + "/" + Addresses.HOME,
            to.language().other(),
            frame.switcher().text()),
        frame.footer().stream().map(link -> new Anchor(root + link.href(), link.text())).toList(),
        PageView.Neighbours.NONE,
        Optional.of(to.search(base)),
        Projection.assets(to.assets(), to.extras(), base),
        frame.publishing());
  }

  PageView forward(Redirect redirect) {
    String title = to.words().get("forward");
    Frame frame =
        to.frame(
            redirect.from(),
            title,
            Optional.empty(),
            List.of(),
            Optional.of(redirect.to()),
            List.of());
    return new Forward(
        frame,
        redirect.from().up() + redirect.to().path(),
        Projection.url(to.site().registers().settings().baseUrl(), redirect.to()));
  }
}
