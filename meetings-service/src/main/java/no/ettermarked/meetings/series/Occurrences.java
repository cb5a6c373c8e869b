package no.ettermarked.meetings.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.terms.AgreementPeriod;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Promised;
import no.ettermarked.meetings.terms.Promised.Stretch;

/**
 * The turns of a promised meeting. A date that the recurrence names is kept when it is a business
 * day, else moved to the next one. A turn that is moved as far as the next one, or to a day on
 * which the meeting is not promised, falls away.
 */
public final class Occurrences {

  /** Why a turn is when it is; a rule that has nothing to say yields no reason. */
  private static final List<BiFunction<MeetingCommitment, LocalDate, Optional<Reason>>> RULES =
      List.of(
          Occurrences::isNamedByTheRecurrence,
          Occurrences::isMovedFromAnExceptionalDay,
          Occurrences::isMovedFromAWeekdayThatIsClosed,
          Occurrences::keepsItsLocalTime);

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
        .map(named -> occurrence(meeting, named))
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

  private static Occurrence occurrence(MeetingCommitment meeting, LocalDate named) {
    List<Reason> because = new ArrayList<>();
    RULES.forEach(rule -> rule.apply(meeting, named).ifPresent(because::add));
    return new Occurrence(named, held(meeting, named), because);
  }

  private static LocalDate held(MeetingCommitment meeting, LocalDate named) {
    return meeting.calendar().hours().nextBusinessDay(named);
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

  private static Optional<Reason> isNamedByTheRecurrence(
      MeetingCommitment meeting, LocalDate named) {
    return Optional.of(
        Reason.of(
            "meeting.recurs",
            meeting.source(),
            Map.of(
                "meeting",
                meeting.name(),
                "date",
                named.toString(),
                "recurrence",
                meeting.recurrence())));
  }

  private static Optional<Reason> isMovedFromAnExceptionalDay(
      MeetingCommitment meeting, LocalDate named) {
    return meeting
        .calendar()
        .hours()
        .exceptionOn(named)
        .filter(DayException::isClosed)
        .map(
            closed ->
                Reason.of(
                    "meeting.moved-from-closed-day",
                    calendar(meeting, "exceptions/" + closed.day()),
                    Map.of(
                        "closed",
                        named.toString(),
                        "day",
                        closed.name(),
                        "date",
                        held(meeting, named).toString())));
  }

  private static Optional<Reason> isMovedFromAWeekdayThatIsClosed(
      MeetingCommitment meeting, LocalDate named) {
    BusinessCalendar hours = meeting.calendar().hours();
    return hours.isBusinessDay(named) || hours.exceptionOn(named).isPresent()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                "meeting.moved-from-closed-weekday",
                calendar(meeting, "week"),
                Map.of("closed", named.toString(), "date", held(meeting, named).toString())));
  }

  private static Optional<Reason> keepsItsLocalTime(MeetingCommitment meeting, LocalDate named) {
    return Optional.of(
        Reason.of(
            "meeting.local-time",
            meeting.source(),
            Map.of(
                "time",
                meeting.startsAt().toString(),
                "zone",
                meeting.calendar().hours().zone().getId())));
  }

  private static Source calendar(MeetingCommitment meeting, String rule) {
    return Source.of("calendar", meeting.calendar().key(), meeting.calendar().version(), rule);
  }
}
