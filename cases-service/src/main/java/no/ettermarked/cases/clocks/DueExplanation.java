package no.ettermarked.cases.clocks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.TargetRule;
import no.ettermarked.kit.reasons.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why a clock is due when it is, in the order in which one would tell it: what is promised, whose
 * opening hours count, from when, what each day counted for, and when it is due.
 */
final class DueExplanation {
  private final TargetRule rule;
  private final Instant started;
  private final Instant due;
  private final NamedCalendar calendar;
  private final ZoneId zone;

  private DueExplanation(TargetRule rule, Instant started, Instant due) {
    this.rule = rule;
    this.started = started;
    this.due = due;
    this.calendar = rule.calendar();
    this.zone = calendar.calendar().zone();
  }

  /**
   * @param reportedAt when it was reported in the system it came from, if it came from another
   */
  static List<Reason> of(
      TargetRule rule, @Nullable Instant reportedAt, Instant started, Instant due) {
    DueExplanation explanation = new DueExplanation(rule, started, due);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Promise.of(rule));
    reasons.add(explanation.openingHours());
    if (reportedAt != null) {
      reasons.add(explanation.receivedFromElsewhere(reportedAt));
    }
    if (!rule.calendar().calendar().isOpenAt(started)) {
      reasons.add(explanation.countsFromOpening());
    }
    reasons.addAll(PassingDays.between(rule, started, due));
    reasons.add(explanation.dueAt());
    return List.copyOf(reasons);
  }

  private Reason openingHours() {
    return Reason.of(
        "calendar.opening-hours",
        calendar.source(),
        Map.of("calendar", calendar.spoken(), "zone", zone.getId()));
  }

  private Reason receivedFromElsewhere(Instant reportedAt) {
    return Reason.of(
        "clock.counts-from-receipt",
        Map.of("reported", local(reportedAt), "received", local(started)));
  }

  private Reason countsFromOpening() {
    return Reason.of(
        "clock.counts-from-opening",
        calendar.source(),
        Map.of(
            "received",
            local(started),
            "opening",
            local(calendar.calendar().nextOpening(started))));
  }

  private Reason dueAt() {
    return Reason.of("clock.due", rule.source(), Map.of("due", local(due)));
  }

  private String local(Instant at) {
    return LocalWords.dateTime(at, zone);
  }
}
