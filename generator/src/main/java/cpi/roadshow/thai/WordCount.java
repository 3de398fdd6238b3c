package cpi.roadshow.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;

/**
 * Counts the words of a text in which Thai, without spaces between words, and other scripts are
 * mixed. Not to be shared among threads.
 */
public final class WordCount {
  private final BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag("th"));

  public int of(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      if (isThai(text.charAt(at))) {
        int end = endOfThai(text, at);
        count += thaiWords(text.substring(at, end));
        at = end;
      } else if (Character.isLetterOrDigit(text.charAt(at))) {
        count++;
        at = endOfWord(text, at);
      } else {
        at++;
      }
    }
    return count;
  }

  private int thaiWords(String run) {
    words.setText(run);
    int count = 0;
    while (words.next() != BreakIterator.DONE) {
      count += words.getRuleStatus() == BreakIterator.WORD_NONE ? 0 : 1;
    }
    return count;
  }

  private static int endOfThai(String text, int from) {
    int end = from;
    while (end < text.length() && isThai(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()
        && !isThai(text.charAt(end))
        && (Character.isLetterOrDigit(text.charAt(end)) || "'’-.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static boolean isThai(char c) {
    return c > 0x7F && UnicodeScript.of(c) == UnicodeScript.THAI;
  }
}
