package cpi.roadshow.search;

import java.util.Arrays;
import java.util.List;

/** Which term stands in one field of which document, and how often. */
final class FieldPostings {
  /** For each document, terms and frequencies in turn, by the term’s number. */
  private final int[][] rows;

  private final int[] lengths;

  /** The documents of all terms one after another, and where each term’s begin. */
  private final int[] starts;

  private final int[] documents;
  private final int[] frequencies;

  /**
   * @param texts for each document the numbers of the terms of its text, in any order
   * @param terms how many terms there are
   */
  FieldPostings(List<int[]> texts, int terms) {
    rows = texts.stream().map(FieldPostings::row).toArray(int[][]::new);
    lengths = texts.stream().mapToInt(text -> text.length).toArray();
    starts = starts(terms);
    documents = new int[starts[terms]];
    frequencies = new int[starts[terms]];
    int[] at = starts.clone();
    for (int document = 0; document < rows.length; document++) {
      int[] row = rows[document];
      for (int i = 0; i < row.length; i += 2) {
        documents[at[row[i]]] = document;
        frequencies[at[row[i]]++] = row[i + 1];
      }
    }
  }

  private static int[] row(int[] text) {
    int[] sorted = text.clone();
    Arrays.sort(sorted);
    int[] row = new int[sorted.length * 2];
    int end = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        row[end] = sorted[i];
        end += 2;
      }
      row[end - 1]++;
    }
    return Arrays.copyOf(row, end);
  }

  private int[] starts(int terms) {
    int[] starts = new int[terms + 1];
    for (int[] row : rows) {
      for (int i = 0; i < row.length; i += 2) {
        starts[row[i] + 1]++;
      }
    }
    for (int term = 0; term < terms; term++) {
      starts[term + 1] += starts[term];
    }
    return starts;
  }

  /** The terms of a document by their number, each followed by how often it stands there. */
  int[] row(int document) {
    return rows[document];
  }

  int length(int document) {
    return lengths[document];
  }

  double averageLength() {
    return (double) Arrays.stream(lengths).asLongStream().sum() / lengths.length;
  }

  /** In how many documents a term stands. */
  int count(int term) {
    return starts[term + 1] - starts[term];
  }

  /** One of the documents of a term; {@code at} counts from zero. */
  int document(int term, int at) {
    return documents[starts[term] + at];
  }

  /** How often the term stands there. */
  int frequency(int term, int at) {
    return frequencies[starts[term] + at];
  }
}
