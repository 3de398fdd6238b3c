package cpi.roadshow.checks;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds English sentences that are too long to be read in one go. */
final class Sentences {
  static final int MOST_WORDS = 35;

  private static final String CLOSING = "\"”’')]»";

  /** What ends in a full stop and does not end a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "vol", "no", "nos", "art", "para", "pp", "ss", "sec", "cf", "vs", "mr", "mrs", "ms", "dr",
          "st", "approx", "ed", "eds", "fig");

  private final Wording wording;
  private final String text;
  private final List<Diagnostic> said = new ArrayList<>();
  private int start;
  private int words;
  private boolean inWord;

  private Sentences(Wording wording) {
    this.wording = wording;
    this.text = wording.text();
  }

  static List<Diagnostic> tooLong(Wording wording) {
    Sentences sentences = new Sentences(wording);
    String text = wording.text();
    for (int start = 0; start < text.length(); ) {
      int next = text.indexOf(Wording.BREAK, start);
      int end = next < 0 ? text.length() : next;
      sentences.block(start, end);
      start = end + 1;
    }
    return sentences.said;
  }

  /** So many words do not fit into a short block. */
  private void block(int from, int end) {
    if (end - from > 2 * MOST_WORDS) {
      for (int at = from; at < end; at = restOfWord(at + 1)) {
        take(at, text.charAt(at));
      }
      end(end);
    }
  }

  /** Passes over letters, most of what there is, at once. */
  private int restOfWord(int from) {
    int at = from;
    while (inWord && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
      at++;
    }
    return at;
  }

  private void take(int at, char c) {
    if (c == ' ' || c == '\n' || c == '\u00A0') {
      inWord = false;
    } else if (c == '.' || c == '!' || c == '?') {
      if (isEnd(at)) {
        end(at + 1);
      }
    } else if (!inWord && (Character.isLetterOrDigit(c) || c == Wording.OPAQUE)) {
      word(at);
    }
  }

  private void word(int at) {
    if (words == 0) {
      start = at;
    }
    words++;
    inWord = true;
  }

  private void end(int at) {
    if (words > MOST_WORDS) {
      said.add(
          new Diagnostic(
              wording.firstLine(start, at), new Problem.LongSentence(words, MOST_WORDS)));
    }
    words = 0;
    inWord = false;
  }

  private boolean isEnd(int at) {
    int after = afterClosing(at + 1);
    if (after == text.length() || text.charAt(after) == Wording.BREAK) {
      return true;
    }
    return Character.isWhitespace(text.charAt(after))
        && !goesOn(after)
        && !(text.charAt(at) == '.' && isAbbreviation(at));
  }

  private int afterClosing(int from) {
    int at = wording.visibleFrom(from);
    while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at = wording.visibleFrom(at + 1);
    }
    return at;
  }

  /** Whether the next word begins small, as after “etc.” */
  private boolean goesOn(int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == Wording.HIDDEN)) {
      at++;
    }
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  private boolean isAbbreviation(int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return stop - from == 1
        || ABBREVIATIONS.contains(text.substring(from, stop).toLowerCase(Locale.ROOT));
  }
}
