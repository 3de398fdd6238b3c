package cpi.roadshow.thai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that a line must not cut, though the dictionary would: it takes พระราชบัญญัติ for three
 * words.
 */
public final class WholeWords {
  /**
   * A longer name is left to be cut between its words, or it would leave half a line empty in a
   * narrow column.
   */
  private static final int LONGEST = 16;

  private final List<String> words;

  private WholeWords(List<String> words) {
    this.words = words;
  }

  /**
   * The words of our own list, and the shorter ones of another.
   *
   * @param terms names and abbreviations as pages write them
   */
  public static WholeWords of(Stream<String> terms) {
    TreeSet<String> all =
        Stream.concat(
                known().stream(),
                terms.filter(term -> ThaiText.isIn(term) && letters(term) <= LONGEST))
            .collect(Collectors.toCollection(TreeSet::new));
    // The longest last: what it says of its own ends holds.
    return new WholeWords(all.stream().sorted(Comparator.comparing(String::length)).toList());
  }

  private static List<String> known() {
    try (InputStream in = WholeWords.class.getResourceAsStream("whole-words.txt")) {
      if (in == null) {
        throw new AssertionError("the tool was packed without its words");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long letters(String term) {
    return term.chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  /** Takes the places inside such words away, and adds those at their ends. */
  void keep(String text, BitSet places) {
    for (String word : words) {
      for (int from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
        int to = from + word.length();
        if (to < text.length() && isInsideLetter(text.charAt(to))) {
          continue;
        }
        places.clear(from + 1, to);
        allowBetweenThai(text, from, places);
        allowBetweenThai(text, to, places);
      }
    }
  }

  /** The words, the shortest first. */
  public List<String> all() {
    return words;
  }

  @Override
  public String toString() {
    return words.toString();
  }

  private static void allowBetweenThai(String text, int at, BitSet places) {
    if (at > 0
        && at < text.length()
        && ThaiText.isThai(text.charAt(at - 1))
        && ThaiText.isThai(text.charAt(at))) {
      places.set(at);
    }
  }

  /** A vowel or mark that belongs to the letter before it. */
  private static boolean isInsideLetter(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == 'ำ' || c == 'ะ' || c == 'า';
  }
}
