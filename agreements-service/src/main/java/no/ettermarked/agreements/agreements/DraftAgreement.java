package no.ettermarked.agreements.agreements;

import java.time.Instant;
import java.util.Optional;

/** An agreement that the provider is still writing; the customer does not see it. */
public record DraftAgreement(Offer offer, long version) implements Agreement {

  @Override
  public Validity validity() {
    return offer.validity();
  }

  /** Offers it, as it is. */
  public OfferedAgreement offered(Instant at) {
    return new OfferedAgreement(offer.offeredAt(at), version);
  }

  /** The draft, given up. */
  public ClosedOffer withdrawn(String by, Instant at, Optional<String> reason) {
    return new ClosedOffer(
        offer, new Closing(Closing.How.WITHDRAWN, by, at, reason), false, version);
  }

  /** The draft, written anew. */
  public DraftAgreement rewritten(Offer other) {
    return new DraftAgreement(other, version);
  }
}
