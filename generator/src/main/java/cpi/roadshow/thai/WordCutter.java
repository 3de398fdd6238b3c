package cpi.roadshow.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts Thai text into words by ICU’s dictionary. Not to be shared among threads. */
public final class WordCutter {
  private final BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag("th"));

  /**
   * The words of a text without spaces.
   *
   * @param run Thai letters, vowels and marks only
   */
  public List<String> cut(String run) {
    words.setText(run);
    List<String> cut = new ArrayList<>();
    int from = words.first();
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      cut.add(run.substring(from, to));
      from = to;
    }
    return cut;
  }
}
