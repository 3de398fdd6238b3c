package cpi.roadshow.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which term stands where and how often, numbered as lunr.js 2.3.9 numbers them: terms in the order
 * in which they are first met, document by document and in each field by field.
 */
final class InvertedIndex {
  private final int documents;
  private final List<String> terms = new ArrayList<>();
  private final Map<Field, FieldPostings> fields = new EnumMap<>(Field.class);

  InvertedIndex(List<SectionTerms> documents) {
    this.documents = documents.size();
    Map<String, Integer> numbers = new HashMap<>();
    Map<Field, List<int[]>> texts = new EnumMap<>(Field.class);
    for (SectionTerms document : documents) {
      for (Field field : Field.values()) {
        int[] text = document.in(field).stream().mapToInt(term -> number(term, numbers)).toArray();
        texts.computeIfAbsent(field, first -> new ArrayList<>()).add(text);
      }
    }
    for (Field field : Field.values()) {
      fields.put(field, new FieldPostings(texts.getOrDefault(field, List.of()), terms.size()));
    }
  }

  private int number(String term, Map<String, Integer> numbers) {
    Integer known = numbers.putIfAbsent(term, terms.size());
    if (known != null) {
      return known;
    }
    terms.add(term);
    return terms.size() - 1;
  }

  int documents() {
    return documents;
  }

  /** All terms by their number. */
  List<String> terms() {
    return terms;
  }

  FieldPostings in(Field field) {
    return fields.get(field);
  }

  /** The numbers of all terms in the order of their UTF-16 code units, as JavaScript sorts. */
  List<Integer> sorted() {
    return IntStream.range(0, terms.size())
        .boxed()
        .sorted(Comparator.comparing(terms::get))
        .toList();
  }
}
