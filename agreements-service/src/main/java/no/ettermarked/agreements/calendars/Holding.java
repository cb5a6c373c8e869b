package no.ettermarked.agreements.calendars;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a version of a calendar holds.
 *
 * @param from the first day, where the calendar is; none is from the beginning
 * @param runningClocksFollow whether what is being counted already is counted anew by this version
 *     when it begins to hold, rather than to the end by the one before
 */
public record Holding(Optional<LocalDate> from, boolean runningClocksFollow) {

  /** Holds from the beginning, and everything follows. */
  public static final Holding ALWAYS = new Holding(Optional.empty(), true);
}
