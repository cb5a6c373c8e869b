package no.ettermarked.agreements.parties;

import java.util.Optional;

/**
 * A CVR number: eight digits, the first not 0, whose sum with the weights 2, 7, 6, 5, 4, 3, 2, 1 is
 * a multiple of 11 (Erhvervsstyrelsen, "Modulus 11 og CVR-numre").
 */
final class DanishOrganisationNumber {

  private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};
  private static final int MODULUS = 11;

  private DanishOrganisationNumber() {}

  static Optional<String> objection(String number) {
    if (!number.matches("[1-9][0-9]{7}")) {
      return Optional.of("A Danish CVR number has eight digits.");
    }
    return CheckDigits.weightedSum(number, WEIGHTS) % MODULUS == 0
        ? Optional.empty()
        : Optional.of(
            "The last digit of this Danish CVR number does not check (modulus 11): look for a digit"
                + " that is mistyped.");
  }
}
