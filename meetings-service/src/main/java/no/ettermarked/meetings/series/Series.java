package no.ettermarked.meetings.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Terms;

/**
 * All meetings of one kind under one agreement.
 *
 * @param key names the series within its agreement
 * @param language BCP 47, in which its reasons are told
 * @param plannedUntil the first date for which nothing is planned yet
 * @param version counted up by every change
 */
public record Series(
    UUID id,
    UUID agreement,
    UUID customer,
    String customerName,
    String key,
    String name,
    String recurrence,
    LocalTime startsAt,
    Duration duration,
    ZoneId zone,
    String calendar,
    Source source,
    String language,
    SeriesState state,
    LocalDate plannedUntil,
    long version) {

  /** A series that begins. */
  public static Series begun(UUID id, Terms terms, MeetingCommitment meeting) {
    return of(id, terms, meeting, terms.period().from(), 0);
  }

  /** This series as newer terms promise it; one that had ended goes on. */
  public Series following(Terms terms, MeetingCommitment meeting) {
    return of(id, terms, meeting, plannedUntil, version);
  }

  /** This series when it is promised no more. */
  public Series ended(Instant at) {
    return switch (state) {
      case SeriesState.Active active -> with(new SeriesState.Ended(at), plannedUntil);
      case SeriesState.Ended ended -> this;
    };
  }

  /** This series planned as far as a date, or as far as it is, whichever is later. */
  public Series plannedUntil(LocalDate endExclusive) {
    return endExclusive.isAfter(plannedUntil) ? with(state, endExclusive) : this;
  }

  public List<Reason> because() {
    return List.of(
        Reason.of("series.agreed", source, Map.of("meeting", name, "recurrence", recurrence)));
  }

  private static Series of(
      UUID id, Terms terms, MeetingCommitment meeting, LocalDate plannedUntil, long version) {
    return new Series(
        id,
        terms.agreement(),
        terms.customer().id(),
        terms.customer().name(),
        meeting.key(),
        meeting.name(),
        meeting.recurrence(),
        meeting.startsAt(),
        meeting.duration(),
        meeting.calendar().hours().zone(),
        meeting.calendar().key(),
        meeting.source(),
        terms.language(),
        new SeriesState.Active(),
        plannedUntil,
        version);
  }

  private Series with(SeriesState newState, LocalDate newPlannedUntil) {
    return new Series(
        id,
        agreement,
        customer,
        customerName,
        key,
        name,
        recurrence,
        startsAt,
        duration,
        zone,
        calendar,
        source,
        language,
        newState,
        newPlannedUntil,
        version);
  }
}
