package no.ettermarked.agreements.parties;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an organisation number must hold to, by the country's own rule. Norway, Sweden, Denmark and
 * Finland have check digits, which are checked; of any other country only the characters and the
 * length are.
 */
public final class OrganisationNumberRules {

  private static final Map<String, Function<String, Optional<String>>> RULES =
      Map.of(
          "NO", NorwegianOrganisationNumber::objection,
          "SE", SwedishOrganisationNumber::objection,
          "DK", DanishOrganisationNumber::objection,
          "FI", FinnishOrganisationNumber::objection);

  private OrganisationNumberRules() {}

  /**
   * Why a number cannot be one, as a sentence; empty when it can.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public static Optional<String> objection(String country, String number) {
    return RULES.getOrDefault(country, OrganisationNumberRules::anyNumber).apply(number);
  }

  private static Optional<String> anyNumber(String number) {
    return number.matches("[A-Za-z0-9][A-Za-z0-9 ./-]{0,19}")
        ? Optional.empty()
        : Optional.of(
            "Expected an organisation number: 1 to 20 letters, digits, spaces, points, slashes or"
                + " hyphens.");
  }
}
