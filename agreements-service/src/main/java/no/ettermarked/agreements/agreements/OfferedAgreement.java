package no.ettermarked.agreements.agreements;

import java.time.Instant;
import java.util.Optional;

/** An agreement that nobody has accepted yet. */
public record OfferedAgreement(Offer offer, long version) implements Agreement {

  @Override
  public Validity validity() {
    return offer.validity();
  }

  /**
   * Accepts the offer.
   *
   * @param termsHash of the terms that were read: others are not accepted
   */
  public Acceptance accept(String by, String termsHash, Instant at) {
    return termsHash.equals(offer.termsHash())
        ? new Acceptance.Accepted(
            new AcceptedAgreement(offer, by, at, Optional.empty(), 1, version))
        : new Acceptance.OtherTerms(offer.termsHash());
  }
}
