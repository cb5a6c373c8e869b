package no.ettermarked.agreements.agreements;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * That an offer can be accepted no longer.
 *
 * @param how who took it off the table
 * @param by the person who did, for the provider or the customer
 * @param reason what they said of it
 */
public record Closing(How how, String by, Instant at, Optional<String> reason) {

  /** By which of the two parties. */
  public enum How {
    /** The provider has withdrawn it. */
    WITHDRAWN(AgreementStatus.WITHDRAWN),
    /** The customer has rejected it. */
    REJECTED(AgreementStatus.REJECTED);

    private final AgreementStatus status;

    How(AgreementStatus status) {
      this.status = status;
    }

    public AgreementStatus status() {
      return status;
    }

    /** What the word of a status says of how an offer was closed. */
    public static How of(String word) {
      return Arrays.stream(values())
          .filter(how -> how.status.text().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "an offer is closed as withdrawn or rejected, but was '%s'".formatted(word)));
    }
  }
}
