package no.ettermarked.agreements.providers;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** What a provider's profile must hold to. */
public final class ProviderRules {

  private static final List<BiFunction<WrittenProvider, Optional<Provider>, Stream<Flaw>>> RULES =
      List.of(
          ProviderRules::countryIsKnown,
          ProviderRules::organisationNumberHolds,
          ProviderRules::currencyIsKnown,
          ProviderRules::currencyStays,
          ProviderRules::languageIsWellFormed);

  private ProviderRules() {}

  /**
   * Everything that is wrong with a profile.
   *
   * @param before the profile that it takes the place of, if there is one
   */
  public static List<Flaw> flaws(WrittenProvider written, Optional<Provider> before) {
    return RULES.stream().flatMap(rule -> rule.apply(written, before)).toList();
  }

  private static Stream<Flaw> countryIsKnown(WrittenProvider written, Optional<Provider> before) {
    return Arrays.asList(Locale.getISOCountries()).contains(written.country())
        ? Stream.of()
        : Stream.of(new Flaw("/country", "Expected an ISO 3166 country, such as NO, SE or DK."));
  }

  private static Stream<Flaw> organisationNumberHolds(
      WrittenProvider written, Optional<Provider> before) {
    return OrganisationNumberRules.objection(written.country(), written.organisationNumber())
        .map(objection -> new Flaw("/organisationNumber", objection))
        .stream();
  }

  private static Stream<Flaw> currencyIsKnown(WrittenProvider written, Optional<Provider> before) {
    try {
      CurrencyUnit.of(written.currency());
      return Stream.of();
    } catch (IllegalCurrencyException unknown) {
      return Stream.of(new Flaw("/currency", "Expected an ISO 4217 currency, such as NOK."));
    }
  }

  /** Prices are published in it, and accepted. */
  private static Stream<Flaw> currencyStays(WrittenProvider written, Optional<Provider> before) {
    return before.stream()
        .map(provider -> provider.currency().getCode())
        .filter(currency -> !currency.equals(written.currency()))
        .map(
            currency ->
                new Flaw(
                    "/currency",
                    "Prices are published in %s, so the currency stays.".formatted(currency)));
  }

  private static Stream<Flaw> languageIsWellFormed(
      WrittenProvider written, Optional<Provider> before) {
    try {
      new Locale.Builder().setLanguageTag(written.language());
      return Stream.of();
    } catch (IllformedLocaleException malformed) {
      return Stream.of(new Flaw("/language", "Expected a BCP 47 language, such as nb-NO."));
    }
  }
}
