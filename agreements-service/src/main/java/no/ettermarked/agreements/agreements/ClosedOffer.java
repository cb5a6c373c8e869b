package no.ettermarked.agreements.agreements;

/**
 * A draft or an offer that was withdrawn, or an offer that was rejected. It stays on record.
 *
 * @param offered whether the customer has seen it: a draft can be withdrawn too
 */
public record ClosedOffer(Offer offer, Closing closing, boolean offered, long version)
    implements Agreement {

  @Override
  public Validity validity() {
    return offer.validity();
  }
}
