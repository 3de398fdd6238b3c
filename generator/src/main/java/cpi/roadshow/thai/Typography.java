package cpi.roadshow.thai;

import cpi.roadshow.model.Language;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a Thai line must not break, and where it must not have a space: for the eye, never for the
 * index.
 */
public final class Typography {
  private static final char GLUE = '\u00a0';
  private static final char REPETITION = 'ๆ';

  /** They stay with what stands before them. */
  private static final String NEVER_FIRST = "·–ฯ";

  private static final List<String> MONTHS =
      Stream.of(Month.values())
          .flatMap(
              month ->
                  Stream.of(
                      name(month, TextStyle.FULL, Language.THAI),
                      name(month, TextStyle.SHORT, Language.THAI),
                      name(month, TextStyle.FULL, Language.ENGLISH)))
          .toList();

  /** A number that follows one of these belongs to it. */
  private static final List<String> BEFORE_NUMBER =
      words(
          "พ.ศ. ค.ศ. มาตรา ฿ ปี งบประมาณ ร้อยละ อันดับ เล่ม หน้า ข้อ ตอนพิเศษ ฉบับที่ ครั้งที่"
              + " ตอนที่ ประเด็นที่ ระยะที่ B.E. section sections item rank page vol. No.");

  /** What is counted belongs to the number before it, as the month of a day does. */
  private static final List<String> AFTER_NUMBER =
      words(
          "วัน เดือน ปี ชั่วโมง นาที ครั้ง ข้อ ด้าน ภาค แห่ง แหล่ง คะแนน จังหวัด ประเทศ ประเด็น"
              + " รายการ บริการ คำถาม หน่วยงาน ล้าน บาท"
              + " day month year hour minute point per countries provinces regions questions"
              + " sources services million baht");

  private Typography() {}

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  private static String name(Month month, TextStyle style, Language language) {
    return month.getDisplayName(style, language.locale());
  }

  /**
   * The same text with the spaces that must not break made so; no character is added or lost.
   *
   * @param before what stands before the text
   * @param next the character after the text
   */
  public static String glued(CharSequence before, String text, char next) {
    char[] glued = null;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      char after = at + 1 < text.length() ? text.charAt(at + 1) : next;
      if (sticks(before, text, at, after)) {
        glued = glued == null ? text.toCharArray() : glued;
        glued[at] = GLUE;
      }
    }
    return glued == null ? text : new String(glued);
  }

  private static boolean sticks(CharSequence before, String text, int at, char after) {
    if (after == REPETITION) {
      return ThaiText.isThai(last(before, text, at));
    }
    if (NEVER_FIRST.indexOf(after) >= 0) {
      return true;
    }
    return isDigit(after)
            && BEFORE_NUMBER.stream().anyMatch(word -> endsWith(before, text, at, word))
        || isDigit(last(before, text, at)) && goesWithNumber(text, at + 1)
        || endsWith(before, text, at, "per") && text.startsWith("cent", at + 1);
  }

  /** What is counted, a month, the same year in another era, or the letter of a gazette. */
  private static boolean goesWithNumber(String text, int at) {
    return at < text.length()
        && (isSameYear(text, at)
            || isOneLetter(text, at)
            || startsWithAny(AFTER_NUMBER, text, at)
            || startsWithAny(MONTHS, text, at));
  }

  private static boolean startsWithAny(List<String> words, String text, int at) {
    return words.stream().anyMatch(word -> text.startsWith(word, at));
  }

  private static boolean isSameYear(String text, int at) {
    return text.charAt(at) == '(' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private static boolean isOneLetter(String text, int at) {
    return ThaiText.isThai(text.charAt(at))
        && (at + 1 == text.length() || !ThaiText.isThai(text.charAt(at + 1)));
  }

  /** The character before a place in the text, or a blank. */
  private static char last(CharSequence before, String text, int at) {
    if (at > 0) {
      return text.charAt(at - 1);
    }
    return before.length() > 0 ? before.charAt(before.length() - 1) : ' ';
  }

  private static boolean endsWith(CharSequence before, String text, int at, String word) {
    for (int i = 1; i <= word.length(); i++) {
      int place = at - i;
      int earlier = before.length() + place;
      if (earlier < 0
          || (place >= 0 ? text.charAt(place) : before.charAt(earlier))
              != word.charAt(word.length() - i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || ThaiText.isDigit(c);
  }

  /**
   * What a line's end in the source stands for: nothing between two Thai characters, where a space
   * would be punctuation.
   */
  public static String softBreak(CharSequence before, char next) {
    if (before.length() == 0) {
      return "\n";
    }
    boolean isInsideThai = ThaiText.isThai(last(before, "", 0)) && ThaiText.isThai(next);
    // The official spelling has a space on either side of ๆ, so the line was broken at it.
    if (isInsideThai && next != REPETITION && before.charAt(before.length() - 1) != REPETITION) {
      return "";
    }
    return sticks(before, "", 0, next) ? String.valueOf(GLUE) : "\n";
  }
}
