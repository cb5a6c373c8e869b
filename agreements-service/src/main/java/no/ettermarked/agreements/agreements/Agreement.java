package no.ettermarked.agreements.agreements;

/** What a customer is offered, and what has become of it. */
public sealed interface Agreement permits OfferedAgreement, AcceptedAgreement {

  Offer offer();

  /** Counted up by every change. */
  long version();
}
