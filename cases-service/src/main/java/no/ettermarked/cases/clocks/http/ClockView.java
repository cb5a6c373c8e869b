package no.ettermarked.cases.clocks.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.ettermarked.cases.clocks.ClockReading;
import no.ettermarked.cases.telling.Speech;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clock as it is shown. */
@Schema(
    name = "Clock",
    description = "How a promise about a case stands: when it is due, how much is used, and why.")
public record ClockView(
    @Schema(
            description =
                "What is promised. work-started: somebody has begun to work on it. resolved: it is"
                    + " solved.",
            examples = "work-started",
            required = true)
        String measure,
    @Schema(
            description =
                "How soon: a duration of working time (PT2H), or business days with their end"
                    + " (P1BD/EOD), a time (P1BD/16:00) or the same time of day (P1BD).",
            examples = "PT2H",
            required = true)
        String target,
    @Schema(
            description = "The calendar in which working time is counted.",
            examples = "office-hours",
            required = true)
        String calendar,
    @Schema(
            description = "When the case was opened: working time counts from here.",
            examples = "2026-09-11T13:30:00Z",
            required = true)
        Instant startedAt,
    @Schema(
            description = "When it must be done.",
            examples = "2026-09-14T07:30:00Z",
            required = true)
        Instant dueAt,
    @Schema(
            description =
                "running: not done and not yet due. met: done when it was due at the latest."
                    + " breached: not done when it was due.",
            enumeration = {"running", "met", "breached"},
            examples = "running",
            required = true)
        String state,
    @Schema(
            description = "Working minutes used, rounded down; it stands still once it is done.",
            examples = "30",
            required = true)
        long elapsedMinutes,
    @Schema(
            description = "Working minutes left, rounded up; negative once it is overrun.",
            examples = "90",
            required = true)
        long remainingMinutes,
    @Schema(
            description = "Working time used in percent, rounded up; above 100 once overrun.",
            examples = "25",
            required = true)
        long percentUsed,
    @Schema(
            description = "When what was promised was done; absent while it has not been.",
            examples = "2026-09-11T13:50:00Z")
        @Nullable Instant metAt,
    @Schema(
            description =
                "Why it is due when it is: the rule, the calendar, and what each day counted for.",
            required = true)
        List<Because> because) {

  private static final Duration JUST_UNDER_A_MINUTE = Duration.ofMinutes(1).minusNanos(1);

  public static ClockView of(ClockReading reading, Speech speech) {
    return new ClockView(
        reading.clock().measure().text(),
        reading.clock().target().text(),
        reading.clock().calendar().key(),
        reading.clock().startedAt(),
        reading.dueAt(),
        reading.state().text(),
        reading.elapsed().toMinutes(),
        roundedUp(reading.remaining()),
        reading.percentUsed(),
        reading.doneAt(),
        speech.tell(reading.because()));
  }

  private static long roundedUp(Duration time) {
    return time.isNegative()
        ? -time.negated().toMinutes()
        : time.plus(JUST_UNDER_A_MINUTE).toMinutes();
  }
}
