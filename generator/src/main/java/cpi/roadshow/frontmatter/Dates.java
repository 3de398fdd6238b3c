package cpi.roadshow.frontmatter;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.frontmatter.YamlNode.Scalar;
import cpi.roadshow.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as editors write them: {@code 2023-05-19}, and where that is allowed {@code 2023-05}
 * or {@code 2023}.
 */
final class Dates {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** As people write it elsewhere, the day first: {@code 19/5/2566}. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");

  /** The Buddhist era is this many years ahead of the common era. */
  private static final int BUDDHIST_OFFSET = 543;

  /** From here on a year can only be meant as a Buddhist one. */
  private static final int FIRST_BUDDHIST_YEAR = 2400;

  private Dates() {}

  static Optional<LocalDate> day(Scalar scalar, List<Diagnostic> said) {
    Optional<When> read = parse(scalar, said);
    if (read.isPresent() && read.get() instanceof When.Day day) {
      return Optional.of(day.date());
    }
    if (read.isPresent()) {
      bad(scalar, said);
    }
    return Optional.empty();
  }

  /** Whether a text is a day of the common era. */
  static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() < FIRST_BUDDHIST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static Optional<When> when(Scalar scalar, List<Diagnostic> said) {
    return parse(scalar, said);
  }

  private static Optional<When> parse(Scalar scalar, List<Diagnostic> said) {
    Matcher parts = WRITTEN.matcher(asciiDigits(scalar.text().strip()));
    if (!parts.matches()) {
      bad(scalar, said);
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    boolean buddhist = year >= FIRST_BUDDHIST_YEAR;
    try {
      When when = when(common(parts.group(1)), parts.group(2), parts.group(3));
      if (buddhist) {
        said.add(
            new Diagnostic(scalar.at(), new Problem.BuddhistYear(scalar.text(), written(when))));
      }
      return Optional.of(when);
    } catch (DateTimeException e) {
      bad(scalar, said);
      return Optional.empty();
    }
  }

  private static When when(int year, String month, String day) {
    if (month == null) {
      return new When.Year(year);
    }
    YearMonth inYear = YearMonth.of(year, Integer.parseInt(month));
    return day == null
        ? new When.Month(inYear)
        : new When.Day(inYear.atDay(1).withDayOfMonth(Integer.parseInt(day)));
  }

  private static String written(When when) {
    if (when instanceof When.Day day) {
      return day.date().toString();
    }
    return when instanceof When.Month month
        ? month.month().toString()
        : String.valueOf(((When.Year) when).year());
  }

  private static void bad(Scalar scalar, List<Diagnostic> said) {
    said.add(new Diagnostic(scalar.at(), new Problem.BadDate(scalar.text(), meant(scalar.text()))));
  }

  /** The day that was meant by a date in another form. */
  private static Optional<String> meant(String text) {
    String written = asciiDigits(text.strip());
    Matcher first = DAY_FIRST.matcher(written);
    Matcher last = YEAR_FIRST.matcher(written);
    try {
      if (first.matches()) {
        return Optional.of(written(when(common(first.group(3)), first.group(2), first.group(1))));
      }
      return last.matches()
          ? Optional.of(written(when(common(last.group(1)), last.group(2), last.group(3))))
          : Optional.empty();
    } catch (DateTimeException e) {
      // There is no such day, so nobody can tell which was meant.
      return Optional.empty();
    }
  }

  /** A year of the common era. */
  private static int common(String year) {
    int number = Integer.parseInt(year);
    return number >= FIRST_BUDDHIST_YEAR ? number - BUDDHIST_OFFSET : number;
  }

  private static String asciiDigits(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.chars()
        .forEach(c -> ascii.append(c >= '๐' && c <= '๙' ? (char) (c - '๐' + '0') : (char) c));
    return ascii.toString();
  }
}
