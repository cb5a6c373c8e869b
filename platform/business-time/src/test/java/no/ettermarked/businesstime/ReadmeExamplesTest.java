package no.ettermarked.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import no.ettermarked.businesstime.clock.WorkingClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The examples of the README")
class ReadmeExamplesTest {

  private final BusinessCalendar office =
      BusinessCalendar.of(
          ZoneId.of("Europe/Oslo"),
          WeeklyHours.weekdays(OpeningWindow.parse("08:00", "16:00")),
          List.of(
              DayException.every(
                  MonthDay.of(12, 24), "Christmas Eve", OpeningWindow.parse("08:00", "12:00")),
              DayException.every(MonthDay.of(12, 25), "Christmas Day")));

  @Test
  void six_hours_over_christmas() {
    assertThat(office.add(Instant.parse("2026-12-23T14:00:00Z"), Duration.ofHours(6)))
        .isEqualTo("2026-12-28T08:00:00Z");
  }

  @Test
  void the_next_business_day_by_noon() {
    assertThat(Target.parse("P1BD/12:00").dueFrom(Instant.parse("2026-03-06T14:00:00Z"), office))
        .isEqualTo("2026-03-09T11:00:00Z");
  }

  @Test
  void a_clock_paused_overnight() {
    WorkingClock clock =
        WorkingClock.towards(Target.parse("PT4H"), Instant.parse("2026-03-02T12:00:00Z"), office)
            .pause(Instant.parse("2026-03-02T13:00:00Z"))
            .resume(Instant.parse("2026-03-03T09:00:00Z"));

    assertThat(clock.dueAt()).contains(Instant.parse("2026-03-03T12:00:00Z"));
    assertThat(clock.percentUsed(Instant.parse("2026-03-03T11:00:00Z"))).contains(75L);
  }

  @Test
  void holidays_to_begin_with() {
    assertThat(HolidaySeed.of("NO", 2026, 2028, Locale.ENGLISH)).isNotEmpty();
  }
}
