package no.ettermarked.agreements.parties;

import java.util.Map;
import java.util.Optional;

/**
 * An international bank account number (ISO 13616), without spaces. Its check digits are checked by
 * modulus 97-10 (ISO 7064), and its length where the SWIFT IBAN registry's is known here: the
 * Nordic countries, Germany, the Netherlands and the United Kingdom.
 */
public record Iban(String text) {

  private static final Map<String, Integer> LENGTHS =
      Map.of(
          "NO", 15, "SE", 24, "DK", 18, "FI", 18, "IS", 26, "FO", 18, "GL", 18, "DE", 22, "NL", 18,
          "GB", 22);

  private static final int FRONT = 4;

  public Iban {
    text = text.replace(" ", "");
    Objections.refuse(objection(text), text);
  }

  /** Why a text cannot be an IBAN, as a sentence; spaces are passed over. */
  public static Optional<String> objection(String written) {
    String text = written.replace(" ", "");
    if (!text.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")) {
      return Optional.of("An IBAN is a country, two check digits and 11 to 30 letters or digits.");
    }
    Integer length = LENGTHS.get(text.substring(0, 2));
    if (length != null && length != text.length()) {
      return Optional.of(
          "An IBAN of %s has %d characters, and this has %d."
              .formatted(text.substring(0, 2), length, text.length()));
    }
    return CheckDigits.modulo97(text.substring(FRONT) + text.substring(0, FRONT)) == 1
        ? Optional.empty()
        : Optional.of(
            "The check digits of this IBAN do not check (modulus 97): look for a character that is"
                + " mistyped.");
  }
}
