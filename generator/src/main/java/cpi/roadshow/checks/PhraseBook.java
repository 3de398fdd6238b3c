package cpi.roadshow.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds given phrases in a text, the longest first, and what stands in their stead. One pass,
 * however many phrases there are.
 */
final class PhraseBook {
  private static final Entry[] NONE = {};
  private static final int SLOTS = 1 << 12;

  /**
   * @param right equal to what is written when the phrase is right as it stands, and only hides
   *     shorter ones
   * @param open whether what is written goes on to the next space
   */
  record Entry(String written, String right, boolean open) {
    static Entry wrong(String written, String right) {
      return new Entry(written, right, false);
    }

    static Entry right(String written) {
      return new Entry(written, written, false);
    }

    static Entry beginning(String written, String right) {
      return new Entry(written, right, true);
    }

    boolean isRight() {
      return written.equals(right);
    }
  }

  /** A phrase that should be written otherwise. */
  record Slip(int start, int end, String right) {}

  /** Entries by their first two characters. */
  private final Entry[][] slots = new Entry[SLOTS][];

  /** Which slots have entries: small enough to stay at hand while a text is read. */
  private final boolean[] taken = new boolean[SLOTS];

  PhraseBook(Collection<Entry> entries) {
    Arrays.fill(slots, NONE);
    // One letter is no phrase.
    entries.stream()
        .filter(entry -> entry.written().length() > 1)
        .sorted(Comparator.comparingInt((Entry entry) -> -entry.written().length()))
        .forEach(this::add);
  }

  private void add(Entry entry) {
    int slot = slot(entry.written().charAt(0), entry.written().charAt(1));
    Entry[] more = Arrays.copyOf(slots[slot], slots[slot].length + 1);
    more[more.length - 1] = entry;
    slots[slot] = more;
    taken[slot] = true;
  }

  List<Slip> slips(String text) {
    List<Slip> found = new ArrayList<>();
    for (int at = nextCandidate(text, 0); at < text.length(); at = nextCandidate(text, at)) {
      at = take(slots[slot(text.charAt(at), text.charAt(at + 1))], text, at, found);
    }
    return found;
  }

  /** Where the next phrase may begin; the text's end if none can. */
  private int nextCandidate(String text, int from) {
    char before = from < text.length() ? text.charAt(from) : 0;
    for (int at = from + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (taken[slot(before, c)]) {
        return at - 1;
      }
      before = c;
    }
    return text.length();
  }

  /** Takes in the longest phrase that stands here, if any; says where to go on. */
  private static int take(Entry[] candidates, String text, int at, List<Slip> found) {
    for (Entry entry : candidates) {
      if (text.startsWith(entry.written(), at)) {
        int written = at + entry.written().length();
        int end = entry.open() ? wordEnd(text, written) : written;
        if (!entry.isRight()) {
          found.add(new Slip(at, end, entry.right()));
        }
        return end;
      }
    }
    return at + 1;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()
        && text.charAt(at) > ' '
        && text.charAt(at) != Wording.BREAK
        && text.charAt(at) != '\u00A0') {
      at++;
    }
    return at > from && ".,;:".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
  }

  private static int slot(char first, char second) {
    return (first * 31 + second) & SLOTS - 1;
  }
}
