package no.ettermarked.meetings.series.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcalRecurrencesTest {
  private static final LocalDate ANCHOR = LocalDate.of(2026, 9, 1);

  private final IcalRecurrences recurrences = new IcalRecurrences();

  private List<LocalDate> named(String rule, String anchor, String start, String end) {
    return recurrences.named(
        rule, LocalDate.parse(anchor), LocalDate.parse(start), LocalDate.parse(end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=MONTHLY;BYDAY=2TU | 2026-09-01 | 2026-09-08 2026-10-13 2026-11-10 2026-12-08",
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH | 2026-09-15 | 2026-12-03",
        "FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=1TH | 2026-09-01 | 2026-09-03 2026-12-03",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=2WE | 2026-09-01 | 2026-11-11",
        "FREQ=MONTHLY;BYMONTHDAY=31 | 2026-09-01 | 2026-10-31 2026-12-31",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2026-09-01 | 2026-09-30 2026-10-30 2026-11-30 2026-12-31",
        "FREQ=MONTHLY;BYDAY=2TU;COUNT=2 | 2026-09-01 | 2026-09-08 2026-10-13",
        "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261110 | 2026-09-01 | 2026-09-08 2026-10-13 2026-11-10",
      })
  void a_rule_names_the_dates_from_its_anchor_up_to_the_new_year(
      String rule, String anchor, String dates) {
    assertThat(named(rule, anchor, "2026-09-01", "2027-01-01"))
        .extracting(LocalDate::toString)
        .containsExactly(dates.split(" "));
  }

  @Test
  void the_end_is_not_in_it_and_the_start_is() {
    assertThat(named("FREQ=MONTHLY;BYDAY=2TU", "2026-09-01", "2026-09-08", "2026-10-13"))
        .containsExactly(LocalDate.of(2026, 9, 8));
  }

  @Test
  void intervals_and_counts_are_counted_from_the_anchor_however_late_the_question() {
    assertThat(named("FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH", "2026-09-01", "2046-01-01", "2046-07-01"))
        .as("September, December, March, June")
        .containsExactly(LocalDate.of(2046, 3, 1), LocalDate.of(2046, 6, 7));
    assertThat(named("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "2026-09-01", "2026-11-01", "2028-01-01"))
        .containsExactly(LocalDate.of(2026, 11, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FREQ=SOMETIMES", "every Tuesday", "FREQ=HOURLY", "BYDAY=2TU"})
  void what_is_no_rule_of_dates_is_refused_by_name(String rule) {
    assertThatThrownBy(() -> named(rule, "2026-09-01", "2026-09-01", "2027-01-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + rule + "'");
  }

  @Test
  void the_zone_of_the_machine_does_not_matter() {
    TimeZone machine = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(named("FREQ=MONTHLY;BYDAY=2TU", "2026-09-01", "2026-09-01", "2026-11-01"))
          .containsExactly(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 10, 13));
    } finally {
      TimeZone.setDefault(machine);
    }
  }

  /** What is named for a stretch is what is named for its two parts: nothing is lost or doubled. */
  @Property(tries = 100)
  void a_stretch_names_what_its_parts_name(
      @ForAll @IntRange(min = 0, max = 700) int middle, @ForAll @IntRange(max = 6) int weekday) {
    String rule = "FREQ=MONTHLY;BYDAY=2" + "MOTUWETHFRSASU".substring(2 * weekday, 2 * weekday + 2);
    LocalDate cut = ANCHOR.plusDays(middle);
    LocalDate end = ANCHOR.plusDays(701);

    List<LocalDate> parts = new java.util.ArrayList<>(recurrences.named(rule, ANCHOR, ANCHOR, cut));
    parts.addAll(recurrences.named(rule, ANCHOR, cut, end));

    assertThat(parts).isEqualTo(recurrences.named(rule, ANCHOR, ANCHOR, end));
  }
}
