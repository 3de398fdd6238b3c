package cpi.roadshow.checks;

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
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds where the Thai and the English version of a page do not say the same. */
final class Twins {
  private final Localized<Manuscript> versions;
  private final Localized<List<String>> ids;
  private final boolean sameSections;
  private final List<Diagnostic> said = new ArrayList<>();

  private Twins(Localized<Manuscript> versions) {
    this.versions = versions;
    ids =
        versions.map(page -> page.document().body().sections().stream().map(Section::id).toList());
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
    said.add(new Diagnostic(at, new Problem.TwinHeadings(id, language.other())));
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
                      () -> outlines.in(language.other()).words(part)));
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
    return byRow.th().rows() == byRow.en().rows() ? byRow : versions.map(Outline::bySection);
  }

  /** Says each number once that the other page has neither in figures nor in words. */
  private void numbersOnlyIn(
      Language language, List<Figure> stated, List<Figure> others, Supplier<String> words) {
    Manuscript page = versions.in(language);
    List<String> values =
        others.stream().map(Figure::value).collect(Collectors.toCollection(ArrayList::new));
    for (Figure figure : stated) {
      if (!values.contains(figure.value()) && !NumberWords.say(figure.value(), words.get())) {
        values.add(figure.value());
        Place at = page.wording().place(figure.start(), figure.end());
        said.add(
            new Diagnostic(at, new Problem.TwinNumbers(page.written(figure), language.other())));
      }
    }
  }

  // Links.

  private void linksOnlyIn(Language language) {
    Set<String> targets =
        versions.in(language.other()).document().body().links().stream()
            .map(Twins::target)
            .collect(Collectors.toCollection(HashSet::new));
    for (Link link : versions.in(language).document().body().links()) {
      if (targets.add(target(link))) {
        said.add(new Diagnostic(link.at(), new Problem.TwinLinks(target(link), language.other())));
      }
    }
  }

  private static String target(Link link) {
    return link.target() + link.anchor().map(anchor -> "#" + anchor).orElse("");
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
      said.add(new Diagnostic(shorter.fields().of(key), new Problem.TwinLists(key, thai, english)));
    }
  }
}
