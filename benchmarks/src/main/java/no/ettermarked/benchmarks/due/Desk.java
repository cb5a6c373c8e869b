package no.ettermarked.benchmarks.due;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.HolidaySeed;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.WeeklyHours;

/**
 * One desk for all three: Monday to Friday 08 to 16 in Oslo, closed on Norwegian holidays of
 * fifteen years. Half-days are left out, as jBPM has none.
 */
final class Desk {
  static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
  private static final int FROM = 2026;
  private static final int TO = 2040;
  static final Duration TARGET = Duration.ofHours(40);
  static final String TARGET_FOR_JBPM = "40h";
  private static final int STARTS = 1024;
  private static final long SEED = 20260302;

  private static final Set<LocalDate> HOLIDAYS =
      LocalDate.of(FROM, 1, 1)
          .datesUntil(LocalDate.of(TO + 1, 1, 1))
          .filter(date -> ours().exceptionOn(date).isPresent())
          .collect(Collectors.toUnmodifiableSet());

  private Desk() {}

  static BusinessCalendar ours() {
    return BusinessCalendar.of(
        ZONE,
        WeeklyHours.weekdays(OpeningWindow.parse("08:00", "16:00")),
        HolidaySeed.of("NO", FROM, TO, Locale.ENGLISH));
  }

  static JbpmCalendar ofJbpm() {
    return new JbpmCalendar(ZONE, 8, 16, HOLIDAYS);
  }

  static DayByDay dayByDay() {
    return new DayByDay(ZONE, LocalTime.of(8, 0), LocalTime.of(16, 0), HOLIDAYS);
  }

  /** Whole hours within open days of five years, of which all three say the same. */
  static Instant[] starts() {
    Random random = new Random(SEED);
    BusinessCalendar desk = ours();
    JbpmCalendar jbpm = ofJbpm();
    DayByDay walk = dayByDay();
    LocalDate first = LocalDate.of(FROM, 1, 1);
    return Stream.generate(() -> first.plusDays(random.nextInt(5 * 365)))
        .filter(desk::isBusinessDay)
        .map(day -> day.atTime(9 + random.nextInt(7), 0).atZone(ZONE).toInstant())
        .filter(start -> desk.add(start, TARGET).equals(walk.add(start, TARGET)))
        .filter(start -> desk.add(start, TARGET).equals(jbpm.add(start, TARGET_FOR_JBPM)))
        .limit(STARTS)
        .toArray(Instant[]::new);
  }
}
