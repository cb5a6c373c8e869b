package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import no.ettermarked.businesstime.BusinessCalendar;

/** The dates that anything can be agreed about: those that calendars know. */
public final class Reach {

  /** Zones are up to 26 hours apart. */
  private static final int FARTHEST = 2;

  private Reach() {}

  public static boolean has(LocalDate date) {
    return date.getYear() >= BusinessCalendar.FIRST_YEAR
        && date.getYear() <= BusinessCalendar.LAST_YEAR;
  }

  /** Whether calendars know what date it is then, whichever zone they are in. */
  public static boolean hasAnywhere(LocalDate date) {
    return has(date.minusDays(FARTHEST)) && has(date.plusDays(FARTHEST));
  }

  public static String sentence() {
    return "Expected a date from %d to %d."
        .formatted(BusinessCalendar.FIRST_YEAR, BusinessCalendar.LAST_YEAR);
  }
}
