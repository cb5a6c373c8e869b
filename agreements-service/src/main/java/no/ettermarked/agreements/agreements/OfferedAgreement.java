package no.ettermarked.agreements.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An agreement that nobody has accepted yet. */
public record OfferedAgreement(Offer offer, long version) implements Agreement {

  @Override
  public Validity validity() {
    return offer.validity();
  }

  /** Whether the last day on which it could be accepted is over. */
  public boolean hasLapsedOn(LocalDate today) {
    return offer.acceptBy().filter(today::isAfter).isPresent();
  }

  /**
   * Accepts the offer.
   *
   * @param termsHash of the terms that were read: others are not accepted
   * @param today the provider's date of that instant
   */
  public Acceptance accept(String by, String termsHash, Instant at, LocalDate today) {
    if (hasLapsedOn(today)) {
      return new Acceptance.Lapsed();
    }
    return termsHash.equals(offer.termsHash())
        ? new Acceptance.Accepted(
            new AcceptedAgreement(offer, by, at, Optional.empty(), 1, version))
        : new Acceptance.OtherTerms(offer.termsHash());
  }

  /** The offer, taken off the table; nothing where it has lapsed already. */
  public Optional<ClosedOffer> closed(Closing closing, LocalDate today) {
    return hasLapsedOn(today)
        ? Optional.empty()
        : Optional.of(new ClosedOffer(offer, closing, true, version));
  }
}
