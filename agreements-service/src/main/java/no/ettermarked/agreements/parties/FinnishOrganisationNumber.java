package no.ettermarked.agreements.parties;

import java.util.Optional;

/**
 * A Y-tunnus: seven digits, a hyphen, and a digit that checks them by modulus 11 with the weights
 * 7, 9, 10, 5, 8, 4, 2 (Verohallinto, "Yritys- ja yhteisötunnuksen tarkistusmerkki").
 */
final class FinnishOrganisationNumber {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
  private static final int MODULUS = 11;

  private FinnishOrganisationNumber() {}

  static Optional<String> objection(String number) {
    if (!number.matches("[0-9]{7}-[0-9]")) {
      return Optional.of("A Finnish business id has seven digits, a hyphen and a digit.");
    }
    return checks(number.replace("-", ""))
        ? Optional.empty()
        : Optional.of(
            "The last digit of this Finnish business id does not check (modulus 11): look for a"
                + " digit that is mistyped.");
  }

  /** A remainder of 1 would need the check digit 10, so such a number is not given out. */
  static boolean checks(String digits) {
    int sum = CheckDigits.weightedSum(digits, WEIGHTS);
    return (MODULUS - sum % MODULUS) % MODULUS == CheckDigits.digit(digits, WEIGHTS.length);
  }
}
