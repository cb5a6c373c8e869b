package no.ettermarked.businesstime;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * A day whose hours are not those of the ordinary week. No windows is a closed day, fewer than
 * usual a half-day, and windows on a day that is normally closed a special opening. The windows
 * replace those of the week, they are not added to them.
 *
 * @param name what the day is called to a customer, such as a holiday's name; not blank
 */
public record DayException(ExceptionDay day, String name, List<OpeningWindow> windows) {

  public DayException {
    if (name.isBlank()) {
      throw new IllegalArgumentException("the exception on %s has no name".formatted(day));
    }
    windows = windows.stream().sorted().toList();
  }

  /** Other hours on one date; no window closes it. */
  public static DayException on(LocalDate date, String name, OpeningWindow... windows) {
    return new DayException(new ExceptionDay.OnDate(date), name, List.of(windows));
  }

  /** Other hours on the same day of every year; no window closes it. */
  public static DayException every(MonthDay day, String name, OpeningWindow... windows) {
    return new DayException(new ExceptionDay.EveryYear(day), name, List.of(windows));
  }

  /** Whether the desk does not open at all on this day. */
  public boolean isClosed() {
    return windows.isEmpty();
  }
}
