package no.ettermarked.agreements.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.ettermarked.businesstime.Target;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComputationTest {

  private static Computation compute(String start, String target) {
    return Computation.of(Instant.parse(start), Target.parse(target), OfficeHours.PUBLISHED);
  }

  /*
   * Wednesday 23 December 15:30 in Oslo (UTC+1): half an hour until 16:00. Thursday the 24th is open
   * 8 to 12: four hours. Friday the 25th is closed, then the weekend. Monday the 28th: the last half
   * hour of five, so 08:30, which is 07:30 UTC.
   */
  @Test
  @DisplayName("five hours over Christmas pass over a half-day, a closed day and a weekend")
  void over_christmas() {
    Computation computation = compute("2026-12-23T14:30:00Z", "PT5H");

    assertThat(computation.dueAt()).isEqualTo("2026-12-28T07:30:00Z");
    assertThat(computation.workingTime()).isEqualTo(Duration.ofHours(5));
    assertThat(computation.because())
        .extracting(Reason::code)
        .containsExactly(
            "target.within",
            "calendar.hours",
            "calendar.unusual-day",
            "calendar.closed-day",
            "calendar.due");
    assertThat(computation.because().get(1))
        .isEqualTo(
            Reason.of(
                "calendar.hours",
                Source.of("calendar", "office-hours", 3),
                Map.of("hours", "1-5 08:00-16:00")));
    assertThat(computation.because().get(2).inputs())
        .isEqualTo(Map.of("date", "2026-12-24", "name", "Julaften", "windows", "08:00-12:00"));
    assertThat(computation.because().getLast().inputs())
        .isEqualTo(Map.of("at", "2026-12-28T08:30"));
  }

  @Test
  @DisplayName("a start outside opening hours says from when it counts: Saturday, so Monday at 8")
  void outside_hours() {
    Computation computation = compute("2026-09-05T10:00:00Z", "PT2H");

    assertThat(computation.dueAt()).isEqualTo("2026-09-07T08:00:00Z");
    assertThat(computation.because())
        .filteredOn(reason -> reason.code().equals("calendar.counts-from"))
        .singleElement()
        .satisfies(
            reason -> assertThat(reason.inputs()).isEqualTo(Map.of("at", "2026-09-07T08:00")));
  }

  @Test
  @DisplayName(
      "the end of the next business day is at closing: Tuesday 10:00 gives Wednesday 16:00")
  void end_of_next_day() {
    Computation computation = compute("2026-09-01T08:00:00Z", "P1BD/EOD");

    // 16:00 in Oslo is 14:00 UTC; from 10:00 to 16:00 is six hours, and eight on Wednesday.
    assertThat(computation.dueAt()).isEqualTo("2026-09-02T14:00:00Z");
    assertThat(computation.workingTime()).isEqualTo(Duration.ofHours(14));
    assertThat(computation.because().getFirst().code()).isEqualTo("target.end-of-business-day");
  }

  @Test
  @DisplayName("of many unusual days twenty are named and the rest counted")
  void many_days() {
    // 25 Christmas Eves fall on weekdays and have four hours; a long target passes over them.
    Computation computation = compute("2026-01-01T08:00:00Z", "PT80000H");

    assertThat(computation.because())
        .filteredOn(reason -> reason.code().equals("calendar.unusual-day"))
        .hasSizeLessThanOrEqualTo(20);
    assertThat(computation.because())
        .filteredOn(reason -> reason.code().equals("calendar.more-days"))
        .hasSize(1);
  }
}
