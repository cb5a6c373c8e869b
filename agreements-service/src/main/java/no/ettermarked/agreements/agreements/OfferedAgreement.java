package no.ettermarked.agreements.agreements;

import java.time.Instant;

/** An agreement that nobody has accepted yet. */
public record OfferedAgreement(Offer offer, long version) implements Agreement {

  /**
   * Accepts the offer.
   *
   * @param termsHash of the terms that were read: others are not accepted
   */
  public Acceptance accept(String by, String termsHash, Instant at) {
    return termsHash.equals(offer.termsHash())
        ? new Acceptance.Accepted(new AcceptedAgreement(offer, by, at, 1, version))
        : new Acceptance.OtherTerms(offer.termsHash());
  }
}
