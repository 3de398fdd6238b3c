package cpi.roadshow.thai;

import cpi.roadshow.model.Language;
import cpi.roadshow.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern ISO =
      Pattern.compile("\\b((?:19|20)[0-9]{2})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\b");

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

  /**
   * A note with its dates as readers of a language write them. {@code 2022-10 (gazette)} becomes
   * {@code ตุลาคม 2565 (gazette)}; what is no date of the calendar stays.
   *
   * @param note in which dates stand as in ISO 8601, or as a year of the common era
   */
  public static String within(String note, Language language) {
    return ISO.matcher(note).replaceAll(date -> Matcher.quoteReplacement(within(date, language)));
  }

  private static String within(MatchResult date, Language language) {
    try {
      int year = Integer.parseInt(date.group(1));
      if (date.group(2) == null) {
        return year(year, language);
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
      return date.group(3) == null
          ? month(month, language)
          : day(month.atDay(Integer.parseInt(date.group(3))), language);
    } catch (DateTimeException e) {
      return date.group();
    }
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
