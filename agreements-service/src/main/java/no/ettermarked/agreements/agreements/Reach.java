package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import no.ettermarked.businesstime.BusinessCalendar;

/** The dates that anything can be agreed about: those that calendars know. */
public final class Reach {

  private Reach() {}

  public static boolean has(LocalDate date) {
    return date.getYear() >= BusinessCalendar.FIRST_YEAR
        && date.getYear() <= BusinessCalendar.LAST_YEAR;
  }

  public static String sentence() {
    return "Expected a date from %d to %d."
        .formatted(BusinessCalendar.FIRST_YEAR, BusinessCalendar.LAST_YEAR);
  }
}
