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
          "พ.ศ. ค.ศ. มาตรา ฿ ปี งบประมาณ ร้อยละ อันดับ เล่ม หน้า ข้อ ชั้น ตอนพิเศษ ฉบับที่ ครั้งที่"
              + " ตอนที่ ประเด็นที่ ระยะที่ B.E. A.D. section sections Section Sections item Item"
              + " rank Rank page vol. part para paragraph line clause phase No. s. p. Por.");

  /** What is counted belongs to the number before it, as the month of a day does. */
  private static final List<String> AFTER_NUMBER =
      words(
          "วัน เดือน ปี ชั่วโมง นาที ครั้ง ข้อ ด้าน ตัว ภาค แห่ง แหล่ง คะแนน จังหวัด ประเทศ ประเด็น"
              + " ระดับ รายการ บริการ คำถาม หน่วยงาน มาตรา ใบอนุญาต ล้าน บาท"
              + " day month year hour minute point per countries provinces regions questions"
              + " sources services sections licences types tasks members proposals areas"
              + " indicators actions records million baht Kor Ngor");

  /** Between two numbers, of which the second is the whole of the first. */
  private static final List<String> OUT_OF = words("of จาก");

  /** Thai for “on” before a date. */
  private static final char DAY_FOLLOWS = 'ณ';

  /** In characters, with their spaces. */
  private static final int LONGEST_DAY = 3;

  private static final int LONGEST_YEAR = 5;

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
    char last = charAt(before, text, at - 1);
    if (after == REPETITION) {
      return ThaiText.isThai(last);
    }
    if (NEVER_FIRST.indexOf(after) >= 0) {
      return true;
    }
    boolean isBeforeItsDay = last == DAY_FOLLOWS && charAt(before, text, at - 2) == ' ';
    return isBeforeItsDay
        || isDigit(after) && comesBeforeNumber(before, text, at)
        || isBracketed(text, at + 1) && isLetter(before, text, at)
        || isDigit(last) && goesWithNumber(text, at + 1)
        || endsWith(before, text, at, "per") && text.startsWith("cent", at + 1);
  }

  private static boolean comesBeforeNumber(CharSequence before, String text, int at) {
    return BEFORE_NUMBER.stream().anyMatch(word -> endsWith(before, text, at, word))
        || OUT_OF.stream()
            .anyMatch(
                word ->
                    endsWith(before, text, at, word)
                        && isDigit(charAt(before, text, at - word.length() - 2)))
        || isThaiLetter(before, text, at)
        || isYearInSentence(before, text, at);
  }

  /** After a month; a date by itself, as in a table, may have its year on the next line. */
  private static boolean isYearInSentence(CharSequence before, String text, int at) {
    return MONTHS.stream()
        .filter(month -> endsWith(before, text, at, month))
        .anyMatch(
            month ->
                before.length() > 0
                    || at - month.length() > LONGEST_DAY
                    || at + LONGEST_YEAR < text.length());
  }

  /** A letter between the parts of the number of a section or an announcement. */
  private static boolean isLetter(CharSequence before, String text, int at) {
    return isThaiLetter(before, text, at) || isCapital(before, text, at);
  }

  private static boolean isThaiLetter(CharSequence before, String text, int at) {
    return charAt(before, text, at - 1) == '.'
        && ThaiText.isConsonant(charAt(before, text, at - 2))
        && Character.isSpaceChar(charAt(before, text, at - 3));
  }

  private static boolean isCapital(CharSequence before, String text, int at) {
    char last = charAt(before, text, at - 1);
    return last >= 'A' && last <= 'Z' && Character.isSpaceChar(charAt(before, text, at - 2));
  }

  /**
   * What is counted, a month, the same year in another era, the letter of a gazette, or the number
   * that it is out of.
   */
  private static boolean goesWithNumber(String text, int at) {
    return at < text.length()
        && (isBracketed(text, at)
            || isOneLetter(text, at)
            || startsWithAny(AFTER_NUMBER, text, at)
            || startsWithAny(MONTHS, text, at)
            || OUT_OF.stream().anyMatch(word -> isOutOfNumber(word, text, at)));
  }

  private static boolean isOutOfNumber(String word, String text, int at) {
    int number = at + word.length() + 1;
    return text.startsWith(word + " ", at)
        && number < text.length()
        && isDigit(text.charAt(number));
  }

  private static boolean startsWithAny(List<String> words, String text, int at) {
    return words.stream().anyMatch(word -> text.startsWith(word, at));
  }

  private static boolean isBracketed(String text, int at) {
    return at + 1 < text.length() && text.charAt(at) == '(' && isDigit(text.charAt(at + 1));
  }

  private static boolean isOneLetter(String text, int at) {
    return ThaiText.isThai(text.charAt(at))
        && (at + 1 == text.length() || !ThaiText.isThai(text.charAt(at + 1)));
  }

  /** A character of the text, or of what stands before it, or a blank. */
  private static char charAt(CharSequence before, String text, int at) {
    if (at >= 0) {
      return text.charAt(at);
    }
    return before.length() + at >= 0 ? before.charAt(before.length() + at) : ' ';
  }

  /** Whether a word ends at a place: for Latin letters, a whole one. */
  private static boolean endsWith(CharSequence before, String text, int at, String word) {
    int begin = at - word.length();
    for (int i = 0; i < word.length(); i++) {
      if (charAt(before, text, begin + i) != word.charAt(i)) {
        return false;
      }
    }
    return ThaiText.isThai(word.charAt(0))
        || !Character.isLetter(charAt(before, text, begin - 1))
        || ThaiText.isThai(charAt(before, text, begin - 1));
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
    boolean isInsideThai = ThaiText.isThai(charAt(before, "", -1)) && ThaiText.isThai(next);
    // The official spelling has a space on either side of ๆ, so the line was broken at it.
    if (isInsideThai && next != REPETITION && before.charAt(before.length() - 1) != REPETITION) {
      return "";
    }
    return sticks(before, "", 0, next) ? String.valueOf(GLUE) : "\n";
  }
}
