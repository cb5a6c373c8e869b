package no.ettermarked.agreements.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.ettermarked.agreements.duties.Duty.Standing;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DutyTest {

  private static final LocalDate END_OF_JANUARY = LocalDate.of(2027, 1, 31);

  private static Duty every(Period period) {
    return Duty.of(
        new UUID(0, 1),
        new UUID(0, 2),
        "Dokumentasjon",
        new Slug("lead-developer"),
        period,
        END_OF_JANUARY);
  }

  @Test
  @DisplayName("NET-9: a duty is due on its day and overdue from the next")
  void standing() {
    Duty duty = every(Period.ofMonths(1));

    assertThat(duty.standing(LocalDate.of(2027, 1, 30))).isEqualTo(Standing.UP_TO_DATE);
    assertThat(duty.standing(END_OF_JANUARY)).isEqualTo(Standing.DUE);
    assertThat(duty.standing(LocalDate.of(2027, 2, 1))).isEqualTo(Standing.OVERDUE);
    assertThat(duty.because(LocalDate.of(2027, 2, 3)).inputs()).containsEntry("days", "3");
    assertThat(duty.withEnd().standing(LocalDate.of(2028, 1, 1))).isEqualTo(Standing.ENDED);
  }

  /* January has 31 days, February 28, March 31: counted from the anchor the end does not drift. */
  @Test
  void the_end_of_the_month_stays_the_end_of_the_month() {
    Duty february = every(Period.ofMonths(1)).done(END_OF_JANUARY, "Jonas");
    Duty march = february.done(LocalDate.of(2027, 2, 28), "Jonas");

    assertThat(february.dueOn()).isEqualTo(LocalDate.of(2027, 2, 28));
    assertThat(march.dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
  }

  @Test
  void done_early_counts_for_the_day_it_was_due_and_done_late_for_all_that_were_missed() {
    Duty duty = every(Period.ofMonths(3));

    assertThat(duty.done(LocalDate.of(2027, 1, 10), "Jonas").dueOn())
        .isEqualTo(LocalDate.of(2027, 4, 30));
    assertThat(duty.done(LocalDate.of(2027, 8, 1), "Jonas").dueOn())
        .isEqualTo(LocalDate.of(2027, 10, 31));
  }

  @Test
  void a_duty_that_never_comes_back_is_refused() {
    assertThatThrownBy(() -> every(Period.ZERO)).hasMessageContaining("P0D");
  }

  @Property
  void after_it_is_done_it_is_not_overdue_on_that_day(
      @ForAll @IntRange(min = 1, max = 40) int months,
      @ForAll @IntRange(min = -400, max = 4000) int daysAfter) {
    LocalDate on = END_OF_JANUARY.plusDays(daysAfter);
    assertThat(every(Period.ofMonths(months)).done(on, "Jonas").standing(on))
        .isEqualTo(Standing.UP_TO_DATE);
  }
}
