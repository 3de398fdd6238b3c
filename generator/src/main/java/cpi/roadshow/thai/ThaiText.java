package cpi.roadshow.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** What can be told of Thai text by looking at its characters. */
public final class ThaiText {
  // Enough on either side for the dictionary to find its way.
  private static final int WINDOW = 64;

  private ThaiText() {}

  /**
   * Whether a character belongs to Thai words: letters, vowels, tone marks, ๆ, ฯ and digits, but
   * not the baht sign.
   */
  public static boolean isThai(char c) {
    return c >= 'ก' && c <= '๙' && c != '฿' && c != '๏';
  }

  /** Whether a character is a Thai consonant. */
  public static boolean isConsonant(char c) {
    return c >= 'ก' && c <= 'ฮ';
  }

  /** Whether a character is one of ๐ to ๙. */
  public static boolean isDigit(char c) {
    return c >= '๐' && c <= '๙';
  }

  /** Whether there is any Thai in a text. */
  public static boolean isIn(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isThai(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A character with its Arabic value: ๒ becomes 2, everything else stays. */
  public static char withArabicDigit(char c) {
    return isDigit(c) ? (char) (c - '๐' + '0') : c;
  }

  /** The same text with Arabic digits. */
  public static String withArabicDigits(String text) {
    StringBuilder arabic = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      arabic.append(withArabicDigit(text.charAt(i)));
    }
    return arabic.toString();
  }

  /** The same text with Thai digits. */
  public static String withThaiDigits(String text) {
    StringBuilder thai = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      thai.append(c >= '0' && c <= '9' ? (char) (c - '0' + '๐') : c);
    }
    return thai.toString();
  }

  /** Whether a word may begin or end at a place, as far as the dictionary knows. */
  public static boolean isWordBoundary(String text, int at) {
    if (at <= 0
        || at >= text.length()
        || !isThai(text.charAt(at - 1))
        || !isThai(text.charAt(at))) {
      return true;
    }
    int from = at;
    while (from > Math.max(0, at - WINDOW) && isThai(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < Math.min(text.length(), at + WINDOW) && isThai(text.charAt(to))) {
      to++;
    }
    BreakIterator words = Dictionary.WORDS.clone();
    words.setText(text.substring(from, to));
    return words.isBoundary(at - from);
  }

  /** Read when first asked for, and only ever copied: a break iterator remembers its text. */
  private static final class Dictionary {
    static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.forLanguageTag("th"));
  }
}
