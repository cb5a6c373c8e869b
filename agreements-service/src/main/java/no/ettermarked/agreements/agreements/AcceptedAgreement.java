package no.ettermarked.agreements.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An agreement that holds, from its first day to its last.
 *
 * @param acceptedBy who accepted it for the customer
 * @param ending that it ends before it would have
 * @param termsVersion counted up each time its terms are published
 */
public record AcceptedAgreement(
    Offer offer,
    String acceptedBy,
    Instant acceptedAt,
    Optional<Ending> ending,
    long termsVersion,
    long version)
    implements Agreement {

  @Override
  public Validity validity() {
    return ending.map(end -> offer.validity().until(end.to())).orElse(offer.validity());
  }

  /** The agreement with its terms published in that version. */
  public AcceptedAgreement publishedAs(long version) {
    return new AcceptedAgreement(offer, acceptedBy, acceptedAt, ending, version, this.version);
  }

  /** Whether an ending on a day changes anything: none puts off an end that there is. */
  public boolean canBeEndedOn(LocalDate to) {
    return validity()
        .to()
        .map(end -> to.isBefore(end) || (ending.isEmpty() && to.equals(end)))
        .orElse(true);
  }

  /** The agreement, ended and told so. */
  public AcceptedAgreement ended(Ending end) {
    return new AcceptedAgreement(
        offer, acceptedBy, acceptedAt, Optional.of(end), termsVersion + 1, version);
  }

  AgreementStatus acceptedStatusOn(LocalDate date) {
    if (validity().holdsOn(date)) {
      return AgreementStatus.IN_FORCE;
    }
    return date.isBefore(validity().from()) ? AgreementStatus.ACCEPTED : AgreementStatus.ENDED;
  }
}
