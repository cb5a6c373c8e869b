package no.ettermarked.businesstime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.ettermarked.businesstime.ExceptionDay.OnDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaySeedTest {

  @Test
  void norway_2026_has_twelve_public_holidays_and_no_eves() {
    List<DayException> seeded = HolidaySeed.of("NO", 2026, 2026, Locale.ENGLISH);

    assertThat(seeded)
        .hasSize(12)
        .allMatch(DayException::isClosed)
        .contains(
            DayException.on(LocalDate.of(2026, 5, 17), "Constitution Day"),
            DayException.on(LocalDate.of(2026, 4, 3), "Good Friday"));
    assertThat(seeded)
        .extracting(DayException::day)
        .doesNotContain(ExceptionDay.parse("2026-12-24"), ExceptionDay.parse("2026-12-31"));
  }

  @Test
  void holidays_that_fall_on_one_date_are_one_closed_day_with_both_names() {
    // Easter 2027 is 28 March; Whit Monday, 50 days later, is 17 May.
    assertThat(HolidaySeed.of("NO", 2027, 2027, Locale.ENGLISH))
        .filteredOn(day -> day.day().equals(ExceptionDay.parse("2027-05-17")))
        .singleElement()
        .satisfies(day -> assertThat(day.name()).contains("Constitution Day", "Whit Monday"));
  }

  @Test
  void several_years_come_in_order_of_date_and_make_a_calendar() {
    List<DayException> seeded = HolidaySeed.of("DK", 2023, 2025, Locale.ENGLISH);

    assertThat(seeded).extracting(day -> day.day().toString()).isSorted();
    BusinessCalendar calendar =
        BusinessCalendar.of(
            Calendars.OSLO, WeeklyHours.weekdays(OpeningWindow.parse("08:00", "16:00")), seeded);
    // Great Prayer Day was last a holiday in 2023, on 5 May.
    assertThat(calendar.isBusinessDay(LocalDate.of(2023, 5, 5))).isFalse();
    assertThat(calendar.isBusinessDay(LocalDate.of(2024, 4, 26))).isTrue();
  }

  @Test
  void a_subdivision_adds_its_own_holidays() {
    assertThat(HolidaySeed.of("DE", "BY", 2024, 2024, Locale.GERMAN))
        .hasSizeGreaterThan(HolidaySeed.of("DE", 2024, 2024, Locale.GERMAN).size())
        .contains(DayException.on(LocalDate.of(2024, 1, 6), "Heilige Drei Könige"));
  }

  @Test
  void a_country_or_subdivision_that_is_not_known_is_named_in_the_refusal() {
    assertThatThrownBy(() -> HolidaySeed.of("XX", 2024, 2024, Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no holidays are known for country 'XX'");
    assertThatThrownBy(() -> HolidaySeed.of("DE", "zz", 2024, 2024, Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no holidays are known for subdivision 'zz' of 'DE'");
    assertThatThrownBy(() -> HolidaySeed.of("NO", 2025, 2024, Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("holidays are seeded for years in order, but were 2025 to 2024");
  }

  @ParameterizedTest
  @DisplayName("every holiday of Norway and Denmark has its name in their languages")
  @CsvSource({
    "NO, nb-NO, 2026-04-03, Langfredag",
    "NO, no, 2026-05-17, Grunnlovsdagen",
    "NO, nb, 2027-05-17, 'Grunnlovsdagen, Andre pinsedag'",
    "DK, da-DK, 2026-04-02, Skærtorsdag",
    "DK, da, 2023-05-05, Store bededag",
    "SE, sv-SE, 2026-04-03, Långfredag",
    "NO, en, 2026-04-03, Good Friday",
  })
  void names(String country, String language, LocalDate date, String name) {
    assertThat(
            HolidaySeed.of(
                country, date.getYear(), date.getYear(), Locale.forLanguageTag(language)))
        .filteredOn(day -> day.day().equals(new OnDate(date)))
        .extracting(DayException::name)
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({"NO, nb", "DK, da"})
  void no_name_is_left_in_english(String country, String language) {
    assertThat(HolidaySeed.of(country, 2020, 2040, Locale.forLanguageTag(language)))
        .extracting(DayException::name)
        .doesNotContainAnyElementsOf(
            HolidaySeed.of(country, 2020, 2040, Locale.ENGLISH).stream()
                .map(DayException::name)
                .toList());
  }
}
