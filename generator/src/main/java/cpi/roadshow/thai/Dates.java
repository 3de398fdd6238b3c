package cpi.roadshow.thai;

import cpi.roadshow.model.Language;
import cpi.roadshow.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;

/**
 * Dates as readers of a language write them: the Buddhist era in Thai, the common era in English,
 * Arabic digits in both.
 */
public final class Dates {
  /** How far the Buddhist era is ahead of the common era, in years. */
  public static final int BUDDHIST_OFFSET = 543;

  private static final DateTimeFormatter THAI_DAY = thai("d MMMM y");
  private static final DateTimeFormatter THAI_FULL = thai("EEEE'ที่' d MMMM G y");
  private static final DateTimeFormatter THAI_MONTH = thai("MMMM y");
  private static final DateTimeFormatter ENGLISH_DAY = english("d MMMM uuuu");
  private static final DateTimeFormatter ENGLISH_FULL = english("EEEE d MMMM uuuu");
  private static final DateTimeFormatter ENGLISH_MONTH = english("MMMM uuuu");

  private Dates() {}

  /** {@code 19 พฤษภาคม 2566}, {@code 19 May 2023}. */
  public static String day(LocalDate date, Language language) {
    return (language == Language.THAI ? THAI_DAY : ENGLISH_DAY).format(date);
  }

  /** {@code วันศุกร์ที่ 19 พฤษภาคม พ.ศ. 2566}, {@code Friday 19 May 2023}. */
  public static String full(LocalDate date, Language language) {
    return (language == Language.THAI ? THAI_FULL : ENGLISH_FULL).format(date);
  }

  /** A day, a month or a year, as precisely as it is known. */
  public static String when(When when, Language language) {
    if (when instanceof When.Day day) {
      return day(day.date(), language);
    }
    return when instanceof When.Month month
        ? month(month.month(), language)
        : year(((When.Year) when).year(), language);
  }

  private static String month(YearMonth month, Language language) {
    return (language == Language.THAI ? THAI_MONTH : ENGLISH_MONTH).format(month.atDay(1));
  }

  /** {@code พ.ศ. 2566}, {@code 2023}. */
  public static String year(int year, Language language) {
    return language == Language.THAI ? "พ.ศ. " + (year + BUDDHIST_OFFSET) : String.valueOf(year);
  }

  private static DateTimeFormatter thai(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Language.THAI.locale())
        .withChronology(ThaiBuddhistChronology.INSTANCE);
  }

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Language.ENGLISH.locale());
  }
}
