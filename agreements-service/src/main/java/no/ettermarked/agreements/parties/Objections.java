package no.ettermarked.agreements.parties;

import java.util.Optional;

/** How a value of this package refuses to be made of a text to which there is an objection. */
final class Objections {

  private Objections() {}

  static void refuse(Optional<String> objection, String text) {
    objection.ifPresent(
        sentence -> {
          throw new IllegalArgumentException("%s It was '%s'.".formatted(sentence, text));
        });
  }
}
