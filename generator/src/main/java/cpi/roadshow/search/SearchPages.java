package cpi.roadshow.search;

import cpi.roadshow.model.Agency;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.FrontMatter.Action;
import cpi.roadshow.model.FrontMatter.Citation;
import cpi.roadshow.model.FrontMatter.Guidance;
import cpi.roadshow.model.FrontMatter.Initiative;
import cpi.roadshow.model.FrontMatter.Minutes;
import cpi.roadshow.model.FrontMatter.Roadshow;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Named;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Section;
import cpi.roadshow.model.Site;
import cpi.roadshow.model.Term;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.thai.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be found in one language: every document that is written in it and wants to be found,
 * and the terms of the glossary.
 */
public final class SearchPages {
  /** The glossary among the content types that readers filter by. */
  public static final String GLOSSARY = "glossary";

  private final Site site;
  private final Language language;
  private final UnaryOperator<String> words;

  private SearchPages(Site site, Language language, UnaryOperator<String> words) {
    this.site = site;
    this.language = language;
    this.words = words;
  }

  /**
   * Everything that can be found in a language, in the order of the index.
   *
   * @param words the words of the user interface, for the headings that templates write
   */
  public static List<SearchPage> of(Site site, Language language, UnaryOperator<String> words) {
    SearchPages pages = new SearchPages(site, language, words);
    return Stream.concat(
            site.all().stream()
                .filter(pair -> pair.has(language))
                .filter(pair -> pair.in(language).meta().search())
                .map(pages::page),
            pages.glossary().stream())
        .toList();
  }

  private SearchPage page(Pair pair) {
    Document document = pair.in(language);
    List<SearchSection> sections = new ArrayList<>();
    sections.add(beginning(document));
    sections.addAll(made(document));
    for (Section section : document.body().sections()) {
      sections.add(new SearchSection(section.id(), section.title(), section.text()));
    }
    add(sections, "footnotes", document.body().notesText().lines());
    return new SearchPage(
        pair.key().toString(),
        document.permalink().path(),
        pair.key().type().id(),
        document.meta().audience().stream().map(Named::id).toList(),
        pair.initiatives().stream().map(Object::toString).toList(),
        document.meta().title(),
        sections);
  }

  private SearchSection beginning(Document document) {
    String text =
        Stream.of(
                document.meta().summary().stream(),
                details(document).stream(),
                document.body().introText().lines(),
                document.meta().tags().stream(),
                Stream.of(words.apply("kind_" + document.key().type().id())))
            .flatMap(lines -> lines)
            .filter(line -> !line.isBlank())
            .collect(Collectors.joining("\n"));
    return new SearchSection("", "", text);
  }

  /** What the head of the page says of an event: its day, in words, and where it is. */
  private List<String> details(Document document) {
    return document
        .matter()
        .match(
            initiative -> List.of(),
            guidance -> List.of(),
            faq -> List.of(),
            minutes ->
                Stream.of(
                        Stream.of(Dates.full(minutes.heldOn(), language)),
                        minutes.time().stream(),
                        minutes.place().stream(),
                        minutes.chair().stream(),
                        minutes.agencies().stream().map(this::name))
                    .flatMap(lines -> lines)
                    .toList(),
            roadshow ->
                Stream.concat(
                        roadshow.date().map(day -> Dates.full(day, language)).stream(),
                        roadshow.venue().stream())
                    .toList(),
            clinic ->
                Stream.concat(
                        clinic.dates().stream().map(day -> Dates.full(day, language)),
                        clinic.venue().stream())
                    .toList(),
            page -> List.of());
  }

  /** The sections that templates make out of front matter. */
  private List<SearchSection> made(Document document) {
    return document
        .matter()
        .match(
            this::initiative,
            this::guidance,
            faq -> List.of(),
            this::minutes,
            this::roadshow,
            clinic -> List.of(),
            page -> List.of());
  }

  private List<SearchSection> initiative(Initiative it) {
    List<SearchSection> made = new ArrayList<>();
    it.parts()
        .forEach(
            part -> made.add(new SearchSection(part.id(), part.name(), part.text().orElse(""))));
    add(made, "next-steps", it.nextSteps().stream());
    add(made, "open-questions", it.openQuestions().stream());
    add(made, "since", it.since().stream().map(since -> since.text()));
    return made;
  }

  private List<SearchSection> guidance(Guidance it) {
    List<SearchSection> made = new ArrayList<>();
    add(made, "steps", it.steps().stream());
    add(made, "checklist", it.checklist().stream());
    add(made, "legal-basis", it.legalBasis().stream().map(this::citation));
    return made;
  }

  private String citation(Citation citation) {
    String law = citation.law().title().in(language);
    return citation
        .section()
        .map(section -> law + " " + words.apply("section").replace("{0}", section))
        .orElse(law);
  }

  private List<SearchSection> minutes(Minutes it) {
    List<SearchSection> made = new ArrayList<>();
    add(made, "agenda", it.agenda().stream().map(item -> item.title()));
    add(made, "decisions", it.decisions().stream());
    add(made, "actions", it.actions().stream().map(this::action));
    return made;
  }

  private String action(Action action) {
    return Stream.concat(Stream.of(action.task()), action.agency().stream().map(this::name))
        .collect(Collectors.joining(" · "));
  }

  private String name(Agency agency) {
    return agency.name().in(language);
  }

  private List<SearchSection> roadshow(Roadshow it) {
    List<SearchSection> made = new ArrayList<>();
    add(
        made,
        "provinces",
        site.registers().provincesOf(it.stopsIn()).stream()
            .map(province -> province.name().in(language)));
    add(made, "bring", it.bring().stream());
    return made;
  }

  private void add(List<SearchSection> sections, String id, Stream<String> lines) {
    String text = lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    if (!text.isEmpty()) {
      sections.add(new SearchSection(id, words.apply(id.replace('-', '_')), text));
    }
  }

  private Optional<SearchPage> glossary() {
    List<Term> terms = site.registers().glossary();
    List<SearchSection> sections = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      sections.add(term(terms.get(i), Addresses.term(language, i)));
    }
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SearchPage(
                GLOSSARY,
                Addresses.GLOSSARY,
                GLOSSARY,
                List.of(),
                List.of(),
                words.apply(GLOSSARY),
                sections));
  }

  private SearchSection term(Term term, String id) {
    Language other = language.other();
    String name = named(term, language);
    String text =
        Stream.concat(
                Stream.of(named(term, other)), term.note().stream().map(note -> note.in(language)))
            .collect(Collectors.joining("\n"));
    return new SearchSection(id, name, text);
  }

  private static String named(Term term, Language language) {
    String name = term.name().in(language);
    return term.abbreviation().in(language).map(brief -> name + " (" + brief + ")").orElse(name);
  }
}
