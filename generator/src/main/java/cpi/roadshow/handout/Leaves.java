package cpi.roadshow.handout;

import cpi.roadshow.handout.PrintView.Block;
import cpi.roadshow.handout.PrintView.Row;
import cpi.roadshow.handout.PrintView.Shape;
import cpi.roadshow.model.Agency;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Fact;
import cpi.roadshow.model.FrontMatter.Action;
import cpi.roadshow.model.FrontMatter.Clinic;
import cpi.roadshow.model.FrontMatter.Development;
import cpi.roadshow.model.FrontMatter.Guidance;
import cpi.roadshow.model.FrontMatter.Initiative;
import cpi.roadshow.model.FrontMatter.Minutes;
import cpi.roadshow.model.FrontMatter.Part;
import cpi.roadshow.model.FrontMatter.Progress;
import cpi.roadshow.model.FrontMatter.Roadshow;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Section;
import cpi.roadshow.model.Site;
import cpi.roadshow.model.Source;
import cpi.roadshow.model.Term;
import cpi.roadshow.site.WebAddress;
import cpi.roadshow.thai.Collation;
import cpi.roadshow.thai.Dates;
import cpi.roadshow.thai.Typeset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page of the site says on paper, block by block, in one language. */
final class Leaves {
  /** The block that names the provinces of a stop. */
  static final String PROVINCES = "provinces";

  /** Between a name and what is said of it; it begins no line. */
  private static final String DASH = "\u00a0– ";

  private final Site site;
  private final Speech say;

  Leaves(Site site, Speech say) {
    this.site = site;
    this.say = say;
  }

  /** The blocks of a document in the order of its page on the site, its sources last. */
  List<Block> withSources(Document document) {
    return join(of(document), sources(List.of(document), 2));
  }

  /** The blocks of a document in the order of its page on the site. */
  List<Block> of(Document document) {
    return document
        .matter()
        .match(
            it -> initiative(it, document),
            it -> guidance(it, document),
            it -> text(document),
            it -> minutes(it, document),
            it -> roadshow(it, document),
            it -> clinic(it, document),
            it -> text(document));
  }

  /** One section of a document, with those below it. */
  static List<Block> section(Document document, String id) {
    List<Block> found = new ArrayList<>();
    int level = 0;
    for (Section section : document.body().sections()) {
      if (section.id().equals(id)) {
        level = section.level();
        found.add(passage(section));
      } else if (level > 0 && section.level() > level) {
        found.add(passage(section));
      } else {
        level = 0;
      }
    }
    return found;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  private static List<Block> join(List<Block>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }

  private static List<Block> text(Document document) {
    return join(intro(document), passages(document));
  }

  private static List<Block> intro(Document document) {
    return document.body().intro().isEmpty()
        ? List.of()
        : List.of(Block.prose(2, "", Html.NONE, document.body().intro()));
  }

  private static List<Block> passages(Document document) {
    List<Block> passages = new ArrayList<>();
    document.body().sections().forEach(section -> passages.add(passage(section)));
    if (!document.body().notes().isEmpty()) {
      passages.add(Block.prose(2, "", Html.NONE, document.body().notes()));
    }
    return passages;
  }

  private static Block passage(Section section) {
    return Block.prose(section.level(), section.id(), section.heading(), section.html());
  }

  /** A list under a heading of ours; nothing when it is empty. */
  private List<Block> list(Shape shape, String key, List<String> items) {
    return items.isEmpty()
        ? List.of()
        : List.of(Block.list(shape, id(key), say.word(key), say.texts(items)));
  }

  /** The same, but it says so when there is nothing. */
  private List<Block> listOrNone(Shape shape, String key, List<String> items) {
    return items.isEmpty()
        ? List.of(Block.prose(2, id(key), say.word(key), paragraph(say.notStated())))
        : list(shape, key, items);
  }

  private static String id(String key) {
    return key.replace('_', '-');
  }

  private static Html paragraph(Html inside) {
    return new Html("<p>" + inside.markup() + "</p>");
  }

  // One method a content type.

  private List<Block> initiative(Initiative it, Document document) {
    return join(
        List.of(Block.facts(Shape.FACTS, "", Html.NONE, facts(it))),
        intro(document),
        passages(document),
        parts(it),
        listOrNone(Shape.BULLETS, "next_steps", it.nextSteps()),
        list(Shape.BULLETS, "open_questions", it.openQuestions()),
        since(it));
  }

  private List<Row> facts(Initiative it) {
    Optional<Html> laws = say.lines(it.laws().stream().map(law -> say.text(law.title())).toList());
    return Stream.concat(brief(it, say::agencies).stream(), Stream.of(say.row("laws", laws)))
        .toList();
  }

  /** Where an initiative stands, with its agencies as a cell of a table or a sentence has them. */
  private List<Row> brief(Initiative it, Function<List<Agency>, Html> agencies) {
    return List.of(
        say.row("status", say.word("status", it.status())),
        say.row("progress", it.progress().map(this::progress)),
        say.row("lead_agency", agencies.apply(it.lead())),
        say.row("partners", agencies.apply(it.partners())));
  }

  private Html progress(Progress progress) {
    return progress.from() == progress.to()
        ? say.word("progress_one", progress.from())
        : say.word("progress_range", progress.from(), progress.to());
  }

  private List<Block> parts(Initiative it) {
    List<Block> blocks = new ArrayList<>();
    if (!it.parts().isEmpty()) {
      blocks.add(Block.prose(2, "parts", say.word("parts"), Html.NONE));
    }
    for (Part part : it.parts()) {
      String status =
          say.word("status").markup()
              + ": <strong>"
              + say.word("status", part.status()).markup()
              + "</strong>";
      String text = part.text().map(words -> paragraph(say.text(words)).markup()).orElse("");
      blocks.add(
          Block.prose(
              3,
              "part-" + part.id(),
              say.text(part.name()),
              new Html(paragraph(new Html(status)).markup() + text)));
    }
    return blocks;
  }

  private List<Block> since(Initiative it) {
    if (it.since().isEmpty()) {
      return List.of();
    }
    Map<String, List<Html>> byDay = new LinkedHashMap<>();
    for (Development event : it.since()) {
      byDay
          .computeIfAbsent(Dates.when(event.date(), say.language()), day -> new ArrayList<>())
          .add(say.text(event.text()));
    }
    List<Row> rows =
        byDay.entrySet().stream()
            .map(day -> new Row(say.text(day.getKey()), say.lines(day.getValue()).orElseThrow()))
            .toList();
    return List.of(
        Block.prose(2, "since", say.word("since"), paragraph(say.word("since_lead"))),
        Block.facts(Shape.DATES, "", Html.NONE, rows));
  }

  private List<Block> guidance(Guidance it, Document document) {
    List<Html> basis =
        it.legalBasis().stream()
            .map(
                citation ->
                    say.text(
                        citation.law().title().in(say.language())
                            + citation
                                .section()
                                .map(section -> " " + say.words().get("section", section))
                                .orElse("")))
            .toList();
    return join(
        intro(document),
        list(Shape.NUMBERS, "steps", it.steps()),
        passages(document),
        list(Shape.BOXES, "checklist", it.checklist()),
        basis.isEmpty()
            ? List.of()
            : List.of(Block.list(Shape.BULLETS, "legal-basis", say.word("legal_basis"), basis)));
  }

  private List<Block> minutes(Minutes it, Document document) {
    List<Row> meeting =
        List.of(
            say.row("date", say.text(Dates.full(it.heldOn(), say.language()))),
            say.row("time", it.time().map(time -> say.word("clock_time", time))),
            say.row("place", it.place().map(say::text)),
            say.row("chair", it.chair().map(say::text)),
            say.row("agencies_present", say.agencies(it.agencies())));
    return join(
        List.of(Block.facts(Shape.FACTS, "", Html.NONE, meeting)),
        intro(document),
        listOrNone(
            Shape.NUMBERS, "agenda", it.agenda().stream().map(item -> item.title()).toList()),
        passages(document),
        listOrNone(Shape.BULLETS, "decisions", it.decisions()),
        actions(it.actions()));
  }

  private List<Block> actions(List<Action> actions) {
    if (actions.isEmpty()) {
      return listOrNone(Shape.BULLETS, "actions", List.of());
    }
    List<List<Html>> grid = new ArrayList<>();
    grid.add(
        Stream.of("action_task", "action_agency", "action_due", "action_status")
            .map(key -> say.word(key))
            .toList());
    for (Action action : actions) {
      grid.add(
          List.of(
              say.text(action.task()),
              say.agencies(action.agency()),
              say.orNotStated(action.due().map(say::day)),
              say.orNotStated(action.status().map(status -> say.word("status", status)))));
    }
    return List.of(Block.grid("actions", say.word("actions"), grid));
  }

  private List<Block> roadshow(Roadshow it, Document document) {
    List<String> bring = it.handouts().stream().flatMap(key -> title(key).stream()).toList();
    return join(
        List.of(Block.facts(Shape.FACTS, "", Html.NONE, event(it))),
        intro(document),
        passages(document),
        List.of(
            Block.prose(
                2,
                PROVINCES,
                say.word("provinces"),
                paragraph(
                    new Html(
                        provinces(it).stream()
                            .map(Html::markup)
                            .collect(Collectors.joining(" · ")))))),
        list(Shape.BOXES, "bring", it.bring()),
        list(Shape.BOXES, "handouts", bring));
  }

  private Optional<String> title(DocumentKey key) {
    return site.find(key).map(pair -> pair.in(say.language()).meta().title());
  }

  /** When and where a stop of the roadshow is. */
  List<Row> event(Roadshow it) {
    return List.of(
        say.row("region", say.word("region", it.stopsIn())),
        say.row("status", say.word("stage", it.status())),
        say.row("date", it.date().map(date -> say.text(Dates.full(date, say.language())))),
        say.row("venue", it.venue().map(say::text)));
  }

  List<Html> provinces(Roadshow it) {
    return site.registers().provincesOf(it.stopsIn()).stream()
        .map(province -> province.name().in(say.language()))
        .sorted(Collation.by(say.language(), name -> name))
        .map(name -> say.text(name.replace(' ', '\u00a0')))
        .toList();
  }

  private List<Block> clinic(Clinic it, Document document) {
    List<Row> rows =
        List.of(
            say.row("recurrence", say.word("recurrence", it.recurrence())),
            say.row("clinic_dates", say.lines(it.dates().stream().map(say::day).toList())),
            say.row("venue", it.venue().map(say::text)));
    return join(List.of(Block.facts(Shape.FACTS, "", Html.NONE, rows)), text(document));
  }

  /** The documents that the facts of some pages come from. */
  private List<Block> sources(List<Document> pages, int level) {
    Set<Source> sources = new LinkedHashSet<>();
    pages.stream()
        .flatMap(page -> page.meta().sources().stream())
        .map(Fact::source)
        .forEach(sources::add);
    Html heading = level > 0 ? say.word("sources") : Html.NONE;
    return sources.isEmpty()
        ? List.of()
        : List.of(
            Block.list(
                Shape.SMALL, "sources", heading, sources.stream().map(this::source).toList()));
  }

  private Html source(Source source) {
    String address =
        source.links().stream()
            .findFirst()
            .map(
                link ->
                    " <span class=\"address\">"
                        + Typeset.html(WebAddress.shown(link.toString()), say.language()).markup()
                        + "</span>")
            .orElse("");
    return new Html(marked(source.title(), source.language()).markup() + address);
  }

  /** A text in a language of its own. */
  private static Html marked(String text, Language language) {
    return new Html(
        "<span lang=\""
            + language.code()
            + "\">"
            + Typeset.html(text, language).markup()
            + "</span>");
  }

  // What is put together from many pages.

  /** The initiatives in the order of their numbers. */
  static Stream<Pair> initiatives(Site site) {
    return site.ofType(ContentType.INITIATIVE)
        .sorted(
            Comparator.<Pair, Integer>comparing(pair -> number(pair).orElse(Integer.MAX_VALUE))
                .thenComparing(Pair::key));
  }

  private static Optional<Integer> number(Pair pair) {
    return ((Initiative) pair.in(Language.THAI).matter()).number();
  }

  /** Each initiative in a few lines. */
  List<Block> levers() {
    List<Block> blocks = new ArrayList<>();
    initiatives(site)
        .map(pair -> pair.in(say.language()))
        .forEach(
            page -> {
              Initiative it = (Initiative) page.matter();
              Html summary =
                  page.meta().summary().map(text -> paragraph(say.text(text))).orElse(Html.NONE);
              String number = it.number().map(n -> n + ". ").orElse("");
              blocks.add(
                  Block.prose(
                      2, page.key().slug(), say.text(number + page.meta().title()), summary));
              blocks.add(Block.facts(Shape.BRIEF, "", Html.NONE, brief(it, say::agenciesInLine)));
            });
    return blocks;
  }

  /** An initiative on one page: where it stands, and what comes next. */
  List<Block> lever(Document page) {
    Initiative it = (Initiative) page.matter();
    return join(
        List.of(Block.facts(Shape.FACTS, "", Html.NONE, facts(it))),
        intro(page),
        it.parts().isEmpty()
            ? List.of()
            : List.of(
                Block.facts(
                    Shape.FACTS,
                    "parts",
                    say.word("parts"),
                    it.parts().stream()
                        .map(
                            part ->
                                new Row(say.text(part.name()), say.word("status", part.status())))
                        .toList())),
        listOrNone(Shape.BULLETS, "next_steps", it.nextSteps()),
        list(Shape.BULLETS, "open_questions", it.openQuestions()));
  }

  /** Pages that stand on the web alone, each in a line or two and with its address. */
  List<Block> invitations(List<Pair> pages) {
    List<Html> items =
        pages.stream().map(pair -> pair.in(say.language())).map(this::invitation).toList();
    return items.isEmpty() ? List.of() : List.of(Block.list(Shape.BULLETS, "", Html.NONE, items));
  }

  private Html invitation(Document page) {
    String title = "<strong>" + say.text(page.meta().title()).markup() + "</strong>";
    String summary = page.meta().summary().map(text -> DASH + say.text(text).markup()).orElse("");
    String address =
        WebAddress.of(site.registers().settings().baseUrl(), page.permalink().in(say.language()));
    return new Html(
        title
            + summary
            + "<br/><a class=\"address\" href=\""
            + address
            + "\">"
            + say.text(WebAddress.shown(address)).markup()
            + "</a>");
  }

  /** The checklists of some pages, each under its title. */
  List<Block> checklists(List<Document> pages) {
    List<Block> blocks = new ArrayList<>();
    for (Document page : pages) {
      if (page.matter() instanceof Guidance it && !it.checklist().isEmpty()) {
        blocks.add(
            Block.list(
                Shape.BOXES,
                page.key().slug(),
                say.text(page.meta().title()),
                say.texts(it.checklist())));
      }
    }
    return blocks;
  }

  /**
   * The terms that some pages name, in both languages.
   *
   * @param explained the languages that say what a term is, the first of which they are sorted by
   */
  List<Block> glossary(List<Document> pages, List<Speech> explained) {
    String said =
        pages.stream()
            .map(page -> page.meta().title() + " " + page.body().text())
            .collect(Collectors.joining(" "));
    List<List<Html>> grid = new ArrayList<>();
    Language other = say.language() == Language.THAI ? Language.ENGLISH : Language.THAI;
    grid.add(heads(explained));
    site.registers().glossary().stream()
        .filter(term -> isNamed(term, said))
        .sorted(Collation.by(say.language(), term -> term.name().in(say.language())))
        .forEach(
            term ->
                grid.add(
                    Stream.of(say.language(), other)
                        .map(language -> entry(term, language, explained))
                        .toList()));
    return grid.size() > 1 ? List.of(Block.grid("", Html.NONE, grid)) : List.of();
  }

  /** What stands in each column: a term and what it is, and its name in the other language. */
  private List<Html> heads(List<Speech> explained) {
    return explained.size() > 1
        ? explained.stream()
            .map(one -> marked(one.words().get("term_explained"), one.language()))
            .toList()
        : List.of(say.word("term_explained"), say.word("term_other_language"));
  }

  /** Bold where terms are looked up. */
  private Html entry(Term term, Language language, List<Speech> explained) {
    String name = name(term, language).markup();
    String note =
        term.note()
            .map(both -> both.in(language))
            .filter(text -> explained.stream().anyMatch(one -> one.language() == language))
            .map(text -> DASH + marked(text, language).markup())
            .orElse("");
    boolean isPlain = explained.size() == 1 && language != say.language();
    return new Html((isPlain ? name : "<strong>" + name + "</strong>") + note);
  }

  private static boolean isNamed(Term term, String said) {
    return Stream.of(
            Stream.of(term.name().th(), term.name().en()),
            term.abbreviation().th().stream(),
            term.abbreviation().en().stream())
        .flatMap(names -> names)
        .anyMatch(said::contains);
  }

  private static Html name(Term term, Language language) {
    String name = term.name().in(language);
    String both =
        term.abbreviation()
            .in(language)
            .filter(brief -> !brief.equals(name))
            .map(brief -> name + " (" + brief + ")")
            .orElse(name);
    return marked(both, language);
  }

  /** The sources of some pages, each once. */
  List<Block> sourcesOf(List<Document> pages) {
    return sources(pages, 0);
  }
}
