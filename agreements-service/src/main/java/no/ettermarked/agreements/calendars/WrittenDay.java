package no.ettermarked.agreements.calendars;

import java.util.List;

/**
 * A day that differs from the ordinary week, as it is written.
 *
 * @param on {@code 2026-12-24}, or {@code --12-24} for every year
 * @param name what the day is called to a customer
 * @param open its windows; none closes the day
 */
public record WrittenDay(String on, String name, List<WrittenWindow> open) {

  public WrittenDay {
    open = List.copyOf(open);
  }
}
