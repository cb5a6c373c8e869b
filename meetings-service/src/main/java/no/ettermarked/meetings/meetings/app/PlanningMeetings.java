package no.ettermarked.meetings.meetings.app;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.kit.alarms.Alarms;
import no.ettermarked.kit.time.TimeSource;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.MeetingPlan;
import no.ettermarked.meetings.meetings.Participation;
import no.ettermarked.meetings.meetings.Replanning;
import no.ettermarked.meetings.meetings.SeriesOfMeeting;
import no.ettermarked.meetings.meetings.store.MeetingBook;
import no.ettermarked.meetings.series.Horizon;
import no.ettermarked.meetings.series.Occurrences;
import no.ettermarked.meetings.series.RecurrenceDates;
import no.ettermarked.meetings.series.Series;
import no.ettermarked.meetings.series.app.FollowingCommitments;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Promised;
import no.ettermarked.meetings.terms.Promised.Stretch;
import no.ettermarked.meetings.terms.Terms;
import no.ettermarked.meetings.terms.TermsKept;
import no.ettermarked.meetings.terms.store.TermsBook;

/**
 * Plans the meetings an agreement promises, as far as the horizon. Newer terms and the passing of
 * time lead here alike; the agreement's terms are locked meanwhile, so two that plan at once plan
 * one after the other, and the second finds nothing left to do.
 */
@Singleton
public class PlanningMeetings {
  private final TermsBook terms;
  private final FollowingCommitments commitments;
  private final RecurrenceDates recurrences;
  private final MeetingBook meetings;
  private final ChangingMeetings changing;
  private final Alarms alarms;
  private final TimeSource time;

  PlanningMeetings(
      TermsBook terms,
      FollowingCommitments commitments,
      RecurrenceDates recurrences,
      MeetingBook meetings,
      ChangingMeetings changing,
      Alarms alarms,
      TimeSource time) {
    this.terms = terms;
    this.commitments = commitments;
    this.recurrences = recurrences;
    this.meetings = meetings;
    this.changing = changing;
    this.alarms = alarms;
    this.time = time;
  }

  /** Plans from newer terms, as of now. */
  @Transactional
  public void planNewerTerms(@Observes TermsKept kept) {
    plan(kept.agreement(), time.now());
  }

  /**
   * Plans an agreement's meetings that begin after an instant. To do so again changes nothing.
   *
   * @param asOf now, or the instant that was waited for
   */
  @Transactional
  public void plan(UUID agreement, Instant asOf) {
    terms.locked(agreement).ifPresent(inForce -> plan(inForce, asOf));
  }

  private void plan(Terms inForce, Instant asOf) {
    LocalDate today = asOf.atZone(inForce.zone()).toLocalDate();
    Horizon horizon = Horizon.on(today);
    commitments
        .follow(inForce, today, asOf)
        .forEach(series -> plan(series, inForce, horizon, asOf));
    wakeNext(inForce, horizon, today);
  }

  private void plan(Series series, Terms inForce, Horizon today, Instant asOf) {
    Horizon horizon = today.atLeastUntil(series.plannedUntil());
    Promised promised = inForce.promised(series.key());
    List<MeetingPlan> wanted =
        promised.stretches().stream()
            .flatMap(stretch -> wanted(stretch, promised, inForce, horizon))
            .toList();
    List<Meeting> planned = meetings.ofSeries(series.id(), asOf, horizon.startInclusive());
    SeriesOfMeeting ofMeeting = SeriesOfMeeting.of(series);
    new Replanning(ofMeeting, inForce, wanted, planned)
        .changes(asOf)
        .forEach(change -> changing.apply(change, ofMeeting, asOf));
    commitments.planned(series, horizon.endExclusive());
  }

  private Stream<MeetingPlan> wanted(
      Stretch stretch, Promised promised, Terms inForce, Horizon horizon) {
    MeetingCommitment meeting = stretch.meeting();
    return Occurrences.of(stretch, promised, horizon, recurrences).stream()
        .map(
            occurrence ->
                MeetingPlan.of(
                    meeting, occurrence, Participation.of(meeting, inForce, occurrence.held())));
  }

  /** Wakes when the horizon grows, or earlier when a phase begins or the agreement ends. */
  private void wakeNext(Terms inForce, Horizon horizon, LocalDate today) {
    String agreement = inForce.agreement().toString();
    Optional<LocalDate> grows =
        Optional.of(horizon.growsOn()).filter(day -> !inForce.period().endedBy(day));
    Stream.concat(grows.stream(), inForce.nextTurningPoint(today).stream())
        .min(Comparator.naturalOrder())
        .map(day -> day.atStartOfDay(inForce.zone()).toInstant())
        .ifPresentOrElse(
            at -> alarms.set(ExtendingHorizon.ALARM, agreement, at),
            () -> alarms.cancel(ExtendingHorizon.ALARM, agreement));
  }
}
