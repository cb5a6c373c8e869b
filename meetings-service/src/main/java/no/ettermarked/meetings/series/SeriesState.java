package no.ettermarked.meetings.series;

import java.time.Instant;

/** Whether an agreement still promises the meeting. */
public sealed interface SeriesState {

  /** The agreement's terms have the meeting. */
  record Active() implements SeriesState {}

  /** The terms no longer have it. */
  record Ended(Instant at) implements SeriesState {}
}
