package no.ettermarked.businesstime.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.Target;
import no.ettermarked.businesstime.Target.BusinessDaysKeepingTime;
import no.ettermarked.businesstime.Target.ByTimeOfBusinessDay;
import no.ettermarked.businesstime.Target.EndOfBusinessDay;
import no.ettermarked.businesstime.Target.Within;

/** How far working time has come from a start, apart from pauses that are in order and apart. */
record Progress(BusinessCalendar calendar, Instant started, List<Pause> pauses) {

  Duration counted(Instant until) {
    return calendar.workingTimeBetween(started, until).minus(pausedUntil(until));
  }

  Duration pausedUntil(Instant until) {
    return pauses.stream()
        .map(pause -> workingTimeOf(pause, until))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The working time a target gives, from the start to when it is due without a pause. */
  Duration budget(Target target) {
    return switch (target) {
      case Within(Duration workingTime) -> workingTime;
      case BusinessDaysKeepingTime _, EndOfBusinessDay _, ByTimeOfBusinessDay _ ->
          calendar.workingTimeBetween(started, target.dueFrom(started, calendar));
    };
  }

  Instant dueAt(Target target) {
    return switch (target) {
      case Within(Duration workingTime) -> whenCounted(workingTime);
      case BusinessDaysKeepingTime _, EndOfBusinessDay _, ByTimeOfBusinessDay _ ->
          laterByPauses(target.dueFrom(started, calendar));
    };
  }

  Instant instantAtPercent(Target target, int percent) {
    return percent == 100 ? dueAt(target) : whenCounted(Percent.of(percent, budget(target)));
  }

  private Instant whenCounted(Duration workingTime) {
    Duration paused = Duration.ZERO;
    Instant due = calendar.add(started, workingTime);
    for (Pause pause : pauses) {
      if (!pause.startInclusive().isBefore(due)) {
        return due;
      }
      paused = paused.plus(workingTimeOf(pause, pause.endExclusive()));
      due = calendar.add(started, workingTime.plus(paused));
    }
    return due;
  }

  private Instant laterByPauses(Instant unpaused) {
    Duration paused = Duration.ZERO;
    Instant due = unpaused;
    for (Pause pause : pauses) {
      if (!pause.startInclusive().isBefore(due)) {
        return due;
      }
      paused = paused.plus(workingTimeOf(pause, pause.endExclusive()));
      due = paused.isZero() ? unpaused : calendar.add(unpaused, paused);
    }
    return due;
  }

  private Duration workingTimeOf(Pause pause, Instant until) {
    Instant from = pause.startInclusive().isAfter(started) ? pause.startInclusive() : started;
    Instant to = pause.endExclusive().isBefore(until) ? pause.endExclusive() : until;
    return calendar.workingTimeBetween(from, to);
  }
}
