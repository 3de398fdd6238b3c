package cpi.roadshow.pages;

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
import cpi.roadshow.pages.PageView.ActionView;
import cpi.roadshow.pages.PageView.Anchor;
import cpi.roadshow.pages.PageView.Card;
import cpi.roadshow.pages.PageView.Entry;
import cpi.roadshow.pages.PageView.Forward;
import cpi.roadshow.pages.PageView.Frame;
import cpi.roadshow.pages.PageView.Glossary;
import cpi.roadshow.pages.PageView.Group;
import cpi.roadshow.pages.PageView.Home;
import cpi.roadshow.pages.PageView.Letter;
import cpi.roadshow.pages.PageView.Listing;
import cpi.roadshow.pages.PageView.NotFound;
import cpi.roadshow.pages.PageView.Results;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.thai.Collation;
import cpi.roadshow.thai.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The pages of one language that lead to others: home, the index of each content type, the
 * glossary, not found.
 */
final class ListPages {
  private final Projection to;

  ListPages(Projection to) {
    this.to = to;
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
    List<Card> initiatives =
        own(ContentType.INITIATIVE)
            .sorted(byNumber())
            .map(pair -> to.card(at, pair, note(pair)))
            .toList();
    return new Home(frame, description, initiatives, audiences(at), homeGroups(at));
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
    return Stream.of(
            ContentType.ROADSHOW,
            ContentType.CLINIC,
            ContentType.MINUTES,
            ContentType.FAQ,
            ContentType.PAGE)
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
        groups,
        type == ContentType.MINUTES ? actions(at) : List.of());
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
        to.frame(at, heading, Optional.of(lead), to.crumbs(at)), heading, lead, groups, List.of());
  }

  private String lead(ContentType type) {
    return to.words().get("lead_" + type.id());
  }

  private List<Card> cards(Permalink at, ContentType type) {
    Comparator<Pair> order =
        switch (type) {
          case INITIATIVE -> byNumber();
          case MINUTES -> Comparator.comparing(ListPages::heldOn).reversed();
          case ROADSHOW ->
              Comparator.comparing(pair -> ((Roadshow) pair.in(to.language()).matter()).stopsIn());
          default -> to.byTitle();
        };
    return own(type)
        .sorted(order.thenComparing(Pair::key))
        .map(pair -> to.card(at, pair, note(pair)))
        .toList();
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
            roadshow -> Optional.of(to.word("stage", roadshow.status())),
            clinic -> Optional.of(to.word("recurrence", clinic.recurrence())),
            plain -> Optional.empty());
  }

  private String numbered(Initiative initiative) {
    String status = to.word("status", initiative.status());
    return initiative
        .number()
        .map(number -> to.words().get("initiative_number", number) + " · " + status)
        .orElse(status);
  }

  private Comparator<Pair> byNumber() {
    return Comparator.<Pair, Integer>comparing(
            pair ->
                ((Initiative) pair.in(to.language()).matter()).number().orElse(Integer.MAX_VALUE))
        .thenComparing(to.byTitle());
  }

  private static java.time.LocalDate heldOn(Pair pair) {
    return ((Minutes) pair.in(Language.THAI).matter()).heldOn();
  }

  /** Guidance under the initiative it belongs to; what belongs to none comes first. */
  private List<Group> byInitiative(Permalink at, Predicate<Pair> shown) {
    List<Group> groups = new ArrayList<>();
    List<Pair> guidance = own(ContentType.GUIDANCE).filter(shown).toList();
    List<Card> general =
        to.cards(at, guidance.stream().filter(pair -> pair.initiatives().isEmpty()));
    List<Pair> initiatives = to.site().ofType(ContentType.INITIATIVE).sorted(byNumber()).toList();
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
    for (Pair pair :
        own(ContentType.MINUTES)
            .sorted(Comparator.comparing(ListPages::heldOn).reversed())
            .toList()) {
      Document meeting = pair.in(to.language());
      Anchor link =
          new Anchor(at.up() + meeting.permalink().path(), Dates.day(heldOn(pair), to.language()));
      ((Minutes) meeting.matter())
          .actions()
          .forEach(action -> actions.add(DocumentPages.action(to, at, action, Optional.of(link))));
    }
    return actions;
  }

  // The glossary.

  PageView glossary() {
    Permalink at = at(Addresses.GLOSSARY);
    Frame frame =
        to.frame(
            at,
            to.words().get("glossary"),
            Optional.of(to.words().get("lead_glossary")),
            to.crumbs(at));
    return new Glossary(frame, letters(Language.THAI), letters(Language.ENGLISH));
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
    Stream<Anchor> glossary =
        Stream.of(new Anchor(at.up() + Addresses.GLOSSARY, to.words().get("glossary")));
    return Stream.concat(types, glossary).toList();
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
        Optional.of(to.search(base)),
        Projection.assets(to.assets(), base, List.of(to.language())),
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
