package no.ettermarked.businesstime;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the description of a calendar, all of it at once. */
final class CalendarFaults {

  private CalendarFaults() {}

  static List<String> of(WeeklyHours week, Collection<DayException> exceptions) {
    List<String> faults = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      addOverlaps(day.toString(), week.on(day), faults);
    }
    Set<ExceptionDay> seen = new HashSet<>();
    for (DayException exception : exceptions) {
      addOverlaps(exception.day().toString(), exception.windows(), faults);
      if (!seen.add(exception.day())) {
        faults.add("%s has more than one exception".formatted(exception.day()));
      }
    }
    return faults;
  }

  private static void addOverlaps(String day, List<OpeningWindow> ordered, List<String> faults) {
    for (int i = 1; i < ordered.size(); i++) {
      OpeningWindow earlier = ordered.get(i - 1);
      OpeningWindow later = ordered.get(i);
      if (earlier.overlaps(later)) {
        faults.add("%s has overlapping windows %s and %s".formatted(day, earlier, later));
      }
    }
  }
}
