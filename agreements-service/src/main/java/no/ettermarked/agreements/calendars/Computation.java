package no.ettermarked.agreements.calendars;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.Target;
import no.ettermarked.kit.reasons.Reason;

/**
 * When something would be due in a calendar, tried without anything that is due.
 *
 * @param workingTime opening time from the start to when it is due
 */
public record Computation(
    Instant start, Instant dueAt, Duration workingTime, List<Reason> because) {

  public Computation {
    because = List.copyOf(because);
  }

  /**
   * @throws no.ettermarked.businesstime.NoOpeningException if the calendar does not open long
   *     enough
   */
  public static Computation of(Instant start, Target target, PublishedCalendar published) {
    BusinessCalendar calendar = published.calendar();
    Instant dueAt = target.dueFrom(start, calendar);
    return new Computation(
        start,
        dueAt,
        calendar.workingTimeBetween(start, dueAt),
        DueExplanation.of(start, target, dueAt, published));
  }
}
