package no.ettermarked.agreements.parties;

import java.util.Optional;

/**
 * Nine digits, the last of which checks the first eight by modulus 11 with the weights 3, 2, 7, 6,
 * 5, 4, 3, 2 (Brønnøysundregistrene, "Organisasjonsnummeret").
 */
final class NorwegianOrganisationNumber {

  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
  private static final int MODULUS = 11;

  private NorwegianOrganisationNumber() {}

  static Optional<String> objection(String number) {
    if (!number.matches("[0-9]{9}")) {
      return Optional.of("A Norwegian organisation number has nine digits.");
    }
    return checks(number)
        ? Optional.empty()
        : Optional.of(
            "The last digit of this Norwegian organisation number does not check (modulus 11):"
                + " look for a digit that is mistyped.");
  }

  /** A remainder of 1 would need the check digit 10, so such a number is not given out. */
  private static boolean checks(String number) {
    int sum = CheckDigits.weightedSum(number, WEIGHTS);
    return (MODULUS - sum % MODULUS) % MODULUS == CheckDigits.digit(number, WEIGHTS.length);
  }
}
