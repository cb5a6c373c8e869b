package no.ettermarked.agreements.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.Target;
import no.ettermarked.businesstime.Target.BusinessDaysKeepingTime;
import no.ettermarked.businesstime.Target.ByTimeOfBusinessDay;
import no.ettermarked.businesstime.Target.EndOfBusinessDay;
import no.ettermarked.businesstime.Target.Within;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;

/**
 * Why something is due when it is: what was promised, when the desk is open, and which days between
 * start and due were not ordinary. Times are the wall clock's where the calendar is.
 */
final class DueExplanation {

  private static final int MOST_DAYS = 20;

  private final PublishedCalendar published;
  private final BusinessCalendar calendar;

  private DueExplanation(PublishedCalendar published) {
    this.published = published;
    this.calendar = published.calendar();
  }

  static List<Reason> of(Instant start, Target target, Instant dueAt, PublishedCalendar published) {
    return new DueExplanation(published).reasons(start, target, dueAt);
  }

  private List<Reason> reasons(Instant start, Target target, Instant dueAt) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(promised(target));
    reasons.add(reason("calendar.hours", Map.of("hours", WeekText.of(calendar.week()))));
    if (!calendar.isOpenAt(start)) {
      reasons.add(reason("calendar.counts-from", Map.of("at", local(calendar.nextOpening(start)))));
    }
    reasons.addAll(unusualDays(dateOf(start), dateOf(dueAt)));
    reasons.add(reason("calendar.due", Map.of("at", local(dueAt))));
    return reasons;
  }

  private Reason promised(Target target) {
    return switch (target) {
      case Within(Duration workingTime) ->
          reason("target.within", Map.of("workingTime", workingTime.toString()));
      case BusinessDaysKeepingTime(int days) ->
          reason("target.business-days", Map.of("businessDays", Integer.toString(days)));
      case EndOfBusinessDay(int days) ->
          reason("target.end-of-business-day", Map.of("businessDays", Integer.toString(days)));
      case ByTimeOfBusinessDay(int days, LocalTime time) ->
          reason(
              "target.by-time-of-business-day",
              Map.of("businessDays", Integer.toString(days), "time", time.toString()));
    };
  }

  private List<Reason> unusualDays(LocalDate first, LocalDate last) {
    List<UnusualDay> days = UnusualDay.between(first, last, calendar);
    List<Reason> reasons =
        new ArrayList<>(days.stream().limit(MOST_DAYS).map(this::reason).toList());
    if (days.size() > MOST_DAYS) {
      reasons.add(
          reason("calendar.more-days", Map.of("days", Integer.toString(days.size() - MOST_DAYS))));
    }
    return reasons;
  }

  private Reason reason(UnusualDay day) {
    return day.windows().isEmpty()
        ? reason("calendar.closed-day", Map.of("date", day.date().toString(), "name", day.name()))
        : reason(
            "calendar.unusual-day",
            Map.of(
                "date",
                day.date().toString(),
                "name",
                day.name(),
                "windows",
                WeekText.of(day.windows())));
  }

  private Reason reason(String code, Map<String, String> inputs) {
    return Reason.of(
        code, Source.of("calendar", published.key().text(), published.version()), inputs);
  }

  private LocalDate dateOf(Instant instant) {
    return instant.atZone(calendar.zone()).toLocalDate();
  }

  private String local(Instant instant) {
    return LocalDateTime.ofInstant(instant, calendar.zone()).toString();
  }
}
