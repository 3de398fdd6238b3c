package cpi.roadshow.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Finds where a line of Thai or English may end: where a word does, but never before ๆ or ฯ, nor
 * inside a word that readers know as one, nor between an era and its year. Works on one text at a
 * time; each worker has its own.
 */
public final class LineBreaker {
  /** What {@link #next} says when there is no further place. */
  public static final int DONE = -1;

  private static final String NEVER_FIRST = "ๆฯ";

  /** What makes a noun of the word behind it, where it is a word by itself, as in ความสะดวก. */
  private static final String NOUN = "ความ";

  /** What stays with the year behind it; of Thai, those who write the text see to it. */
  private static final String ERA = "B.E. ";

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
    for (int noun = of.indexOf(NOUN); noun >= 0; noun = of.indexOf(NOUN, noun + 1)) {
      if (found.get(noun)) {
        found.clear(noun + NOUN.length());
      }
    }
    words.keep(of, found);
    for (int era = of.indexOf(ERA); era >= 0; era = of.indexOf(ERA, era + 1)) {
      found.clear(era + ERA.length());
    }
    for (int i = 1; i < of.length(); i++) {
      if (NEVER_FIRST.indexOf(of.charAt(i)) >= 0) {
        found.clear(i);
        found.clear(of.charAt(i - 1) == ' ' ? i - 1 : i);
      }
    }
    return found;
  }

  /** The next place where a line may end, or {@link #DONE}; the text's own end is none. */
  public int next() {
    int next = at >= text.length() ? DONE : places.nextSetBit(at + 1);
    at = next < 0 || next >= text.length() ? text.length() : next;
    return at == text.length() ? DONE : at - start;
  }
}
