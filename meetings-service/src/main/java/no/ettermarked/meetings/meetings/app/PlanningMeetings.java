package no.ettermarked.meetings.meetings.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import no.ettermarked.meetings.terms.Terms;
import no.ettermarked.meetings.terms.TermsKept;
import no.ettermarked.meetings.terms.store.TermsBook;

/**
 * Plans the meetings an agreement promises, as far as the horizon. Newer terms and the passing of
 * time lead here alike; the agreement's terms are locked meanwhile, so two that plan at once plan
 * one after the other, and the second finds nothing left to do.
 */
@ApplicationScoped
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
    Horizon horizon = Horizon.on(asOf.atZone(inForce.zone()).toLocalDate());
    commitments.follow(inForce, asOf).forEach(series -> plan(series, inForce, horizon, asOf));
    wakeWhenItGrows(inForce, horizon);
  }

  private void plan(Series series, Terms inForce, Horizon today, Instant asOf) {
    Horizon horizon = today.atLeastUntil(series.plannedUntil());
    List<MeetingPlan> wanted =
        inForce
            .meeting(series.key())
            .map(meeting -> wanted(meeting, inForce, horizon))
            .orElse(List.of());
    List<Meeting> planned = meetings.ofSeries(series.id(), asOf, horizon.startInclusive());
    SeriesOfMeeting ofMeeting = SeriesOfMeeting.of(series);
    new Replanning(ofMeeting, inForce, wanted, planned)
        .changes(asOf)
        .forEach(change -> changing.apply(change, ofMeeting, asOf));
    commitments.planned(series, horizon.endExclusive());
  }

  private List<MeetingPlan> wanted(MeetingCommitment meeting, Terms inForce, Horizon horizon) {
    Participation participation = Participation.of(meeting, inForce);
    return Occurrences.of(meeting, inForce.period(), horizon, recurrences).stream()
        .map(occurrence -> MeetingPlan.of(meeting, occurrence, participation))
        .toList();
  }

  private void wakeWhenItGrows(Terms inForce, Horizon horizon) {
    LocalDate grows = horizon.growsOn();
    Optional<LocalDate> end = inForce.period().end();
    if (end.isPresent() && !grows.isBefore(end.get())) {
      alarms.cancel(ExtendingHorizon.ALARM, inForce.agreement().toString());
    } else {
      alarms.set(
          ExtendingHorizon.ALARM,
          inForce.agreement().toString(),
          grows.atStartOfDay(inForce.zone()).toInstant());
    }
  }
}
