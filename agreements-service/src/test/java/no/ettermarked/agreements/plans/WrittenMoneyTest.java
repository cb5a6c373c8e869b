package no.ettermarked.agreements.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenMoneyTest {

  @ParameterizedTest
  @DisplayName("an amount that is in a currency can be read, with whatever zeros it ends")
  @CsvSource({
    "9800,      NOK, NOK 9800.00",
    "9800.5,    NOK, NOK 9800.50",
    "9800.000,  NOK, NOK 9800.00",
    "1450.00,   ISK, ISK 1450",
    "1.250,     TND, TND 1.250",
  })
  void zeros(String amount, String currency, String read) {
    WrittenMoney written = new WrittenMoney(amount, currency);

    assertThat(written.isIn(CurrencyUnit.of(currency))).isTrue();
    assertThat(written.read()).hasToString(read);
  }
}
