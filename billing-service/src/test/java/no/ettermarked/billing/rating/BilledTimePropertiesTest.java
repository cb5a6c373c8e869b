package no.ettermarked.billing.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import no.ettermarked.billing.TermsFixture;
import no.ettermarked.billing.money.Charge;
import no.ettermarked.billing.money.VatPercent;
import no.ettermarked.billing.terms.TimePrice;
import org.joda.money.Money;

class BilledTimePropertiesTest {

  private static long total(TimePrice price, List<Long> logs) {
    CaseSoFar soFar = CaseSoFar.NOTHING;
    for (long minutes : logs) {
      soFar = soFar.and(BilledTime.of(minutes, price, soFar));
    }
    return soFar.billedMinutes();
  }

  private static long sum(List<Long> logs) {
    return logs.stream().mapToLong(Long::longValue).sum();
  }

  @Property
  void a_case_is_never_billed_for_less_than_its_time_nor_than_the_minimum(
      @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 600) Long> logs,
      @ForAll @IntRange(max = 120) int minimum,
      @ForAll @IntRange(min = 1, max = 60) int increment) {
    long total = total(TermsFixture.consultant(minimum, increment), logs);
    assertThat(total).isGreaterThanOrEqualTo(sum(logs)).isGreaterThanOrEqualTo(minimum);
  }

  @Property
  void splitting_work_never_makes_a_case_cheaper(
      @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 600) Long> logs,
      @ForAll @IntRange(max = 120) int minimum,
      @ForAll @IntRange(min = 1, max = 60) int increment) {
    TimePrice price = TermsFixture.consultant(minimum, increment);
    assertThat(total(price, logs)).isGreaterThanOrEqualTo(total(price, List.of(sum(logs))));
  }

  @Property
  void what_a_case_comes_to_does_not_depend_on_the_order_of_its_work(
      @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 600) Long> logs,
      @ForAll @IntRange(max = 120) int minimum,
      @ForAll @IntRange(min = 1, max = 60) int increment,
      @ForAll Random random) {
    TimePrice price = TermsFixture.consultant(minimum, increment);
    List<Long> other = new ArrayList<>(logs);
    java.util.Collections.shuffle(other, random);
    assertThat(total(price, other)).isEqualTo(total(price, logs));
  }

  @Property
  void a_minute_more_never_costs_less(
      @ForAll @LongRange(min = 1, max = 6000) long minutes,
      @ForAll @LongRange(max = 6000) long counted,
      @ForAll @IntRange(max = 120) int minimum,
      @ForAll @IntRange(min = 1, max = 60) int increment) {
    TimePrice price = TermsFixture.consultant(minimum, increment);
    CaseSoFar soFar = new CaseSoFar(counted, Math.max(counted, minimum));
    assertThat(BilledTime.of(minutes + 1, price, soFar).billedMinutes())
        .isGreaterThanOrEqualTo(BilledTime.of(minutes, price, soFar).billedMinutes());
  }

  @Property
  void one_piece_of_work_is_billed_for_less_than_one_step_above_what_it_must(
      @ForAll @LongRange(min = 1, max = 6000) long minutes,
      @ForAll @IntRange(max = 120) int minimum,
      @ForAll @IntRange(min = 1, max = 60) int increment) {
    long billed =
        BilledTime.of(minutes, TermsFixture.consultant(minimum, increment), CaseSoFar.NOTHING)
            .billedMinutes();
    assertThat(billed).isLessThan(Math.max(minutes, minimum) + increment);
    assertThat(billed % increment).isZero();
  }

  @Property
  void net_and_VAT_are_each_within_half_a_unit_of_the_exact_amount(
      @ForAll @LongRange(max = 100_000_00) long oerePerHour,
      @ForAll @LongRange(max = 6000) long minutes,
      @ForAll @IntRange(max = 100) int percent) {
    Charge charge =
        Charge.of(
            Money.ofMinor(org.joda.money.CurrencyUnit.of("NOK"), oerePerHour),
            minutes,
            60,
            VatPercent.parse(Integer.toString(percent)));
    long net = charge.net().getAmountMinorLong();
    assertThat(Math.abs(2 * (net * 60 - oerePerHour * minutes))).isLessThanOrEqualTo(60);
    long vat = charge.vat().getAmountMinorLong();
    assertThat(Math.abs(2 * (vat * 100 - net * percent))).isLessThanOrEqualTo(100);
    assertThat(charge.gross().getAmountMinorLong()).isEqualTo(net + vat);
  }
}
