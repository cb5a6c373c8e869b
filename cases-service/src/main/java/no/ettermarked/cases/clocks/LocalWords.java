package no.ettermarked.cases.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import no.ettermarked.businesstime.OpeningWindow;

/** Instants and opening hours in the ISO 8601 words that reasons keep as inputs. */
final class LocalWords {

  private LocalWords() {}

  /** {@code 2026-09-11T15:30}: local, to the minute. */
  static String dateTime(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** {@code 15:30}, to the minute. */
  static String time(LocalTime time) {
    return time.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** {@code 08:00/11:30,12:00/16:00}. */
  static String hours(List<OpeningWindow> windows) {
    return windows.stream()
        .map(window -> window.opensText() + "/" + window.closesText())
        .collect(Collectors.joining(","));
  }

  /** {@code 2026-09-12/2026-09-13}, both days included; one day stands alone. */
  static String days(LocalDate first, LocalDate last) {
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}
