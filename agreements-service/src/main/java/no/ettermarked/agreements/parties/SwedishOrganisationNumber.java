package no.ettermarked.agreements.parties;

import java.util.Optional;

/**
 * Ten digits, the last of which checks the others by Luhn's formula; a hyphen may stand before the
 * last four (lag 1974:174 om identitetsbeteckning för juridiska personer m.fl.).
 */
final class SwedishOrganisationNumber {

  private SwedishOrganisationNumber() {}

  static Optional<String> objection(String number) {
    if (!number.matches("[0-9]{6}-?[0-9]{4}")) {
      return Optional.of("A Swedish organisation number has ten digits, such as 556000-4615.");
    }
    return CheckDigits.luhnHolds(number.replace("-", ""))
        ? Optional.empty()
        : Optional.of(
            "The last digit of this Swedish organisation number does not check (Luhn): look for a"
                + " digit that is mistyped.");
  }
}
