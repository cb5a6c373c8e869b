package no.ettermarked.kit.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates and instants as RFC 3339 writes them: years of four digits, where java.time reads longer
 * ones with a sign before them; and microseconds at most, since no more are kept.
 */
public final class Rfc3339 {
  private static final int NANOS_PER_MICRO = 1000;

  private Rfc3339() {}

  public static Instant instant(String text) {
    Instant instant = Instant.parse(fourDigitYear(text));
    if (instant.getNano() % NANOS_PER_MICRO != 0) {
      throw new IllegalArgumentException("finer than microseconds: " + text);
    }
    return instant;
  }

  public static LocalDate date(String text) {
    return LocalDate.parse(fourDigitYear(text));
  }

  public static YearMonth month(String text) {
    return YearMonth.parse(fourDigitYear(text));
  }

  private static String fourDigitYear(String text) {
    if (text.startsWith("+") || text.startsWith("-")) {
      throw new IllegalArgumentException("not a year of four digits: " + text);
    }
    return text;
  }
}
