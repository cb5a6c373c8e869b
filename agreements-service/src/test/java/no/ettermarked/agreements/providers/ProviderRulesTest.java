package no.ettermarked.agreements.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.parties.WrittenParticulars;
import no.ettermarked.agreements.written.Flaw;
import org.junit.jupiter.api.Test;

class ProviderRulesTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private static WrittenProvider written(
      String number, String country, String currency, String language) {
    return new WrittenProvider(
        "Nordlys",
        number,
        country,
        currency,
        language,
        OSLO,
        "NOR",
        WrittenParticulars.NONE,
        List.of());
  }

  private static final WrittenProvider GOOD = written("310028142", "NO", "NOK", "nb-NO");

  @Test
  void a_profile_that_holds_has_no_flaws() {
    assertThat(ProviderRules.flaws(GOOD, Optional.empty())).isEmpty();
  }

  @Test
  void every_flaw_is_told_at_once() {
    assertThat(
            ProviderRules.flaws(
                written("310028143", "NO", "ABC", "norsk_bokmål"), Optional.empty()))
        .extracting(Flaw::pointer)
        .containsExactly("/organisationNumber", "/currency", "/language");
    assertThat(ProviderRules.flaws(written("1", "XX", "NOK", "nb"), Optional.empty()))
        .extracting(Flaw::pointer)
        .containsExactly("/country");
  }

  @Test
  void the_currency_stays_because_prices_are_published_in_it() {
    assertThat(
            ProviderRules.flaws(
                written("310028142", "NO", "EUR", "nb-NO"), Optional.of(Provider.of(GOOD))))
        .containsExactly(
            new Flaw("/currency", "Prices are published in NOK, so the currency stays."));
  }
}
