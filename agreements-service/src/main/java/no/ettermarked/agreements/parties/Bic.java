package no.ettermarked.agreements.parties;

import java.util.Optional;

/** A business identifier code of a bank (ISO 9362): 8 characters, or 11 with its branch. */
public record Bic(String text) {

  public Bic {
    Objections.refuse(objection(text), text);
  }

  /** Why a text cannot be a BIC, as a sentence. */
  public static Optional<String> objection(String text) {
    return text.matches("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?")
        ? Optional.empty()
        : Optional.of("A BIC has 8 or 11 letters and digits, such as DNBANOKK.");
  }
}
