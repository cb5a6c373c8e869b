package no.ettermarked.agreements.agreements;

import java.time.Instant;

/**
 * An agreement that holds, from its first day to its last.
 *
 * @param acceptedBy who accepted it for the customer
 * @param termsVersion counted up each time its terms are published
 */
public record AcceptedAgreement(
    Offer offer, String acceptedBy, Instant acceptedAt, long termsVersion, long version)
    implements Agreement {

  /** The agreement with its terms published once more. */
  public AcceptedAgreement publishedAgain() {
    return new AcceptedAgreement(offer, acceptedBy, acceptedAt, termsVersion + 1, version);
  }
}
