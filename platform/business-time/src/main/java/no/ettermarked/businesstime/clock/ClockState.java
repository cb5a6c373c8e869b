package no.ettermarked.businesstime.clock;

import java.time.Instant;

/** What a {@link WorkingClock} is doing since its last move. */
public sealed interface ClockState {

  /** Counts working time. */
  record Running() implements ClockState {}

  /** Counts nothing since an instant, until it is resumed. */
  record Paused(Instant since) implements ClockState {}

  /**
   * Counts nothing since an instant, until it is reopened.
   *
   * @param since when counting ceased, which is earlier than the closing if it was paused then
   * @param closedAt when it was closed
   * @param paused whether it is paused as well, so that reopening alone does not make it count
   */
  record Closed(Instant since, Instant closedAt, boolean paused) implements ClockState {}

  /** Has counted all it will: what it was to time was done at this instant. */
  record Stopped(Instant at) implements ClockState {}
}
