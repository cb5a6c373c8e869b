package no.ettermarked.cases.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.Target.BusinessDaysKeepingTime;
import no.ettermarked.businesstime.Target.ByTimeOfBusinessDay;
import no.ettermarked.businesstime.Target.EndOfBusinessDay;
import no.ettermarked.businesstime.Target.Within;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.TargetRule;
import no.ettermarked.kit.reasons.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What each day between the start and the due instant counted for: so much working time or one
 * business day, or nothing because the desk was closed. After {@value #TOLD_DAY_BY_DAY} days the
 * rest is told in one sentence.
 */
final class PassingDays {
  private static final int TOLD_DAY_BY_DAY = 14;

  private final NamedCalendar calendar;
  private final BusinessCalendar hours;
  private final ZoneId zone;
  private final Instant started;
  private final Instant due;
  private final int businessDays;
  private final List<Reason> told = new ArrayList<>();
  private @Nullable LocalDate closedSince;
  private int businessDay;

  private PassingDays(TargetRule rule, Instant started, Instant due) {
    this.calendar = rule.calendar();
    this.hours = calendar.calendar();
    this.zone = hours.zone();
    this.started = started;
    this.due = due;
    this.businessDays =
        switch (rule.target()) {
          case Within _ -> 0;
          case BusinessDaysKeepingTime(int days) -> days;
          case EndOfBusinessDay(int days) -> days;
          case ByTimeOfBusinessDay(int days, _) -> days;
        };
  }

  static List<Reason> between(TargetRule rule, Instant started, Instant due) {
    PassingDays days = new PassingDays(rule, started, due);
    days.walk();
    return List.copyOf(days.told);
  }

  private void walk() {
    LocalDate first = started.atZone(zone).toLocalDate();
    LocalDate last = due.atZone(zone).toLocalDate();
    LocalDate toldUntil =
        last.isAfter(first.plusDays(TOLD_DAY_BY_DAY)) ? first.plusDays(TOLD_DAY_BY_DAY) : last;
    for (LocalDate day = first; !day.isAfter(toldUntil); day = day.plusDays(1)) {
      tell(day, first);
    }
    closedUntil(toldUntil);
    if (toldUntil.isBefore(last)) {
      tellTheRest(toldUntil.plusDays(1), last);
    }
  }

  private void tell(LocalDate day, LocalDate first) {
    DayException exception = hours.exceptionOn(day).orElse(null);
    boolean closed = !hours.isBusinessDay(day);
    if (closed && exception == null) {
      closedSince = closedSince == null ? day : closedSince;
      return;
    }
    closedUntil(day.minusDays(1));
    if (exception != null) {
      tell(day, exception);
    }
    if (!closed && businessDays > 0) {
      tellBusinessDay(day, first);
    } else if (!closed) {
      CountedDay.of(hours, day, started, due)
          .ifPresent(counted -> told.add(counted.reason(calendar)));
    }
  }

  private void tell(LocalDate day, DayException exception) {
    String date = day.toString();
    told.add(
        exception.isClosed()
            ? Reason.of(
                "clock.closed-day-named",
                calendar.source(),
                Map.of("day", date, "name", exception.name()))
            : Reason.of(
                "clock.special-hours",
                calendar.source(),
                Map.of(
                    "day",
                    date,
                    "name",
                    exception.name(),
                    "hours",
                    LocalWords.hours(exception.windows()))));
  }

  private void tellBusinessDay(LocalDate day, LocalDate first) {
    if (!day.isAfter(first) || businessDay == businessDays) {
      return;
    }
    businessDay++;
    told.add(
        Reason.of(
            businessDays == 1 ? "clock.next-business-day" : "clock.business-day",
            calendar.source(),
            Map.of(
                "day",
                day.toString(),
                "number",
                Integer.toString(businessDay),
                "hours",
                LocalWords.hours(hours.windowsOn(day)))));
  }

  private void closedUntil(LocalDate last) {
    if (closedSince != null) {
      told.add(
          Reason.of(
              "clock.closed-days",
              calendar.source(),
              Map.of("days", LocalWords.days(closedSince, last))));
      closedSince = null;
    }
  }

  private void tellTheRest(LocalDate from, LocalDate last) {
    Duration counted = hours.workingTimeBetween(from.atStartOfDay(zone).toInstant(), due);
    told.add(
        Reason.of(
            "clock.counted-over-days",
            calendar.source(),
            Map.of("days", LocalWords.days(from, last), "counted", counted.toString())));
  }
}
