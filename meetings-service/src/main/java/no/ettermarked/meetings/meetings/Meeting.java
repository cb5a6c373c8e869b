package no.ettermarked.meetings.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ettermarked.kit.reasons.Reason;

/**
 * A meeting of a series. A series has at most one for each date its recurrence names.
 *
 * @param sequence 0 when first planned, counted up by every change that those who take part see
 *     (RFC 5545, section 3.8.7.4)
 * @param changedAt when it last changed so
 * @param version counted up by every change
 */
public record Meeting(
    UUID id,
    SeriesOfMeeting series,
    MeetingPlan plan,
    MeetingState state,
    long sequence,
    Instant changedAt,
    long version) {

  /** A meeting that is put on the calendar. */
  public static Meeting scheduled(UUID id, SeriesOfMeeting series, MeetingPlan plan, Instant at) {
    return new Meeting(id, series, plan, new MeetingState.Planned(), 0, at, 0);
  }

  /** This meeting at another time, with another agenda or other people, or on again. */
  Meeting rescheduled(SeriesOfMeeting newSeries, MeetingPlan newPlan, Instant at) {
    return new Meeting(
        id, newSeries, newPlan, new MeetingState.Planned(), sequence + 1, at, version);
  }

  /** This meeting with other reasons for being as it is. */
  Meeting explained(SeriesOfMeeting newSeries, MeetingPlan newPlan) {
    return new Meeting(id, newSeries, newPlan, state, sequence, changedAt, version);
  }

  Meeting cancelled(Instant at, Reason because) {
    return new Meeting(
        id, series, plan, new MeetingState.Cancelled(at, because), sequence + 1, at, version);
  }

  /** Why it is as it is; when it is cancelled, that first. */
  public List<Reason> because() {
    return switch (state) {
      case MeetingState.Planned planned -> plan.because();
      case MeetingState.Cancelled cancelled -> {
        List<Reason> because = new ArrayList<>(List.of(cancelled.because()));
        because.addAll(plan.because());
        yield List.copyOf(because);
      }
    };
  }
}
