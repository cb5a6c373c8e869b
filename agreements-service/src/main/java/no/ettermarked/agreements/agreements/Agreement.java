package no.ettermarked.agreements.agreements;

import java.time.LocalDate;

/** What a customer is offered, and what has become of it. */
public sealed interface Agreement
    permits DraftAgreement, OfferedAgreement, ClosedOffer, AcceptedAgreement {

  Offer offer();

  /** Counted up by every change. */
  long version();

  /** For how long it holds, or would. */
  Validity validity();

  /** The phase on a date; the first before it begins, and the last after it has ended. */
  default Phase phaseOn(LocalDate date) {
    return Phase.on(date, offer().phases(validity()));
  }

  /** Whether the customer was ever offered it: what only the provider has seen stays its own. */
  default boolean wasOffered() {
    return switch (this) {
      case DraftAgreement _ -> false;
      case ClosedOffer closed -> closed.offered();
      case OfferedAgreement _, AcceptedAgreement _ -> true;
    };
  }

  /** How far it has come. */
  default AgreementStatus statusOn(LocalDate date) {
    return switch (this) {
      case DraftAgreement _ -> AgreementStatus.DRAFT;
      case OfferedAgreement offered ->
          offered.hasLapsedOn(date) ? AgreementStatus.LAPSED : AgreementStatus.OFFERED;
      case ClosedOffer closed -> closed.closing().how().status();
      case AcceptedAgreement accepted -> accepted.acceptedStatusOn(date);
    };
  }
}
