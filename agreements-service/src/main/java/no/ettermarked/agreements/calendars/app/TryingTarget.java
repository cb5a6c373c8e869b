package no.ettermarked.agreements.calendars.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import no.ettermarked.agreements.calendars.Computation;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.calendars.store.Calendars;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.NoOpeningException;
import no.ettermarked.businesstime.Target;
import no.ettermarked.kit.problems.Refused;

/** Tries a target in a calendar, and stores nothing. */
@Singleton
public class TryingTarget {

  /** What came of it. */
  public sealed interface Outcome {

    /** When it would be due. */
    record Computed(Computation computation) implements Outcome {}

    /** The text is not a target. */
    record NotATarget() implements Outcome {}

    /** The calendar cannot tell: it does not open so long, or not in those years. */
    record OutOfReach() implements Outcome {}
  }

  private final Calendars calendars;

  TryingTarget(Calendars calendars) {
    this.calendars = calendars;
  }

  @Transactional
  public Outcome compute(Slug key, Instant start, String target) {
    PublishedCalendar calendar =
        calendars.holding(key, start).orElseThrow(() -> Refused.notFound("calendar", key));
    try {
      return compute(calendar, start, Target.parse(target));
    } catch (IllegalArgumentException unreadable) {
      return new Outcome.NotATarget();
    }
  }

  private static Outcome compute(PublishedCalendar calendar, Instant start, Target target) {
    try {
      return new Outcome.Computed(Computation.of(start, target, calendar));
    } catch (NoOpeningException | IllegalArgumentException | DateTimeException beyond) {
      return new Outcome.OutOfReach();
    }
  }
}
