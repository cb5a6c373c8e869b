package no.ettermarked.billing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ChargeTest {
  private static final VatPercent STANDARD = VatPercent.parse("25");

  private static Money nok(String amount) {
    return Money.parse("NOK " + amount);
  }

  @Test
  void an_hour_at_1450_is_1450_with_25_percent_VAT_362_50() {
    Charge charge = Charge.of(nok("1450.00"), 60, 60, STANDARD);
    assertThat(charge.net()).isEqualTo(nok("1450.00"));
    assertThat(charge.vat()).isEqualTo(nok("362.50"));
    assertThat(charge.gross()).isEqualTo(nok("1812.50"));
  }

  @Test
  void half_an_oere_of_net_is_rounded_up_once_and_VAT_is_taken_of_the_rounded_net() {
    // 0.10 * 45 / 60 = 0.075 -> 0.08; 25 % of 0.08 = 0.02 (25 % of the exact 0.075 = 0.01875)
    Charge charge = Charge.of(nok("0.10"), 45, 60, STANDARD);
    assertThat(charge.net()).isEqualTo(nok("0.08"));
    assertThat(charge.vat()).isEqualTo(nok("0.02"));
  }

  @Test
  void half_an_oere_of_VAT_is_rounded_up() {
    // 25 % of 0.10 = 0.025 -> 0.03
    assertThat(Charge.of(nok("0.10"), 1, 1, STANDARD).vat()).isEqualTo(nok("0.03"));
  }

  @Test
  void a_currency_without_a_smaller_unit_is_rounded_to_whole_ones() {
    // 1001 * 15 / 60 = 250.25 -> 250; 25 % of 250 = 62.5 -> 63
    Charge charge = Charge.of(Money.parse("JPY 1001"), 15, 60, STANDARD);
    assertThat(charge.net()).isEqualTo(Money.parse("JPY 250"));
    assertThat(charge.vat()).isEqualTo(Money.parse("JPY 63"));
  }

  @Test
  void what_costs_nothing_has_no_rate_of_VAT() {
    Charge nothing = Charge.nothing(CurrencyUnit.of("NOK"));
    assertThat(nothing.net()).isEqualTo(nok("0.00"));
    assertThat(nothing.vat()).isEqualTo(nok("0.00"));
    assertThat(nothing.rate()).isEmpty();
  }

  @Test
  void VAT_is_between_0_and_100_percent() {
    assertThat(VatPercent.parse("12.50")).hasToString("12.5");
    assertThat(VatPercent.parse("20")).hasToString("20");
    assertThatThrownBy(() -> VatPercent.parse("-1")).hasMessageContaining("-1");
    assertThatThrownBy(() -> VatPercent.parse("100.01")).hasMessageContaining("100.01");
  }
}
