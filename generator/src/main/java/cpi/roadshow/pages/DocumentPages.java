package cpi.roadshow.pages;

import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Fact;
import cpi.roadshow.model.FrontMatter.Action;
import cpi.roadshow.model.FrontMatter.AgendaItem;
import cpi.roadshow.model.FrontMatter.Citation;
import cpi.roadshow.model.FrontMatter.Clinic;
import cpi.roadshow.model.FrontMatter.Development;
import cpi.roadshow.model.FrontMatter.Faq;
import cpi.roadshow.model.FrontMatter.Guidance;
import cpi.roadshow.model.FrontMatter.Initiative;
import cpi.roadshow.model.FrontMatter.Minutes;
import cpi.roadshow.model.FrontMatter.Roadshow;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Province;
import cpi.roadshow.model.Region;
import cpi.roadshow.model.Section;
import cpi.roadshow.model.Source;
import cpi.roadshow.pages.PageView.ActionView;
import cpi.roadshow.pages.PageView.AgendaView;
import cpi.roadshow.pages.PageView.Anchor;
import cpi.roadshow.pages.PageView.Article;
import cpi.roadshow.pages.PageView.Card;
import cpi.roadshow.pages.PageView.CitationView;
import cpi.roadshow.pages.PageView.ClinicPage;
import cpi.roadshow.pages.PageView.Day;
import cpi.roadshow.pages.PageView.DevelopmentView;
import cpi.roadshow.pages.PageView.FactView;
import cpi.roadshow.pages.PageView.FaqPage;
import cpi.roadshow.pages.PageView.Frame;
import cpi.roadshow.pages.PageView.Group;
import cpi.roadshow.pages.PageView.GuidancePage;
import cpi.roadshow.pages.PageView.InitiativePage;
import cpi.roadshow.pages.PageView.MinutesPage;
import cpi.roadshow.pages.PageView.Neighbours;
import cpi.roadshow.pages.PageView.PartView;
import cpi.roadshow.pages.PageView.Passage;
import cpi.roadshow.pages.PageView.PlainPage;
import cpi.roadshow.pages.PageView.Qr;
import cpi.roadshow.pages.PageView.RoadshowPage;
import cpi.roadshow.pages.PageView.Share;
import cpi.roadshow.pages.PageView.SourceView;
import cpi.roadshow.pages.PageView.Trust;
import cpi.roadshow.qr.QrModules;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.thai.Collation;
import cpi.roadshow.thai.Dates;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of each document in one language: its translation, or the original with a notice where
 * there is none.
 */
final class DocumentPages {
  /** Where LINE takes over an address; only a link, nothing of it is loaded. */
  private static final String LINE = "https://social-plugins.line.me/lineit/share?url=";

  private final Projection to;
  private final Related nearness;

  DocumentPages(Projection to) {
    this.to = to;
    nearness = new Related(to.site());
  }

  PageView of(Pair pair) {
    return new Page(pair).view();
  }

  /** One page being made. */
  private final class Page {
    private final Pair pair;
    private final Document document;
    private final Permalink at;

    Page(Pair pair) {
      this.pair = pair;
      document = pair.in(to.language());
      at = document.permalink().in(to.language());
    }

    PageView view() {
      return document
          .matter()
          .match(
              this::initiative,
              this::guidance,
              this::faq,
              this::minutes,
              this::roadshow,
              this::clinic,
              page -> new PlainPage(frame(), article(List.of(), List.of())));
    }

    private Frame frame() {
      Meta meta = document.meta();
      List<Permalink> versions = pair.all().map(Document::permalink).toList();
      Frame frame =
          to.frame(
              at,
              meta.title(),
              meta.summary(),
              to.crumbs(at, document.key().type()),
              Optional.of(document.permalink()),
              versions,
              neighbours());
      return Publications.of(to, frame, at, document);
    }

    /** Those of its type; a page in the other language stands in no list of this one. */
    private Neighbours neighbours() {
      List<Pair> list = new Order(to).of(document.key().type());
      int place = list.indexOf(pair);
      return place < 0
          ? Neighbours.NONE
          : new Neighbours(linked(list, place - 1), linked(list, place + 1));
    }

    private Optional<Anchor> linked(List<Pair> list, int place) {
      return place < 0 || place >= list.size()
          ? Optional.empty()
          : to.anchor(at, list.get(place).key());
    }

    /**
     * @param before the sections that the template makes out of front matter and puts before the
     *     text
     * @param after those it puts behind
     */
    private Article article(List<String> before, List<String> after) {
      Meta meta = document.meta();
      boolean isFallback = document.language() != to.language();
      return new Article(
          to.singular(document.key().type()),
          document.language(),
          meta.title(),
          meta.summary(),
          document.body().intro(),
          document.body().sections().stream().map(Page::passage).toList(),
          document.body().notes(),
          contents(before, after),
          trust(meta),
          meta.audience().stream().map(audience -> to.word("audience", audience)).toList(),
          to.agencies(meta.agency()),
          meta.tags(),
          sources(sourced()),
          isFallback ? Optional.of(at.root() + document.permalink().file()) : Optional.empty(),
          newer(),
          to.shelf().of(document.permalink()).map(copy -> HandoutPages.download(to, at, copy)),
          nearest(),
          share());
    }

    /** An initiative lists all that belongs to it by itself. */
    private List<Card> nearest() {
      return document.key().type() == ContentType.INITIATIVE
          ? List.of()
          : nearness.to(pair).stream().map(other -> to.card(at, other)).toList();
    }

    private Share share() {
      String url = to.url(document.permalink());
      QrModules code = QrModules.of(url);
      return new Share(
          url,
          LINE + URLEncoder.encode(url, StandardCharsets.UTF_8),
          new Qr(code.side(), code.path()));
    }

    /** Where the text stands that this one is an outdated translation of. */
    private Optional<String> newer() {
      return pair.translation(to.site().registers().settings().sourceLanguage())
              .isStaleIn(to.language())
          ? pair.versions()
              .in(to.language().other())
              .map(source -> at.root() + source.permalink().file())
          : Optional.empty();
    }

    private static Passage passage(Section section) {
      return new Passage(section.level(), section.id(), section.heading(), section.html());
    }

    private List<Anchor> contents(List<String> before, List<String> after) {
      Stream<Anchor> fromText =
          document.body().sections().stream()
              .filter(section -> section.level() == 2)
              .map(section -> new Anchor("#" + section.id(), section.title()));
      List<String> last = new ArrayList<>();
      if (document.key().type() != ContentType.INITIATIVE) {
        addIf(last, "related", nearest());
      }
      addIf(last, "sources", sourced());
      return Stream.of(
              before.stream().map(this::made),
              fromText,
              after.stream().map(this::made),
              last.stream().map(this::made))
          .flatMap(part -> part)
          .toList();
    }

    private Anchor made(String id) {
      return new Anchor("#" + id, to.words().get(id.replace('-', '_')));
    }

    private Trust trust(Meta meta) {
      return new Trust(
          meta.owner().map(owner -> owner.name().in(to.language())),
          to.day(meta.asOf()),
          to.day(meta.updated().or(document::committed)),
          to.day(meta.lastReviewedOn()),
          to.day(meta.nextReview()));
    }

    private List<Fact> sourced() {
      return Stream.concat(document.meta().sources().stream(), inside().stream())
          .distinct()
          .toList();
    }

    /** The facts that single entries of the front matter rest on. */
    private List<Fact> inside() {
      return document
          .matter()
          .match(
              initiative ->
                  initiative.since().stream().flatMap(since -> since.sources().stream()).toList(),
              guidance -> List.of(),
              faq -> List.of(),
              minutes ->
                  minutes.actions().stream().flatMap(action -> action.sources().stream()).toList(),
              roadshow -> List.of(),
              clinic -> List.of(),
              page -> List.of());
    }

    private List<SourceView> sources(List<Fact> facts) {
      Map<Source, List<FactView>> bySource = new LinkedHashMap<>();
      for (Fact fact : facts) {
        bySource.computeIfAbsent(fact.source(), source -> new ArrayList<>()).add(fact(fact));
      }
      return bySource.entrySet().stream()
          .map(
              entry ->
                  new SourceView(
                      entry.getKey().title(),
                      entry.getKey().language(),
                      entry.getKey().links().stream().findFirst().map(Object::toString),
                      entry.getValue()))
          .toList();
    }

    private FactView fact(Fact fact) {
      Optional<String> caution =
          fact.confidence() == Fact.Confidence.HIGH
              ? Optional.empty()
              : Optional.of(to.word("confidence", fact.confidence()));
      return new FactView(
          fact.id(),
          fact.statement().in(to.language()),
          fact.passage(),
          fact.links().stream().map(link -> new Anchor(link.toString(), host(link))).toList(),
          fact.sourceDate().map(date -> Dates.within(date, to.language())),
          caution);
    }

    private static String host(URI link) {
      return link.getHost().replaceFirst("^www\\.", "");
    }

    // One method a content type.

    private PageView initiative(Initiative it) {
      List<Group> related = related();
      List<String> after = new ArrayList<>();
      addIf(after, "parts", it.parts());
      after.add("next-steps");
      addIf(after, "open-questions", it.openQuestions());
      addIf(after, "since", it.since());
      addIf(after, "related", related);
      return new InitiativePage(
          frame(),
          article(List.of(), List.copyOf(after)),
          it.number(),
          to.agencies(it.lead()),
          to.agencies(it.partners()),
          it.laws().stream().map(law -> law.title().in(to.language())).toList(),
          to.word("status", it.status()),
          it.progress().map(to::progress),
          it.parts().stream()
              .map(
                  part ->
                      new PartView(
                          part.id(), part.name(), to.word("status", part.status()), part.text()))
              .toList(),
          it.nextSteps(),
          it.openQuestions(),
          it.since().stream().map(this::development).toList(),
          related);
    }

    private DevelopmentView development(Development since) {
      Day day = new Day(iso(since), Dates.when(since.date(), to.language()));
      return new DevelopmentView(day, since.text(), ids(since.sources()));
    }

    private static String iso(Development since) {
      String day = since.date().earliest().toString();
      return since.date() instanceof cpi.roadshow.model.When.Day
          ? day
          : since.date() instanceof cpi.roadshow.model.When.Month
              ? day.substring(0, 7)
              : day.substring(0, 4);
    }

    private static List<String> ids(List<Fact> facts) {
      return facts.stream().map(Fact::id).toList();
    }

    /** The guidance, questions and minutes that belong to this initiative. */
    private List<Group> related() {
      List<Group> groups = new ArrayList<>();
      for (ContentType type : List.of(ContentType.GUIDANCE, ContentType.FAQ, ContentType.MINUTES)) {
        List<Card> cards =
            to.cards(
                at,
                to.site().ofType(type).filter(other -> other.initiatives().contains(pair.key())));
        if (!cards.isEmpty()) {
          groups.add(new Group(Optional.of(to.plural(type)), cards));
        }
      }
      return groups;
    }

    private PageView guidance(Guidance it) {
      List<String> before = new ArrayList<>();
      addIf(before, "steps", it.steps());
      List<String> after = new ArrayList<>();
      addIf(after, "checklist", it.checklist());
      addIf(after, "legal-basis", it.legalBasis());
      return new GuidancePage(
          frame(),
          article(before, after),
          anchor(it.initiative()),
          it.legalBasis().stream().map(this::citation).toList(),
          it.steps(),
          it.checklist());
    }

    private CitationView citation(Citation citation) {
      return new CitationView(
          citation.law().title().in(to.language()),
          citation.section().map(section -> to.words().get("section", section)));
    }

    private PageView faq(Faq it) {
      return new FaqPage(frame(), article(List.of(), List.of()), anchor(it.initiative()));
    }

    private PageView minutes(Minutes it) {
      return new MinutesPage(
          frame(),
          article(List.of("agenda"), List.of("decisions", "actions")),
          new Day(it.heldOn().toString(), Dates.full(it.heldOn(), to.language())),
          it.time().map(time -> to.words().get("clock_time", time)),
          it.place(),
          it.chair(),
          to.agencies(it.agencies()),
          it.agenda().stream().map(this::agendaItem).toList(),
          it.decisions(),
          it.actions().stream().map(action -> action(to, at, action, Optional.empty())).toList());
    }

    private AgendaView agendaItem(AgendaItem item) {
      return new AgendaView(item.title(), anchor(item.initiative()));
    }

    private PageView roadshow(Roadshow it) {
      List<String> after = new ArrayList<>(List.of("provinces"));
      addIf(after, "bring", it.bring());
      addIf(after, "handouts", it.handouts());
      return new RoadshowPage(
          frame(),
          article(List.of(), after),
          to.word("region", it.stopsIn()),
          to.word("stage", it.status()),
          it.date().map(date -> new Day(date.toString(), Dates.full(date, to.language()))),
          it.venue(),
          provinces(it),
          it.bring(),
          it.handouts().stream()
              .flatMap(key -> to.site().find(key).stream())
              .map(other -> to.card(at, other))
              .toList(),
          it.date().isEmpty() ? List.of() : calendars(List.of(it.stopsIn())));
    }

    /** Where calendars of dated events are had: of the page's regions, and of all. */
    private List<Anchor> calendars(List<Region> regions) {
      List<Anchor> calendars = new ArrayList<>();
      for (Region region : regions) {
        calendars.add(
            new Anchor(
                at.root() + Addresses.calendar(region, to.language()), to.word("region", region)));
      }
      String all = at.root() + Addresses.calendar(to.language());
      calendars.add(new Anchor(all, to.words().get("calendar_all")));
      return calendars;
    }

    private List<String> provinces(Roadshow it) {
      return to.site().registers().provincesOf(it.stopsIn()).stream()
          .map(Province::name)
          .map(name -> name.in(to.language()))
          .sorted(Collation.by(to.language(), name -> name))
          .toList();
    }

    private PageView clinic(Clinic it) {
      return new ClinicPage(
          frame(),
          article(List.of(), List.of()),
          to.word("recurrence", it.recurrence()),
          it.dates().stream().map(to::day).toList(),
          it.venue(),
          it.dates().isEmpty() ? List.of() : calendars(it.meta().region()));
    }

    private Optional<Anchor> anchor(Optional<DocumentKey> key) {
      return key.flatMap(other -> to.anchor(at, other));
    }
  }

  private static void addIf(List<String> ids, String id, List<?> items) {
    if (!items.isEmpty()) {
      ids.add(id);
    }
  }

  static ActionView action(Projection to, Permalink at, Action action, Optional<Anchor> meeting) {
    return new ActionView(
        action.task(),
        to.agencies(action.agency()),
        to.day(action.due()),
        action.status().map(status -> to.word("status", status)),
        action.initiative().flatMap(key -> to.anchor(at, key)),
        meeting,
        Page.ids(action.sources()));
  }
}
