package cpi.roadshow.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** A date as precisely as its source gives it: a day, a month or a year. */
public sealed interface When extends Comparable<When> {
  record Day(LocalDate date) implements When {}

  record Month(YearMonth month) implements When {}

  record Year(int year) implements When {}

  /** The first day that could be meant. */
  default LocalDate earliest() {
    return this instanceof Day day
        ? day.date
        : this instanceof Month month
            ? month.month.atDay(1)
            : LocalDate.of(((Year) this).year, 1, 1);
  }

  @Override
  default int compareTo(When other) {
    return Objects.requireNonNull(earliest()).compareTo(other.earliest());
  }
}
