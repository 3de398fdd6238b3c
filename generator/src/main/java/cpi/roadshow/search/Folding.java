package cpi.roadshow.search;

import cpi.roadshow.thai.ThaiText;
import cpi.roadshow.thai.Unicode;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes text one way, however it was typed, so that what is sought and what was written meet: the
 * rules of {@code fold} in {@code search-core.js}, and the same to the letter. What a reader sees
 * is never folded.
 */
public final class Folding {
  /** Stands before and behind an abbreviation that was written with dots. */
  static final char GUARD = '\u2063';

  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");
  private static final Pattern ACCENT = Pattern.compile("[\u0300-\u036F]");
  private static final Pattern THOUSANDS = Pattern.compile("([0-9]),(?=[0-9]{3}(?![0-9]))");

  private static final Pattern NIKHAHIT_AA = Pattern.compile("\u0E4D([\u0E48-\u0E4B]?)\u0E32");
  private static final Pattern SARA_AM_TONE = Pattern.compile("\u0E33([\u0E48-\u0E4B])");
  private static final Pattern TONE_VOWEL =
      Pattern.compile("([\u0E48-\u0E4C]+)([\u0E31\u0E34-\u0E39\u0E47]+)");
  private static final Pattern DOUBLED =
      Pattern.compile("([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\\1+");
  private static final Pattern SPACED_DOTS =
      Pattern.compile("(?:[ก-ฮ]\\. )+[ก-ฮ](?:\\.|(?![\u0E00-\u0E7F.]))");
  private static final Pattern DOTTED =
      Pattern.compile(
          "[ก-ฮ]{1,4}\\.(?:(?:[ก-ฮ]{1,4}\\.)*[ก-ฮ](?![\u0E00-\u0E7F.])|(?:[ก-ฮ]{1,4}\\.)+)");

  private Folding() {}

  /** The text as the index knows it. */
  public static String fold(String text) {
    String folded = isPlain(text) ? text.toLowerCase(Locale.ROOT) : foldLetters(text);
    folded = THOUSANDS.matcher(folded).replaceAll("$1");
    return ThaiText.isIn(folded) ? foldThai(folded) : folded;
  }

  /**
   * Whether a text holds nothing but ASCII and everyday Thai, which the normal forms leave as they
   * are but for what {@link #foldThai} sees to anyway. U+0E3A is the exception.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean everydayThai = ThaiText.isThai(c) && c != '\u0E3A' && !ThaiText.isDigit(c);
      if (c >= 0x80 && !everydayThai && "“”–—".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String foldLetters(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    String lower = Unicode.compatible(visible).toLowerCase(Locale.ROOT);
    String bare = ACCENT.matcher(Unicode.decomposed(lower)).replaceAll("");
    return ThaiText.withArabicDigits(Unicode.composed(bare)).replace('’', '\'').replace('ς', 'σ');
  }

  private static String foldThai(String text) {
    String folded = text.replace("เเ", "แ");
    folded = NIKHAHIT_AA.matcher(folded).replaceAll("$1\u0E33");
    folded = SARA_AM_TONE.matcher(folded).replaceAll("$1\u0E33");
    folded = TONE_VOWEL.matcher(folded).replaceAll("$2$1");
    folded = DOUBLED.matcher(folded).replaceAll("$1");
    if (folded.indexOf('.') < 0) {
      return folded;
    }
    String together = replace(folded, SPACED_DOTS, Folding::together);
    return replace(together, DOTTED, Folding::guarded);
  }

  /**
   * ก. พ. ร. becomes ก.พ.ร., unless it begins or ends within another word: ป.ป.ช. ป.ป.ท. are two.
   */
  private static String together(String text, MatchResult found) {
    boolean isWithin = isThaiOrDot(text, found.start() - 1) || isThaiOrDot(text, found.end());
    return isWithin ? found.group() : found.group().replace(" ", "");
  }

  private static boolean isThaiOrDot(String text, int at) {
    return at >= 0
        && at < text.length()
        && (text.charAt(at) == '.' || isThaiBlock(text.charAt(at)));
  }

  /** ก.พ.ร. becomes กพร between guards. Of letters that follow a word, only the last is ours. */
  private static String guarded(String text, MatchResult found) {
    int firstDot = found.group().indexOf('.');
    int ours = followsThai(text, found.start()) ? firstDot - 1 : 0;
    String letters = found.group().substring(ours).replace(".", "");
    return found.group().substring(0, ours) + GUARD + letters + GUARD;
  }

  private static boolean followsThai(String text, int at) {
    return at > 0 && isThaiBlock(text.charAt(at - 1));
  }

  private static boolean isThaiBlock(char c) {
    return c >= '\u0E00' && c <= '\u0E7F';
  }

  private interface Replacement {
    String of(String text, MatchResult found);
  }

  private static String replace(String text, Pattern pattern, Replacement replacement) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(replacement.of(text, found)));
  }
}
