package cpi.roadshow.search;

import cpi.roadshow.thai.Unicode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of folded text between spaces and signs: Thai still to be cut into words, or one word
 * of another script.
 */
record Run(Kind kind, String text) {
  enum Kind {
    THAI,
    /** Thai letters that stood between dots: one word. */
    ABBREVIATION,
    OTHER
  }

  private static final Pattern INITIALS = Pattern.compile("[a-z](?:\\.[a-z])+");

  /** The runs of a folded text, in order. */
  static List<Run> of(String folded) {
    List<Run> runs = new ArrayList<>();
    for (int at = 0; at < folded.length(); ) {
      int end = thaiEnd(folded, at);
      if (end > at) {
        runs.add(
            new Run(
                isGuarded(folded, at, end) ? Kind.ABBREVIATION : Kind.THAI,
                folded.substring(at, end)));
      } else {
        end = otherEnd(folded, at);
        if (end > at) {
          runs.add(new Run(Kind.OTHER, word(folded.substring(at, end))));
        }
      }
      at = Math.max(end, at + 1);
    }
    return runs;
  }

  /** Letters, vowels and marks, but neither ฯ nor ๆ, which belong to no word. */
  static boolean isThaiLetter(char c) {
    return c >= '\u0E01'
        && c <= '\u0E4E'
        && c != '\u0E2F'
        && c != '\u0E46'
        && !(c >= '\u0E3B' && c <= '\u0E3F');
  }

  private static int thaiEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isThaiLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isGuarded(String text, int from, int end) {
    return from > 0
        && end < text.length()
        && text.charAt(from - 1) == Folding.GUARD
        && text.charAt(end) == Folding.GUARD;
  }

  /** Letters and numbers with their marks, and more of them behind a full stop or apostrophe. */
  private static int otherEnd(String text, int from) {
    int end = piece(text, from);
    while (end > from && end + 1 < text.length() && ".'".indexOf(text.charAt(end)) >= 0) {
      int next = piece(text, end + 1);
      if (next == end + 1) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static int piece(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean isThaiBlock = c >= 0x0E00 && c <= 0x0E7F;
      boolean belongs = Unicode.isLetterOrNumber(c) || end > from && Unicode.isMark(c);
      if (isThaiBlock || !belongs) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** u.s.a is usa, agency's is agency, don't is dont. */
  private static String word(String run) {
    String word = INITIALS.matcher(run).matches() ? run.replace(".", "") : run;
    if (word.indexOf('\'') < 0) {
      return word;
    }
    return (word.endsWith("'s") ? word.substring(0, word.length() - 2) : word).replace("'", "");
  }
}
