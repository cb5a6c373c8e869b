package no.ettermarked.businesstime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random calendars that do open, in zones with difficult clocks, and instants near their changes.
 */
final class AnyCalendar {

  private static final Instant EARLIEST = Instant.parse("2005-01-01T00:00:00Z");

  private AnyCalendar() {}

  static Arbitrary<BusinessCalendar> calendars() {
    return Combinators.combine(zones(), week(), exceptions())
        .as(BusinessCalendar::of)
        .filter(calendar -> calendar.week().windows().size() >= 2);
  }

  /** Whole minutes from 2005 to 2035, half of them within a day and a half of a clock change. */
  static Arbitrary<Instant> minutesIn(BusinessCalendar calendar) {
    Arbitrary<Instant> anyTime =
        Arbitraries.longs().between(0, 30L * 365 * 24 * 60).map(m -> EARLIEST.plusSeconds(m * 60));
    if (calendar.zone().getRules().nextTransition(EARLIEST) == null) {
      return anyTime;
    }
    Arbitrary<Instant> nearChange =
        Combinators.combine(anyTime, Arbitraries.longs().between(-36L * 60, 36L * 60))
            .as((instant, minutes) -> changeAfter(calendar, instant).plusSeconds(minutes * 60));
    return Arbitraries.oneOf(anyTime, nearChange);
  }

  private static Instant changeAfter(BusinessCalendar calendar, Instant instant) {
    ZoneOffsetTransition next = calendar.zone().getRules().nextTransition(instant);
    return next == null
        ? calendar.zone().getRules().previousTransition(instant).getInstant()
        : next.getInstant();
  }

  private static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Oslo",
            "America/New_York",
            "America/Sao_Paulo",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Africa/Cairo",
            "Asia/Beirut",
            "Asia/Kathmandu",
            "Pacific/Apia",
            "Etc/UTC")
        .map(ZoneId::of);
  }

  private static Arbitrary<WeeklyHours> week() {
    return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), windows(1)).map(WeeklyHours::of);
  }

  private static Arbitrary<List<DayException>> exceptions() {
    Arbitrary<MonthDay> days =
        Arbitraries.integers()
            .between(1, 366)
            .map(day -> MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(day - 1)));
    return Combinators.combine(days, windows(0))
        .as((day, windows) -> new DayException(new ExceptionDay.EveryYear(day), "other", windows))
        .list()
        .ofMaxSize(12)
        .uniqueElements(DayException::day);
  }

  /** Up to three windows on quarters of an hour, so that edges fall into gaps and overlaps. */
  private static Arbitrary<List<OpeningWindow>> windows(int least) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 96).set().ofMinSize(2).ofMaxSize(6),
            Arbitraries.integers().between(least, 3))
        .as(
            (quarters, most) -> {
              List<Integer> edges = new ArrayList<>(new TreeSet<>(quarters));
              List<OpeningWindow> windows = new ArrayList<>();
              for (int i = 0; i + 1 < edges.size() && windows.size() < most; i += 2) {
                windows.add(new OpeningWindow(edges.get(i) * 15, edges.get(i + 1) * 15));
              }
              return windows;
            });
  }

  static Arbitrary<Duration> durations() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 30L * 24 * 3600),
            Arbitraries.longs().between(0, 999_999))
        .as((seconds, micros) -> Duration.ofSeconds(seconds, micros * 1_000));
  }
}
