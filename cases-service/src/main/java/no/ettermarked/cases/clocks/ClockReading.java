package no.ettermarked.cases.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.ettermarked.businesstime.clock.WorkingClock;
import no.ettermarked.kit.reasons.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How a clock stands at an instant.
 *
 * @param elapsed working time used; it ceases to grow when the clock stops
 * @param remaining working time left, negative once the target is overrun
 * @param percentUsed of the working time, rounded up; above 100 once it is overrun
 * @param doneAt when what was promised was done; null while it has not been
 * @param because why it is due when it is, and why it stands as it does
 */
public record ClockReading(
    CaseClock clock,
    State state,
    Instant dueAt,
    Duration elapsed,
    Duration remaining,
    long percentUsed,
    @Nullable Instant doneAt,
    List<Reason> because) {

  /** Those due first come first. */
  public static final Comparator<ClockReading> DUE_FIRST =
      Comparator.comparing(ClockReading::dueAt).thenComparing(reading -> reading.clock().id());

  /** Where a promise stands. */
  public enum State {
    /** Not done, and not yet due. */
    RUNNING,
    /** Done when it was due at the latest. */
    MET,
    /** Not done when it was due, whether it was done later or not. */
    BREACHED;

    /** The name it is known by outside: {@code running}. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static ClockReading of(CaseClock clock, WorkingClock working, Instant now) {
    Instant doneAt = clock.stoppedAt();
    State state =
        working.isBreached(now) ? State.BREACHED : doneAt == null ? State.RUNNING : State.MET;
    Duration elapsed = working.elapsed(now);
    Duration remaining = working.remaining(now).orElseThrow();
    return new ClockReading(
        clock,
        state,
        clock.dueAt(),
        elapsed,
        remaining,
        working.percentUsed(now).orElseThrow(),
        doneAt,
        Stream.concat(clock.because().stream(), standing(clock, state, elapsed, remaining).stream())
            .toList());
  }

  private static List<Reason> standing(
      CaseClock clock, State state, Duration elapsed, Duration remaining) {
    Instant doneAt = clock.stoppedAt();
    if (doneAt == null) {
      return state == State.BREACHED
          ? List.of(reason(clock, "clock.breached", Map.of("due", local(clock, clock.dueAt()))))
          : List.of();
    }
    return List.of(
        state == State.BREACHED
            ? reason(
                clock,
                "clock.done-late",
                Map.of("at", local(clock, doneAt), "over", remaining.negated().toString()))
            : reason(
                clock,
                "clock.met",
                Map.of("at", local(clock, doneAt), "used", elapsed.toString())));
  }

  private static Reason reason(CaseClock clock, String code, Map<String, String> inputs) {
    return Reason.of(clock.measure().reason(code), inputs);
  }

  private static String local(CaseClock clock, Instant at) {
    return LocalWords.dateTime(at, clock.calendar().calendar().zone());
  }
}
