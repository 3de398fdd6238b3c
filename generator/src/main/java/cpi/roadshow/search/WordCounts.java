package cpi.roadshow.search;

import cpi.roadshow.search.Vocabulary.Piece;
import cpi.roadshow.thai.WordCutter;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which Thai words a site uses, and how often. They are learnt from its own text in two passes:
 * ICU’s dictionary proposes words, then what proved useful more than once cuts everything again.
 *
 * @param words how often each word was seen
 * @param abbreviations those that were written with dots
 */
record WordCounts(SortedMap<String, Integer> words, Set<String> abbreviations) {
  private static final int TWICE = 2;

  /** The first pass, for one page. */
  static WordCounts byDictionary(List<Run> runs) {
    WordCounts counts = new WordCounts(new TreeMap<>(), new TreeSet<>());
    WordCutter dictionary = new WordCutter();
    for (Run run : runs) {
      if (run.kind() == Run.Kind.ABBREVIATION) {
        counts.abbreviations.add(run.text());
      } else if (run.kind() == Run.Kind.THAI) {
        dictionary.cut(run.text()).forEach(counts::see);
      }
    }
    return counts;
  }

  /** The second pass, for one page. */
  static WordCounts by(Vocabulary vocabulary, List<Run> runs) {
    WordCounts counts = new WordCounts(new TreeMap<>(), new TreeSet<>());
    for (Run run : runs) {
      if (run.kind() == Run.Kind.ABBREVIATION) {
        counts.see(run.text());
      } else if (run.kind() == Run.Kind.THAI) {
        vocabulary.cut(run.text()).stream()
            .filter(Piece::isKnown)
            .forEach(piece -> counts.see(piece.text()));
      }
    }
    return counts;
  }

  private void see(String word) {
    words.merge(word, 1, Integer::sum);
  }

  static WordCounts sum(List<WordCounts> all) {
    WordCounts sum = new WordCounts(new TreeMap<>(), new TreeSet<>());
    for (WordCounts one : all) {
      one.words.forEach((word, count) -> sum.words.merge(word, count, Integer::sum));
      sum.abbreviations.addAll(one.abbreviations);
    }
    return sum;
  }

  /**
   * What the first pass proposes: words seen more than once, single letters, and every
   * abbreviation.
   */
  Vocabulary proposed() {
    SortedMap<String, Integer> kept = new TreeMap<>(words);
    kept.values().removeIf(count -> count < TWICE);
    words.forEach(
        (word, count) -> {
          if (word.length() == 1) {
            kept.put(word, count);
          }
        });
    abbreviations.stream()
        .filter(letters -> letters.length() > 1)
        .forEach(letters -> kept.merge(letters, TWICE, Integer::max));
    return Vocabulary.of(kept);
  }

  Vocabulary vocabulary() {
    return Vocabulary.of(words);
  }
}
