package no.ettermarked.billing.rating;

import static org.assertj.core.api.Assertions.assertThat;

import no.ettermarked.billing.TermsFixture;
import no.ettermarked.billing.terms.TimePrice;
import org.junit.jupiter.api.Test;

class BilledTimeTest {

  private static long[] billed(TimePrice price, long... logs) {
    CaseSoFar soFar = CaseSoFar.NOTHING;
    long[] billed = new long[logs.length];
    for (int i = 0; i < logs.length; i++) {
      BilledTime time = BilledTime.of(logs[i], price, soFar);
      billed[i] = time.billedMinutes();
      soFar = soFar.and(time);
    }
    return billed;
  }

  @Test
  void fifty_minutes_in_steps_of_15_are_billed_as_60() {
    assertThat(billed(TermsFixture.consultant(15, 15), 50)).containsExactly(60);
  }

  @Test
  void a_whole_number_of_steps_is_billed_as_it_is() {
    assertThat(billed(TermsFixture.consultant(15, 15), 45)).containsExactly(45);
  }

  @Test
  void one_minute_is_billed_as_the_minimum_of_30_and_the_next_29_cost_nothing_more() {
    // Counted 15, minimum 30: billed 30. Then counted 15 + 30 = 45 in all: 15 more.
    assertThat(billed(TermsFixture.consultant(30, 15), 1, 29)).containsExactly(30, 15);
    assertThat(billed(TermsFixture.consultant(30, 15), 1, 15)).containsExactly(30, 0);
  }

  @Test
  void later_work_of_a_case_is_not_raised_to_the_minimum_again() {
    assertThat(billed(TermsFixture.consultant(30, 15), 40, 5)).containsExactly(45, 15);
  }

  @Test
  void a_minimum_that_is_no_whole_number_of_steps_is_itself_counted_in_steps() {
    // 20 minutes are two begun steps of 15.
    assertThat(billed(TermsFixture.consultant(20, 15), 5)).containsExactly(30);
  }

  @Test
  void without_a_minimum_and_by_the_minute_time_is_billed_exactly() {
    assertThat(billed(TermsFixture.consultant(0, 1), 7, 13)).containsExactly(7, 13);
  }

  @Test
  void a_minimum_that_was_raised_meanwhile_is_made_up_for_once() {
    // 15 counted and billed at the old minimum; now 15 + 15 = 30, at least 60: 45 more.
    CaseSoFar soFar = new CaseSoFar(15, 15);
    assertThat(BilledTime.of(10, TermsFixture.consultant(60, 15), soFar).billedMinutes())
        .isEqualTo(45);
  }

  @Test
  void a_minimum_that_was_lowered_meanwhile_takes_nothing_back() {
    CaseSoFar soFar = new CaseSoFar(15, 60);
    assertThat(BilledTime.of(10, TermsFixture.consultant(15, 15), soFar).billedMinutes()).isZero();
  }
}
