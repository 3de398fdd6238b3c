package cpi.roadshow.checks;

import cpi.roadshow.checks.PhraseBook.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds vowels and tone marks that were typed in the wrong order or twice: they look right and are
 * not found.
 */
final class ThaiMarks {
  private static final char SARA_E = 'เ';
  private static final char SARA_AA = 'า';
  private static final char SARA_AM = 'ำ';
  private static final char NIKHAHIT = 'ํ';

  private static final Pattern TONE_FIRST =
      Pattern.compile("([\u0E48-\u0E4C]+)([\u0E31\u0E34-\u0E3A\u0E47\u0E4D]+)");
  private static final Pattern TONE_AFTER_AM = Pattern.compile("ำ([\u0E48-\u0E4B])");
  private static final Pattern AM_IN_TWO = Pattern.compile("ํ([\u0E48-\u0E4B]?)า");
  private static final Pattern TWICE = Pattern.compile("([\u0E31\u0E34-\u0E3A\u0E47-\u0E4D])\\1+");
  private static final Pattern TWO_VOWELS =
      Pattern.compile("([\u0E31\u0E34-\u0E3A])[\u0E31\u0E34-\u0E3A]+");

  private ThaiMarks() {}

  static List<Slip> slips(String text) {
    List<Slip> found = new ArrayList<>();
    for (int at = nextWrong(text, 1);
        at < text.length();
        at = nextWrong(text, found.get(found.size() - 1).end() + 1)) {
      found.add(slip(text, at));
    }
    return found;
  }

  private static int nextWrong(String text, int from) {
    int at = from;
    while (at < text.length()
        && !(text.charAt(at) >= '\u0E31'
            && text.charAt(at) <= NIKHAHIT
            && isWrong(text.charAt(at - 1), text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isWrong(char before, char c) {
    return before == SARA_E && c == SARA_E
        || isTone(before) && isVowelMark(c)
        || before == SARA_AM && isTone(c)
        || before == NIKHAHIT && (c == SARA_AA || isTone(c))
        || before == c && (isTone(c) || isVowelMark(c));
  }

  private static boolean isTone(char c) {
    return c >= '\u0E48' && c <= '\u0E4C';
  }

  private static boolean isVowelMark(char c) {
    return c == '\u0E31' || c >= '\u0E34' && c <= '\u0E3A' || c == '\u0E47' || c == NIKHAHIT;
  }

  /** The syllable around a wrong mark, and how it should be written. */
  private static Slip slip(String text, int at) {
    int start = at - 1;
    while (start > 0
        && (isTone(text.charAt(start))
            || isVowelMark(text.charAt(start))
            || text.charAt(start) == SARA_AM)) {
      start--;
    }
    if (start > 0 && text.charAt(start - 1) >= SARA_E && text.charAt(start - 1) <= 'ไ') {
      start--;
    }
    int end = at + 1;
    while (end < text.length()
        && (isTone(text.charAt(end))
            || isVowelMark(text.charAt(end))
            || text.charAt(end) == SARA_AA)) {
      end++;
    }
    return new Slip(start, end, right(text.substring(start, end)));
  }

  private static String right(String syllable) {
    String ordered = TONE_FIRST.matcher(syllable.replace("เเ", "แ")).replaceAll("$2$1");
    String joined =
        AM_IN_TWO.matcher(TONE_AFTER_AM.matcher(ordered).replaceAll("$1ำ")).replaceAll("$1ำ");
    return TWO_VOWELS.matcher(TWICE.matcher(joined).replaceAll("$1")).replaceAll("$1");
  }
}
