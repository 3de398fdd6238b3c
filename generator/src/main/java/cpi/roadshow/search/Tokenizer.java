package cpi.roadshow.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Cuts folded text into the terms of the index. Safe to share among threads. */
final class Tokenizer {
  private final Vocabulary vocabulary;

  /** A site uses few words and each of them often. */
  private final Map<String, String> stems = new ConcurrentHashMap<>();

  Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<String> terms(List<Run> runs) {
    List<String> terms = new ArrayList<>();
    for (Run run : runs) {
      switch (run.kind()) {
        case THAI -> vocabulary.cut(run.text()).forEach(piece -> terms.add(piece.text()));
        case ABBREVIATION -> terms.add(run.text());
        case OTHER -> terms.add(stems.computeIfAbsent(run.text(), Stemmer::stem));
      }
    }
    return terms;
  }
}
