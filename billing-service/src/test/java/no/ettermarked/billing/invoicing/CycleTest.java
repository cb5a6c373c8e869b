package no.ettermarked.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.ettermarked.billing.terms.Validity;
import org.junit.jupiter.api.Test;

class CycleTest {

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<String> periods(String from, String to, int anchor, int months) {
    return Cycle.startingFrom(day(from), anchor, months)
        .periods(new Validity(day(from), day(to)), day(from))
        .map(p -> p.startInclusive() + "/" + p.endExclusive() + " " + p.days() + "/" + p.ofDays())
        .toList();
  }

  @Test
  void a_month_begun_in_the_middle_is_so_many_of_its_own_days() {
    assertThat(periods("2026-09-16", "2026-11-01", 1, 1))
        .containsExactly("2026-09-16/2026-10-01 15/30", "2026-10-01/2026-11-01 31/31");
  }

  @Test
  void the_31st_is_the_last_day_of_shorter_months_and_the_31st_again_after_them() {
    assertThat(periods("2026-01-31", "2026-04-30", 31, 1))
        .containsExactly(
            "2026-01-31/2026-02-28 28/28",
            "2026-02-28/2026-03-31 31/31",
            "2026-03-31/2026-04-30 30/30");
  }

  @Test
  void the_first_whole_quarter_begins_on_the_first_anchor_day_and_the_part_before_is_of_its_own() {
    // The quarter before 1 October begins 1 July and has 92 days.
    assertThat(periods("2026-09-16", "2027-01-31", 1, 3))
        .containsExactly(
            "2026-09-16/2026-10-01 15/92",
            "2026-10-01/2027-01-01 92/92",
            "2027-01-01/2027-01-31 30/90");
  }

  @Test
  void a_leap_year_has_366_days() {
    assertThat(periods("2027-03-01", "2028-03-02", 1, 12))
        .containsExactly("2027-03-01/2028-03-01 366/366", "2028-03-01/2028-03-02 1/365");
  }

  @Test
  void an_agreement_that_ends_where_it_begins_has_no_period() {
    assertThat(periods("2026-09-16", "2026-09-16", 1, 1)).isEmpty();
  }

  @Test
  void periods_can_be_asked_for_from_any_day_on() {
    assertThat(
            Cycle.startingFrom(day("2020-01-01"), 1, 1)
                .periods(new Validity(day("2020-01-01"), null), day("2126-02-14"))
                .findFirst())
        .contains(new BilledPeriod(day("2126-02-01"), day("2126-03-01"), 28));
  }
}
