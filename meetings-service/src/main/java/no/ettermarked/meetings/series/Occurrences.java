package no.ettermarked.meetings.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.NoOpeningException;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.terms.AgreementPeriod;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Promised;
import no.ettermarked.meetings.terms.Promised.Stretch;

/**
 * The turns of a promised meeting. A date that the recurrence names is kept when it is a business
 * day, else moved to the next one. A turn that is moved as far as the next one, or to a day on
 * which the meeting is not promised, or that no business day comes after, falls away.
 */
public final class Occurrences {

  /** Why a turn is when it is; a rule that has nothing to say yields no reason. */
  private static final List<Function<Turn, Optional<Reason>>> RULES =
      List.of(
          Occurrences::isNamedByTheRecurrence,
          Occurrences::isMovedFromAnExceptionalDay,
          Occurrences::isMovedFromAWeekdayThatIsClosed,
          Occurrences::keepsItsLocalTime);

  /** A date that a recurrence names, and the business day on which the meeting is held. */
  private record Turn(MeetingCommitment meeting, LocalDate named, LocalDate held) {}

  private Occurrences() {}

  /**
   * The turns that one stretch of what is promised names.
   *
   * @param promised all stretches: a turn may be moved into the next, or meet one of its turns
   */
  public static List<Occurrence> of(
      Stretch stretch, Promised promised, Horizon horizon, RecurrenceDates recurrences) {
    MeetingCommitment meeting = stretch.meeting();
    return named(stretch, promised, horizon.startInclusive(), horizon.endExclusive(), recurrences)
        .flatMap(named -> turn(meeting, named).stream())
        .map(Occurrences::occurrence)
        .filter(occurrence -> promised.on(occurrence.held()).isPresent())
        .filter(occurrence -> !meetsTheNext(occurrence, promised, recurrences))
        .toList();
  }

  private static Stream<LocalDate> named(
      Stretch stretch,
      Promised promised,
      LocalDate startInclusive,
      LocalDate endExclusive,
      RecurrenceDates recurrences) {
    AgreementPeriod days = stretch.days();
    LocalDate start = startInclusive.isBefore(days.from()) ? days.from() : startInclusive;
    LocalDate end = days.end().filter(to -> to.isBefore(endExclusive)).orElse(endExclusive);
    return start.isBefore(end)
        ? recurrences.named(stretch.meeting().recurrence(), promised.anchor(), start, end).stream()
        : Stream.empty();
  }

  private static Occurrence occurrence(Turn turn) {
    List<Reason> because = RULES.stream().flatMap(rule -> rule.apply(turn).stream()).toList();
    return new Occurrence(turn.named(), turn.held(), because);
  }

  private static Optional<Turn> turn(MeetingCommitment meeting, LocalDate named) {
    try {
      LocalDate held = meeting.calendar().hours().nextBusinessDay(named);
      return Optional.of(new Turn(meeting, named, held));
    } catch (NoOpeningException never) {
      return Optional.empty();
    }
  }

  private static boolean meetsTheNext(
      Occurrence occurrence, Promised promised, RecurrenceDates recurrences) {
    LocalDate next = occurrence.named().plusDays(1);
    return promised.stretches().stream()
        .flatMap(
            stretch -> named(stretch, promised, next, occurrence.held().plusDays(1), recurrences))
        .findFirst()
        .isPresent();
  }

  private static Optional<Reason> isNamedByTheRecurrence(Turn turn) {
    return Optional.of(
        Reason.of(
            "meeting.recurs",
            turn.meeting().source(),
            Map.of(
                "meeting",
                turn.meeting().name(),
                "date",
                turn.named().toString(),
                "recurrence",
                turn.meeting().recurrence())));
  }

  private static Optional<Reason> isMovedFromAnExceptionalDay(Turn turn) {
    return turn.meeting()
        .calendar()
        .hours()
        .exceptionOn(turn.named())
        .filter(DayException::isClosed)
        .map(
            closed ->
                Reason.of(
                    "meeting.moved-from-closed-day",
                    calendar(turn.meeting(), "exceptions/" + closed.day()),
                    Map.of(
                        "closed",
                        turn.named().toString(),
                        "day",
                        closed.name(),
                        "date",
                        turn.held().toString())));
  }

  private static Optional<Reason> isMovedFromAWeekdayThatIsClosed(Turn turn) {
    BusinessCalendar hours = turn.meeting().calendar().hours();
    return hours.isBusinessDay(turn.named()) || hours.exceptionOn(turn.named()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                "meeting.moved-from-closed-weekday",
                calendar(turn.meeting(), "week"),
                Map.of("closed", turn.named().toString(), "date", turn.held().toString())));
  }

  private static Optional<Reason> keepsItsLocalTime(Turn turn) {
    return Optional.of(
        Reason.of(
            "meeting.local-time",
            turn.meeting().source(),
            Map.of(
                "time",
                turn.meeting().startsAt().toString(),
                "zone",
                turn.meeting().calendar().hours().zone().getId())));
  }

  private static Source calendar(MeetingCommitment meeting, String rule) {
    return Source.of("calendar", meeting.calendar().key(), meeting.calendar().version(), rule);
  }
}
