package no.ettermarked.businesstime;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The opening windows of an ordinary week. A weekday that is not mentioned is closed; windows are
 * kept in the order in which they open.
 *
 * <p>Overlapping windows are found by {@link BusinessCalendar#of}, so that all faults of a calendar
 * are told at once.
 */
public record WeeklyHours(Map<DayOfWeek, List<OpeningWindow>> windows) {

  public WeeklyHours {
    Map<DayOfWeek, List<OpeningWindow>> ordered = new EnumMap<>(DayOfWeek.class);
    windows.forEach(
        (day, ofDay) -> {
          if (!ofDay.isEmpty()) {
            ordered.put(day, ofDay.stream().sorted().toList());
          }
        });
    windows = Collections.unmodifiableMap(ordered);
  }

  /** The week in which each day has the windows given for it. */
  public static WeeklyHours of(Map<DayOfWeek, List<OpeningWindow>> windows) {
    return new WeeklyHours(windows);
  }

  /** Open without a break, all hours of all days. */
  public static WeeklyHours always() {
    return closed().with(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, new OpeningWindow(0, 24 * 60));
  }

  /** Closed all week: the start of a calendar that only has special openings, or of a chain. */
  public static WeeklyHours closed() {
    return new WeeklyHours(Map.of());
  }

  /** The same windows Monday to Friday. */
  public static WeeklyHours weekdays(OpeningWindow... windows) {
    return closed().with(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, windows);
  }

  /** This week with other windows on one day; none closes the day. */
  public WeeklyHours with(DayOfWeek day, OpeningWindow... ofDay) {
    return with(day, day, ofDay);
  }

  /**
   * This week with other windows on each day from {@code first} to {@code last}, both included and
   * in the order Monday to Sunday.
   */
  public WeeklyHours with(DayOfWeek first, DayOfWeek last, OpeningWindow... ofDay) {
    Map<DayOfWeek, List<OpeningWindow>> changed = new EnumMap<>(DayOfWeek.class);
    changed.putAll(windows);
    for (int day = first.getValue(); day <= last.getValue(); day++) {
      changed.put(DayOfWeek.of(day), List.of(ofDay));
    }
    return new WeeklyHours(changed);
  }

  /** The windows of one weekday in order; empty when it is closed. */
  public List<OpeningWindow> on(DayOfWeek day) {
    return windows.getOrDefault(day, List.of());
  }
}
