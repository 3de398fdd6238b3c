package cpi.roadshow.checks;

import cpi.roadshow.checks.PageTables.Table;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Link;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds where the Thai and the English version of a page do not say the same. */
final class Twins {
  private final Localized<Manuscript> versions;
  private final Localized<List<String>> ids;
  private final Localized<Outline> bySection;
  private final boolean sameSections;
  private final List<Diagnostic> said = new ArrayList<>();

  private Twins(Localized<Manuscript> versions) {
    this.versions = versions;
    ids =
        versions.map(page -> page.document().body().sections().stream().map(Section::id).toList());
    bySection = versions.map(Outline::bySection);
    sameSections = ids.th().equals(ids.en());
  }

  static List<Diagnostic> of(Manuscript thai, Manuscript english) {
    return new Twins(new Localized<>(thai, english)).check();
  }

  private List<Diagnostic> check() {
    headings();
    numbers();
    linksOnlyIn(Language.THAI);
    linksOnlyIn(Language.ENGLISH);
    imagesOnlyIn(Language.THAI);
    imagesOnlyIn(Language.ENGLISH);
    tables();
    lists();
    said.addAll(TwinFields.of(versions.th().document(), versions.en().document()));
    return said;
  }

  // Headings.

  private void headings() {
    if (sameSections) {
      return;
    }
    int before = said.size();
    for (Language language : Language.values()) {
      ids.in(language).stream()
          .filter(id -> !ids.in(language.other()).contains(id))
          .forEach(id -> heading(id, language));
    }
    if (said.size() == before) {
      firstDifference();
    }
  }

  /** The headings are the same but not their order: says it of the first that stands elsewhere. */
  private void firstDifference() {
    for (int i = 0; i < ids.th().size(); i++) {
      if (i == ids.en().size() || !ids.th().get(i).equals(ids.en().get(i))) {
        heading(ids.th().get(i), Language.THAI);
        return;
      }
    }
  }

  private void heading(String id, Language language) {
    Manuscript page = versions.in(language);
    Place at =
        page.document().body().anchors().getOrDefault(id, Place.of(page.wording().file().path()));
    say(
        at,
        new Problem.TwinHeadings(id, language.other()),
        section(before(id, language), language.other()));
  }

  /** The nearest heading above one that both languages have. */
  private String before(String id, Language language) {
    List<String> all = ids.in(language);
    for (int i = all.indexOf(id) - 1; i >= 0; i--) {
      if (ids.in(language.other()).contains(all.get(i))) {
        return all.get(i);
      }
    }
    return "";
  }

  /** Where a section of a version begins; the file as a whole before the first heading. */
  private Place section(String id, Language language) {
    Manuscript page = versions.in(language);
    return page.document()
        .body()
        .anchors()
        .getOrDefault(id, Place.of(page.wording().file().path()));
  }

  /** Where the same section begins in the other language. */
  private Place opposite(Place at, Language language) {
    return at.isWholeFile()
        ? section("", language.other())
        : section(bySection.in(language).partAt(at.start()), language.other());
  }

  private void say(Place at, Problem problem, Place elsewhere) {
    said.add(new Diagnostic(at, problem).beside(elsewhere));
  }

  // Numbers.

  private void numbers() {
    Localized<Outline> outlines = outlines();
    Localized<SortedMap<String, List<Figure>>> figures = outlines.map(Outline::figures);
    for (Language language : Language.values()) {
      SortedMap<String, List<Figure>> others = figures.in(language.other());
      figures
          .in(language)
          .forEach(
              (part, stated) ->
                  numbersOnlyIn(
                      language,
                      stated,
                      others.getOrDefault(part, List.of()),
                      () -> outlines.in(language.other()).words(part),
                      outlines.in(language.other()).start(part)));
    }
  }

  /**
   * As finely as both pages are divided alike: where they are not, that is said already, or is no
   * mistake.
   */
  private Localized<Outline> outlines() {
    if (!sameSections) {
      return versions.map(Outline::whole);
    }
    Localized<Outline> byRow = versions.map(Outline::bySectionAndRow);
    return byRow.th().rows() == byRow.en().rows() ? byRow : bySection;
  }

  /** Says each number once that the other page has neither in figures nor in words. */
  private void numbersOnlyIn(
      Language language,
      List<Figure> stated,
      List<Figure> others,
      Supplier<String> words,
      Place elsewhere) {
    Manuscript page = versions.in(language);
    Measures here = new Measures(page.text());
    Measures there = new Measures(versions.in(language.other()).text());
    Set<String> seen = new HashSet<>();
    for (Figure figure : stated) {
      List<Figure> same =
          others.stream().filter(other -> there.value(other).equals(here.value(figure))).toList();
      Place at = page.wording().place(figure.start(), figure.end());
      if (same.isEmpty()) {
        if (!NumberWords.say(figure.value(), words.get()) && seen.add(here.value(figure))) {
          say(at, new Problem.TwinNumbers(page.written(figure), language.other()), elsewhere);
        }
      } else {
        otherUnit(here, figure, there, same)
            .filter(unit -> seen.add(here.value(figure)))
            .ifPresent(
                unit ->
                    say(
                        at,
                        new Problem.TwinUnits(unit, page.written(figure), language.other()),
                        versions
                            .in(language.other())
                            .wording()
                            .place(same.get(0).start(), same.get(0).end())));
      }
    }
  }

  /** What a number counts here and, each time it occurs, not on the other page. */
  private static Optional<Problem.Unit> otherUnit(
      Measures here, Figure figure, Measures there, List<Figure> same) {
    return here.unit(figure)
        .filter(
            unit -> same.stream().allMatch(other -> !there.unit(other).equals(Optional.of(unit))))
        .filter(unit -> same.stream().noneMatch(other -> isInList(unit, other, there)));
  }

  /** “Sections 7, 12 and 19” names but the first one a section. */
  private static boolean isInList(Problem.Unit unit, Figure other, Measures there) {
    return unit == Problem.Unit.SECTION && there.unit(other).isEmpty();
  }

  // Links.

  private void linksOnlyIn(Language language) {
    Set<String> targets =
        versions.in(language.other()).document().body().links().stream()
            .map(Twins::target)
            .collect(Collectors.toCollection(HashSet::new));
    for (Link link : versions.in(language).document().body().links()) {
      if (targets.add(target(link))) {
        say(
            link.at(),
            new Problem.TwinLinks(target(link), language.other()),
            opposite(link.at(), language));
      }
    }
  }

  private static String target(Link link) {
    return link.target() + link.anchor().map(anchor -> "#" + anchor).orElse("");
  }

  // Images and tables.

  private void imagesOnlyIn(Language language) {
    Map<String, Place> there = PageImages.of(versions.in(language.other()).wording().file());
    PageImages.of(versions.in(language).wording().file())
        .forEach(
            (image, at) -> {
              if (!there.containsKey(image)) {
                say(at, new Problem.TwinImages(image, language.other()), opposite(at, language));
              }
            });
  }

  private void tables() {
    Localized<List<Table>> tables = versions.map(page -> PageTables.of(page.wording().file()));
    int thai = tables.th().size();
    int english = tables.en().size();
    if (thai != english) {
      Language more = thai > english ? Language.THAI : Language.ENGLISH;
      Place at = tables.in(more).get(Math.min(thai, english)).at();
      say(at, new Problem.TwinTables(thai, english), opposite(at, more));
      return;
    }
    for (int i = 0; i < thai; i++) {
      table(tables.th().get(i), tables.en().get(i));
    }
  }

  private void table(Table thai, Table english) {
    if (thai.rows() != english.rows() || thai.columns() != english.columns()) {
      say(
          thai.at(),
          new Problem.TwinTableSize(
              thai.rows(), thai.columns(), english.rows(), english.columns(), Language.ENGLISH),
          english.at());
    }
  }

  // Lists.

  private void lists() {
    Localized<SortedMap<String, Integer>> sizes = versions.map(page -> Lists.of(page.document()));
    sizes.th().forEach((key, thai) -> list(key, thai, sizes.en().getOrDefault(key, 0)));
  }

  /** Says it of the shorter list, which is the one that wants filling. */
  private void list(String key, int thai, int english) {
    if (thai != english) {
      Manuscript shorter = thai < english ? versions.th() : versions.en();
      Manuscript longer = thai < english ? versions.en() : versions.th();
      say(
          shorter.fields().of(key),
          new Problem.TwinLists(key, thai, english),
          longer.fields().of(key));
    }
  }
}
