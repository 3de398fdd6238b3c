package cpi.roadshow.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Words with what each costs, and the cheapest way to cut Thai text into them: the dynamic
 * programme of A. J. Viterbi (1967) over the words’ frequencies. The browser cuts a query in the
 * same way ({@code cut} in {@code search-core.js}), so no two dictionaries need agree.
 */
final class Vocabulary {
  /** What a cluster of letters costs that begins no known word: more than any word does. */
  private static final double UNKNOWN = 18;

  private static final char FIRST = '\u0E01';
  private static final int LETTERS = '\u0E4E' - FIRST + 1;
  private static final int ROOT = 0;

  /** For each node of a trie, the node that each letter leads to; zero where there is none. */
  private int[] next = new int[LETTERS * 1024];

  /** What the word that ends at a node costs; infinite where none does. */
  private double[] cost = new double[1024];

  /**
   * The words that end at the nodes, so that a text of a million words has as few strings as words.
   */
  private String[] words = new String[1024];

  private int nodes = 1;

  private Vocabulary() {}

  /**
   * A vocabulary of words and how often each was seen.
   *
   * @param counts at least one each; words of other letters than Thai ones are left out
   */
  static Vocabulary of(SortedMap<String, Integer> counts) {
    Vocabulary made = new Vocabulary();
    Arrays.fill(made.cost, Double.POSITIVE_INFINITY);
    double total = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      total += isThai(word.getKey()) ? word.getValue() : 0;
    }
    double all = StrictMath.log(total + 1);
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      if (isThai(word.getKey())) {
        made.add(word.getKey(), all - StrictMath.log(word.getValue()) + 1);
      }
    }
    return made;
  }

  private static boolean isThai(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> Run.isThaiLetter((char) c));
  }

  private void add(String word, double price) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int edge = node * LETTERS + word.charAt(i) - FIRST;
      if (next[edge] == 0) {
        // In two steps: the array may be another one afterwards.
        int grown = grow();
        next[edge] = grown;
      }
      node = next[edge];
    }
    cost[node] = price;
    words[node] = word;
  }

  private int grow() {
    if (nodes == cost.length) {
      next = Arrays.copyOf(next, next.length * 2);
      cost = Arrays.copyOf(cost, nodes * 2);
      words = Arrays.copyOf(words, nodes * 2);
      Arrays.fill(cost, nodes, nodes * 2, Double.POSITIVE_INFINITY);
    }
    return nodes++;
  }

  /**
   * A piece of a text.
   *
   * @param isKnown whether it is a word of the vocabulary
   */
  record Piece(String text, boolean isKnown) {}

  /**
   * The cheapest way to cut a run of Thai letters; neighbouring clusters that no word covers are
   * one piece.
   */
  List<Piece> cut(String run) {
    int[] from = new int[run.length() + 1];
    String[] ending = new String[run.length() + 1];
    walk(run, from, ending);
    List<Piece> pieces = new ArrayList<>();
    for (int end = run.length(); end > 0; ) {
      int start = from[end];
      String word = ending[end];
      while (word == null && start > 0 && ending[start] == null) {
        start = from[start];
      }
      pieces.add(
          word == null ? new Piece(run.substring(start, end), false) : new Piece(word, true));
      end = start;
    }
    Collections.reverse(pieces);
    return pieces;
  }

  /**
   * @param from for each place, where the last piece before it begins on the cheapest way
   * @param ending the word that this piece is, if it is one
   */
  private void walk(String run, int[] from, String[] ending) {
    double[] best = new double[run.length() + 1];
    Arrays.fill(best, 1, best.length, Double.POSITIVE_INFINITY);
    for (int at = 0; at < run.length(); at++) {
      if (best[at] == Double.POSITIVE_INFINITY) {
        continue;
      }
      int node = next[run.charAt(at) - FIRST];
      for (int end = at + 1; node != ROOT; end++) {
        if (best[at] + cost[node] < best[end]) {
          best[end] = best[at] + cost[node];
          from[end] = at;
          ending[end] = words[node];
        }
        node = end < run.length() ? next[node * LETTERS + run.charAt(end) - FIRST] : ROOT;
      }
      int end = clusterEnd(run, at);
      if (best[at] + UNKNOWN < best[end]) {
        best[end] = best[at] + UNKNOWN;
        from[end] = at;
        ending[end] = null;
      }
    }
  }

  /** The end of the letters that are written and read as one: vowel signs and marks go along. */
  static int clusterEnd(String run, int from) {
    int end = from + 1;
    while (end < run.length() && (isDependent(run.charAt(end)) || isLeading(run.charAt(end - 1)))) {
      end++;
    }
    return end;
  }

  private static boolean isDependent(char c) {
    return c >= '\u0E30' && c <= '\u0E3A' || c == '\u0E45' || c >= '\u0E47' && c <= '\u0E4E';
  }

  private static boolean isLeading(char c) {
    return c >= '\u0E40' && c <= '\u0E44';
  }
}
