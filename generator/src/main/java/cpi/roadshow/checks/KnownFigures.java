package cpi.roadshow.checks;

import cpi.roadshow.model.Fact;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Registers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures that the registers vouch for.
 *
 * @param byFact the figures of each fact and its source, by the fact's id
 * @param titles names that have figures in them, such as “Licensing Facilitation Act B.E. 2558
 *     (2015)”
 */
record KnownFigures(Map<String, Set<String>> byFact, List<String> titles) {
  static KnownFigures of(Registers registers) {
    return new KnownFigures(
        registers.facts().values().stream()
            .collect(Collectors.toUnmodifiableMap(Fact::id, KnownFigures::figures)),
        titles(registers));
  }

  /** Whether a page that cites these facts may state the figure. */
  boolean have(Collection<Fact> cited, Figure figure) {
    return cited.stream()
            .anyMatch(fact -> byFact.getOrDefault(fact.id(), Set.of()).contains(figure.key()))
        || cited.stream()
            .anyMatch(
                fact -> NumberWords.say(figure.value(), fact.statement().in(Language.ENGLISH)));
  }

  /** Whether a figure is part of a name. */
  boolean name(String text, Figure figure) {
    return titles.stream().anyMatch(title -> Quotation.contains(title, text, figure));
  }

  private static Set<String> figures(Fact fact) {
    return words(fact)
        .flatMap(words -> FigureScanner.scan(words).stream())
        .flatMap(figure -> Stream.of(figure.key(), figure.number()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> words(Fact fact) {
    return Stream.of(
            Stream.of(fact.statement().th(), fact.statement().en(), fact.source().title()),
            fact.passage().stream(),
            fact.sourceDate().stream())
        .flatMap(words -> words);
  }

  private static List<String> titles(Registers registers) {
    Stream<Localized<String>> laws = registers.laws().values().stream().map(law -> law.title());
    Stream<Localized<String>> terms = registers.glossary().stream().map(term -> term.name());
    return Stream.concat(laws, terms)
        .flatMap(name -> Stream.of(name.th(), name.en()))
        .filter(name -> name.chars().anyMatch(c -> Figure.isDigit((char) c)))
        .distinct()
        .toList();
  }
}
