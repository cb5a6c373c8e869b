package no.ettermarked.businesstime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The day to which an exception from the ordinary week applies: one date, or a day of every year.
 * Written {@code 2026-12-24} and {@code --12-24} (ISO 8601).
 */
public sealed interface ExceptionDay {

  /** One date. */
  record OnDate(LocalDate date) implements ExceptionDay {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** The same day of every year; 29 February exists in leap years only. */
  record EveryYear(MonthDay day) implements ExceptionDay {
    @Override
    public String toString() {
      return day.toString();
    }
  }

  /**
   * Reads what either kind is printed as.
   *
   * @throws IllegalArgumentException if it is neither a date nor a day of the year
   */
  static ExceptionDay parse(String text) {
    try {
      return text.startsWith("--")
          ? new EveryYear(MonthDay.parse(text))
          : new OnDate(LocalDate.parse(text));
    } catch (DateTimeException unreadable) {
      throw new IllegalArgumentException(
          "a day is written yyyy-MM-dd, or --MM-dd for every year, but was '%s'".formatted(text),
          unreadable);
    }
  }
}
