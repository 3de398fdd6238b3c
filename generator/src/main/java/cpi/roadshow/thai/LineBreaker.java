package cpi.roadshow.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * Finds where a line of Thai or English may end: where a word does, but never before ๆ or ฯ, nor
 * inside a word that readers know as one, nor inside a range of numbers. What a number belongs to
 * is kept with it by {@link Typography}. Works on one text at a time; each worker has its own.
 */
public final class LineBreaker {
  /** What {@link #next} says when there is no further place. */
  public static final int DONE = -1;

  private static final String NEVER_FIRST = "ๆฯ";

  /** A person: the title and the given name, and the family name. */
  private static final Pattern PERSON =
      Pattern.compile("((?:นางสาว|นาย(?!ก))[ก-๎]{2,16}) ([ก-๎]{2,16})(?![ก-๎])");

  /** The first part of a longer word, which the dictionary takes for one by itself. */
  private static final Set<String> PREFIXES = Set.of("การ", "ความ", "ผู้", "นัก");

  private static final int LONGEST_KNOWN = 2000;
  private static final int MOST_KNOWN = 20_000;

  private final BreakIterator dictionary =
      BreakIterator.getLineInstance(ULocale.forLanguageTag("th"));
  private final WholeWords words;
  private final ConcurrentMap<String, BitSet> known;
  private String text = "";
  private BitSet places = new BitSet();
  private int start;
  private int at;

  public LineBreaker(WholeWords words) {
    this(words, new ConcurrentHashMap<>());
  }

  /**
   * A breaker that shares what it finds with others: the same text is laid out many times.
   *
   * @param known the places in each text so far
   */
  public LineBreaker(WholeWords words, ConcurrentMap<String, BitSet> known) {
    this.words = words;
    this.known = known;
  }

  /** Begins with a text: a new one, or what is left of the last one after a line was filled. */
  public void read(String next) {
    if (text.endsWith(next)) {
      at = text.length() - next.length();
    } else {
      text = next;
      at = 0;
      places = known.get(next);
      if (places == null) {
        places = places(next);
        remember();
      }
    }
    start = at;
  }

  private void remember() {
    if (text.length() <= LONGEST_KNOWN && known.size() < MOST_KNOWN) {
      known.put(text, places);
    }
  }

  private BitSet places(String of) {
    BitSet found = new BitSet(of.length() + 1);
    dictionary.setText(of);
    for (int place = dictionary.first(); place != BreakIterator.DONE; place = dictionary.next()) {
      found.set(place);
    }
    words.keep(of, found);
    int last = 0;
    for (int place = found.nextSetBit(1); place >= 0; place = found.nextSetBit(place + 1)) {
      found.set(place, !isAfterPrefix(of, last, place) && !isInRange(of, place));
      last = place;
    }
    PERSON
        .matcher(of)
        .results()
        .forEach(
            name -> {
              found.clear(name.start() + 1, name.end(1));
              found.clear(name.start(2) + 1, name.end());
            });
    for (int i = 1; i < of.length(); i++) {
      if (NEVER_FIRST.indexOf(of.charAt(i)) >= 0) {
        found.clear(i);
        found.clear(of.charAt(i - 1) == ' ' ? i - 1 : i);
      }
    }
    return found;
  }

  private static boolean isAfterPrefix(String of, int from, int to) {
    return to < of.length()
        && ThaiText.isThai(of.charAt(to))
        && PREFIXES.contains(of.substring(from, to));
  }

  /** Whether a place is between the two numbers of a range. */
  private static boolean isInRange(String of, int place) {
    return place >= 2
        && place < of.length()
        && of.charAt(place - 1) == '–'
        && isDigit(of.charAt(place - 2))
        && isDigit(of.charAt(place));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || ThaiText.isDigit(c);
  }

  /** The next place where a line may end, or {@link #DONE}; the text's own end is none. */
  public int next() {
    int next = at >= text.length() ? DONE : places.nextSetBit(at + 1);
    at = next < 0 || next >= text.length() ? text.length() : next;
    return at == text.length() ? DONE : at - start;
  }
}
