package no.ettermarked.businesstime.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.Target;
import no.ettermarked.businesstime.clock.ClockState.Closed;
import no.ettermarked.businesstime.clock.ClockState.Paused;
import no.ettermarked.businesstime.clock.ClockState.Running;
import no.ettermarked.businesstime.clock.ClockState.Stopped;

/**
 * Counts working time from a start towards a target, apart from the time it was paused or closed.
 *
 * <p>A move that has already been made changes nothing, and a stopped clock is moved by nothing, so
 * a help desk may say a thing twice. Moves come in the order in which things happened: one earlier
 * than the last is a bug of the caller, {@link IllegalArgumentException}.
 *
 * @param target what is promised; empty for a clock that only measures
 * @param started from when working time counts; moves may be earlier and then count from here
 * @param pauses the stretches that did not count, in order and apart; a pause and a closing that
 *     overlap are one
 */
public record WorkingClock(
    BusinessCalendar calendar,
    Optional<Target> target,
    Instant started,
    List<Pause> pauses,
    ClockState state) {

  public WorkingClock {
    pauses = List.copyOf(pauses);
    for (int i = 1; i < pauses.size(); i++) {
      if (pauses.get(i).startInclusive().isBefore(pauses.get(i - 1).endExclusive())) {
        throw new IllegalArgumentException("pauses are in order and apart, but were " + pauses);
      }
    }
  }

  /** A clock that runs from {@code started} towards a target. */
  public static WorkingClock towards(Target target, Instant started, BusinessCalendar calendar) {
    return new WorkingClock(calendar, Optional.of(target), started, List.of(), new Running());
  }

  /** A clock that runs from {@code started} and only measures. */
  public static WorkingClock measuring(Instant started, BusinessCalendar calendar) {
    return new WorkingClock(calendar, Optional.empty(), started, List.of(), new Running());
  }

  /** Ceases to count until {@link #resume}. */
  public WorkingClock pause(Instant at) {
    return switch (state) {
      case Running() -> inState(new Paused(inOrder(at)));
      case Closed(Instant since, Instant closedAt, _) -> inState(new Closed(since, closedAt, true));
      case Paused _, Stopped _ -> this;
    };
  }

  /** Ends a pause; a clock that is closed as well counts again when it is reopened. */
  public WorkingClock resume(Instant at) {
    return switch (state) {
      case Paused(Instant since) -> countingAgain(since, at);
      case Closed(Instant since, Instant closedAt, _) ->
          inState(new Closed(since, closedAt, false));
      case Running _, Stopped _ -> this;
    };
  }

  /** Ceases to count until {@link #reopen}. */
  public WorkingClock close(Instant at) {
    return switch (state) {
      case Running() -> inState(new Closed(inOrder(at), at, false));
      case Paused(Instant since) -> inState(new Closed(since, inOrder(at), true));
      case Closed _, Stopped _ -> this;
    };
  }

  /** Ends a closing; a clock that was paused as well counts again when it is resumed. */
  public WorkingClock reopen(Instant at) {
    return switch (state) {
      case Closed(Instant since, _, boolean paused) ->
          paused ? inState(new Paused(since)) : countingAgain(since, at);
      case Running _, Paused _, Stopped _ -> this;
    };
  }

  /** Counts no more, for good: what was promised was done at this instant. */
  public WorkingClock stop(Instant at) {
    return switch (state) {
      case Running() -> inState(new Stopped(inOrder(at)));
      case Paused(Instant since) -> countingAgain(since, at).inState(new Stopped(at));
      case Closed(Instant since, _, _) -> countingAgain(since, at).inState(new Stopped(at));
      case Stopped _ -> this;
    };
  }

  /** Another target, counted from the original start, with the pauses there have been. */
  public WorkingClock retarget(Target changed) {
    return new WorkingClock(calendar, Optional.of(changed), started, pauses, state);
  }

  /**
   * When the target is reached, later by the working time of each pause that began before then.
   * While the clock waits, the earliest it can be: as if it counted again from where it ceased.
   *
   * @return empty for a clock without a target
   */
  public Optional<Instant> dueAt() {
    return target.map(promised -> progress().dueAt(promised));
  }

  /** When a part of the target is reached, under the same rule as {@link #dueAt}. */
  public Optional<Instant> instantAtPercent(int percent) {
    if (percent < 0) {
      throw new IllegalArgumentException("a part of a target is 0 % or more, not " + percent);
    }
    return target.map(promised -> progress().instantAtPercent(promised, percent));
  }

  /** Working time counted up to an instant; zero before the start. */
  public Duration elapsed(Instant at) {
    return progressAt(at).counted(endAt(at));
  }

  /** Working time that fell in pauses and closings up to an instant and was not counted. */
  public Duration paused(Instant at) {
    return progressAt(at).pausedUntil(endAt(at));
  }

  /** What is left of the target at an instant, negative once it is overrun; empty without one. */
  public Optional<Duration> remaining(Instant at) {
    return target.map(promised -> progress().budget(promised).minus(elapsed(at)));
  }

  /** How much of the target is used at an instant, in percent rounded up; empty without one. */
  public Optional<Long> percentUsed(Instant at) {
    return target.map(promised -> Percent.roundedUp(elapsed(at), progress().budget(promised)));
  }

  /**
   * Whether the target had been missed at an instant. A clock still running when it falls due is
   * breached; one stopped at that very instant has met its target.
   */
  public boolean isBreached(Instant at) {
    Optional<Instant> due = dueAt();
    if (due.isEmpty()) {
      return false;
    }
    return switch (state) {
      case Running() -> !at.isBefore(due.get());
      case Paused(Instant since) -> isReached(due.get(), since, at);
      case Closed(Instant since, _, _) -> isReached(due.get(), since, at);
      case Stopped(Instant stopped) ->
          stopped.isAfter(at) ? !at.isBefore(due.get()) : stopped.isAfter(due.get());
    };
  }

  private static boolean isReached(Instant due, Instant waitingSince, Instant at) {
    return !due.isAfter(waitingSince) && !at.isBefore(due);
  }

  private Progress progress() {
    return new Progress(calendar, started, pauses);
  }

  private Progress progressAt(Instant at) {
    return switch (state) {
      case Running _, Stopped _ -> progress();
      case Paused(Instant since) -> countingAgain(since, latest(since, at)).progress();
      case Closed(Instant since, _, _) -> countingAgain(since, latest(since, at)).progress();
    };
  }

  private Instant endAt(Instant at) {
    return state instanceof Stopped(Instant stopped) && stopped.isBefore(at) ? stopped : at;
  }

  private WorkingClock countingAgain(Instant since, Instant at) {
    inOrder(at);
    List<Pause> longer =
        at.equals(since)
            ? pauses
            : Stream.concat(pauses.stream(), Stream.of(new Pause(since, at))).toList();
    return new WorkingClock(calendar, target, started, longer, new Running());
  }

  private WorkingClock inState(ClockState next) {
    return new WorkingClock(calendar, target, started, pauses, next);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Instant inOrder(Instant at) {
    Instant last = lastMove();
    if (at.isBefore(last)) {
      throw new IllegalArgumentException(
          "a clock is moved in order, but was moved at %s after %s".formatted(at, last));
    }
    return at;
  }

  private Instant lastMove() {
    return switch (state) {
      case Running() -> pauses.isEmpty() ? Instant.MIN : pauses.getLast().endExclusive();
      case Paused(Instant since) -> since;
      case Closed(_, Instant closedAt, _) -> closedAt;
      case Stopped(Instant at) -> at;
    };
  }
}
