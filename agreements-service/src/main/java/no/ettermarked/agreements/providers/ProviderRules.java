package no.ettermarked.agreements.providers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.parties.Countries;
import no.ettermarked.agreements.parties.Languages;
import no.ettermarked.agreements.parties.OrganisationNumberRules;
import no.ettermarked.agreements.parties.ParticularsRules;
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
          ProviderRules::languageIsWellFormed,
          ProviderRules::particularsHold,
          ProviderRules::eachWordStandsOnce);

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
    return Countries.objection(written.country())
        .map(objection -> new Flaw("/country", objection))
        .stream();
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
    return Languages.objection(written.language())
        .map(objection -> new Flaw("/language", objection))
        .stream();
  }

  private static Stream<Flaw> particularsHold(WrittenProvider written, Optional<Provider> before) {
    return ParticularsRules.flaws(written.particulars()).stream();
  }

  private static Stream<Flaw> eachWordStandsOnce(
      WrittenProvider written, Optional<Provider> before) {
    List<WrittenWord> words = written.words();
    Set<String> seen = new HashSet<>();
    return IntStream.range(0, words.size())
        .filter(i -> !seen.add(words.get(i).word()))
        .mapToObj(
            i ->
                new Flaw(
                    "/words/%d/word".formatted(i),
                    "This word stands here already; each has one name."));
  }
}
