package cpi.roadshow.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which term stands where and how often, numbered as lunr.js 2.3.9 numbers them: terms in the order
 * in which they are first met, document by document and in each field by field.
 */
final class InvertedIndex {
  private final List<String> terms = new ArrayList<>();
  private final int documents;

  /** For each field and document, term and frequency in turn, by term. */
  private final int[][][] rows;

  private final int[][] lengths;

  /** For each field, the postings of all terms one after another, and where each term’s begin. */
  private final int[][] starts;

  private final int[][] postings;
  private final int[][] frequencies;

  /**
   * @param documents for each document the terms of each field, in the order of the text
   */
  InvertedIndex(List<List<List<String>>> documents) {
    this.documents = documents.size();
    int fields = Field.values().length;
    rows = new int[fields][this.documents][];
    lengths = new int[fields][this.documents];
    Map<String, Integer> numbers = new HashMap<>();
    for (int document = 0; document < this.documents; document++) {
      for (int field = 0; field < fields; field++) {
        List<String> text = documents.get(document).get(field);
        rows[field][document] = row(text, numbers);
        lengths[field][document] = text.size();
      }
    }
    starts = new int[fields][];
    postings = new int[fields][];
    frequencies = new int[fields][];
    for (int field = 0; field < fields; field++) {
      turn(field);
    }
  }

  private int[] row(List<String> text, Map<String, Integer> numbers) {
    int[] found = new int[text.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = number(text.get(i), numbers);
    }
    Arrays.sort(found);
    int[] row = new int[found.length * 2];
    int end = 0;
    for (int i = 0; i < found.length; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        row[end] = found[i];
        end += 2;
      }
      row[end - 1]++;
    }
    return Arrays.copyOf(row, end);
  }

  private int number(String term, Map<String, Integer> numbers) {
    Integer known = numbers.putIfAbsent(term, terms.size());
    if (known == null) {
      terms.add(term);
      return terms.size() - 1;
    }
    return known;
  }

  /** From the terms of each document to the documents of each term. */
  private void turn(int field) {
    int[] start = new int[terms.size() + 1];
    for (int[] row : rows[field]) {
      for (int i = 0; i < row.length; i += 2) {
        start[row[i] + 1]++;
      }
    }
    for (int term = 0; term < terms.size(); term++) {
      start[term + 1] += start[term];
    }
    int[] at = start.clone();
    int[] where = new int[start[terms.size()]];
    int[] often = new int[where.length];
    for (int document = 0; document < documents; document++) {
      int[] row = rows[field][document];
      for (int i = 0; i < row.length; i += 2) {
        where[at[row[i]]] = document;
        often[at[row[i]]++] = row[i + 1];
      }
    }
    starts[field] = start;
    postings[field] = where;
    frequencies[field] = often;
  }

  int documents() {
    return documents;
  }

  /** All terms by their number. */
  List<String> terms() {
    return terms;
  }

  /** The numbers of all terms, in the order of their UTF-16 code units, as JavaScript sorts. */
  int[] sorted() {
    return java.util.stream.IntStream.range(0, terms.size())
        .boxed()
        .sorted(java.util.Comparator.comparing(terms::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * The terms of a field of a document by their number, each followed by how often it stands there.
   */
  int[] row(Field field, int document) {
    return rows[field.ordinal()][document];
  }

  int length(Field field, int document) {
    return lengths[field.ordinal()][document];
  }

  double averageLength(Field field) {
    long sum = 0;
    for (int length : lengths[field.ordinal()]) {
      sum += length;
    }
    return (double) sum / documents;
  }

  /** In how many documents a term stands in a field. */
  int count(Field field, int term) {
    return starts[field.ordinal()][term + 1] - starts[field.ordinal()][term];
  }

  /** The documents in which a term stands in a field; {@code at} counts from zero. */
  int document(Field field, int term, int at) {
    return postings[field.ordinal()][starts[field.ordinal()][term] + at];
  }

  /** How often a term stands there. */
  int frequency(Field field, int term, int at) {
    return frequencies[field.ordinal()][starts[field.ordinal()][term] + at];
  }
}
