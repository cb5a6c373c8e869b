package no.ettermarked.agreements.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PublishedCalendarTest {

  private static final PublishedCalendar FROM_NEW_YEAR =
      new PublishedCalendar(
          new Slug("office-hours"),
          2,
          OfficeHours.CALENDAR,
          Instant.parse("2026-11-01T12:00:00Z"),
          new Holding(Optional.of(LocalDate.of(2027, 1, 1)), false),
          Optional.of("Servicedesken"));

  /* Midnight in Oslo on 1 January is 23:00 UTC the day before. */
  @Test
  @DisplayName("a version holds from midnight where the calendar is, not in UTC")
  void holds_from() {
    assertThat(FROM_NEW_YEAR.holdsAt(Instant.parse("2026-12-31T22:59:59Z"))).isFalse();
    assertThat(FROM_NEW_YEAR.holdsAt(Instant.parse("2026-12-31T23:00:00Z"))).isTrue();
    assertThat(OfficeHours.PUBLISHED.holdsAt(Instant.EPOCH)).isTrue();
  }

  @Test
  void the_next_version_holds_from_the_same_day_or_a_later_one() {
    assertThat(FROM_NEW_YEAR.objectionToNext(LocalDate.of(2027, 1, 1))).isEmpty();
    assertThat(FROM_NEW_YEAR.objectionToNext(LocalDate.of(2026, 12, 31)))
        .contains("Version 2 holds from 2027-01-01; the next holds from that day or a later one.");
  }

  @Test
  @DisplayName("a sentence calls it by its name, or by its key where it has none")
  void spoken() {
    assertThat(FROM_NEW_YEAR.spoken()).isEqualTo("Servicedesken");
    assertThat(OfficeHours.PUBLISHED.spoken()).isEqualTo("office-hours");
  }

  @Test
  @DisplayName("holidays are named in the provider's language: Swedish, Norwegian, Danish")
  void names() {
    assertThat(new HolidayChoice("SE", null, 2026, 2026).days(Locale.forLanguageTag("sv-SE")))
        .extracting(day -> day.name())
        .contains("Nyårsdagen", "Långfredag", "Annandag påsk", "Kristi himmelfärdsdag");
    assertThat(new HolidayChoice("NO", null, 2026, 2026).days(Locale.forLanguageTag("nb-NO")))
        .extracting(day -> day.name())
        .contains("Langfredag", "Kristi himmelfartsdag", "Andre juledag");
    assertThat(new HolidayChoice("DK", null, 2026, 2026).days(Locale.forLanguageTag("da-DK")))
        .extracting(day -> day.name())
        .contains("Skærtorsdag", "Anden pinsedag", "Juledag");
  }
}
