package no.ettermarked.agreements.plans;

import java.time.Month;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether days of months exist: 30 February never comes. */
final class CalendarDays {

  private CalendarDays() {}

  /**
   * @param months as in BYMONTH; missing is all
   * @param days as in BYMONTHDAY, from the end of the month where negative; missing is all
   */
  static boolean exist(@Nullable String months, @Nullable String days) {
    if (days == null) {
      return true;
    }
    int longest =
        (months == null ? IntStream.rangeClosed(1, 12) : numbers(months))
            .map(month -> Month.of(month).maxLength())
            .max()
            .orElseThrow();
    return numbers(days).anyMatch(day -> Math.abs(day) <= longest);
  }

  private static IntStream numbers(String list) {
    return Arrays.stream(list.split(",", -1)).mapToInt(Integer::parseInt);
  }
}
