package no.ettermarked.meetings.series;

import java.time.Instant;

/** Whether an agreement still promises the meeting. */
public sealed interface SeriesState {

  /** The agreement has the meeting, or will have it. */
  record Active() implements SeriesState {}

  /** The agreement has it no more. */
  record Ended(Instant at) implements SeriesState {}
}
