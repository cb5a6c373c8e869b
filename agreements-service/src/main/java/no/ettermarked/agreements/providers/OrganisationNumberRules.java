package no.ettermarked.agreements.providers;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an organisation number must hold to, by the country's own rule. */
public final class OrganisationNumberRules {

  /** A country without a rule of its own takes any number that is not empty. */
  private static final Map<String, Function<String, Optional<String>>> RULES =
      Map.of("NO", NorwegianOrganisationNumber::objection);

  private OrganisationNumberRules() {}

  /**
   * Why a number cannot be one, as a sentence; empty when it can.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public static Optional<String> objection(String country, String number) {
    return RULES.getOrDefault(country, OrganisationNumberRules::anyText).apply(number);
  }

  private static Optional<String> anyText(String number) {
    return number.isBlank() ? Optional.of("Expected an organisation number.") : Optional.empty();
  }
}
