package no.ettermarked.meetings.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.terms.AgreementPeriod;
import no.ettermarked.meetings.terms.MeetingCommitment;

/**
 * The turns of a promised meeting. A date that the recurrence names is kept when it is a business
 * day, else moved to the next one. A turn that is moved as far as the next one, or out of the
 * agreement, falls away.
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

  public static List<Occurrence> of(
      MeetingCommitment meeting,
      AgreementPeriod period,
      Horizon horizon,
      RecurrenceDates recurrences) {
    LocalDate start =
        horizon.startInclusive().isBefore(period.from()) ? period.from() : horizon.startInclusive();
    if (!start.isBefore(horizon.endExclusive())) {
      return List.of();
    }
    return recurrences
        .named(meeting.recurrence(), period.from(), start, horizon.endExclusive())
        .stream()
        .map(named -> occurrence(meeting, named))
        .filter(occurrence -> period.contains(occurrence.held()))
        .filter(occurrence -> !meetsTheNext(occurrence, meeting, period, recurrences))
        .toList();
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
      Occurrence occurrence,
      MeetingCommitment meeting,
      AgreementPeriod period,
      RecurrenceDates recurrences) {
    return occurrence.held().isAfter(occurrence.named())
        && !recurrences
            .named(
                meeting.recurrence(),
                period.from(),
                occurrence.named().plusDays(1),
                occurrence.held().plusDays(1))
            .isEmpty();
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
