package no.ettermarked.agreements.calendars;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.WeeklyHours;

/**
 * An ordinary week in few words: {@code 1-4 08:00-16:00; 5 08:00-15:30}, with weekdays as ISO 8601
 * numbers and days of the same hours together. Empty when it never opens.
 */
final class WeekText {

  private WeekText() {}

  static String of(WeeklyHours week) {
    List<String> stretches = new ArrayList<>();
    int first = 1;
    while (first <= DayOfWeek.SUNDAY.getValue()) {
      int last = lastLike(first, week);
      List<OpeningWindow> windows = week.on(DayOfWeek.of(first));
      if (!windows.isEmpty()) {
        stretches.add((first == last ? "" + first : first + "-" + last) + " " + of(windows));
      }
      first = last + 1;
    }
    return String.join("; ", stretches);
  }

  static String of(List<OpeningWindow> windows) {
    return windows.stream().map(OpeningWindow::toString).collect(Collectors.joining(", "));
  }

  private static int lastLike(int first, WeeklyHours week) {
    int last = first;
    while (last < DayOfWeek.SUNDAY.getValue()
        && week.on(DayOfWeek.of(last + 1)).equals(week.on(DayOfWeek.of(first)))) {
      last++;
    }
    return last;
  }
}
