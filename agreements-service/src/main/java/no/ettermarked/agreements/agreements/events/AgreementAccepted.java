package no.ettermarked.agreements.agreements.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.terms.document.AgreementTerm;
import no.ettermarked.agreements.terms.document.ItemTerm;
import no.ettermarked.agreements.terms.document.TermsInForce;
import no.ettermarked.kit.outbox.Event;

/** A customer has accepted an agreement. */
public record AgreementAccepted(
    AgreementTerm agreement,
    CustomerName customer,
    List<ItemTerm> items,
    String termsHash,
    String acceptedBy,
    Instant acceptedAt) {

  private static final String TYPE = "no.ettermarked.agreements.agreement-accepted.v1";

  /** Whose agreement it is. */
  public record CustomerName(UUID id, String number, String name) {}

  /** The event that tells of an acceptance, with its terms. */
  public static Event of(AcceptedAgreement accepted, TermsInForce terms) {
    return new Event(
        TYPE,
        accepted.offer().id(),
        accepted.version(),
        new AgreementAccepted(
            terms.agreement(),
            new CustomerName(
                terms.customer().id(), terms.customer().number(), terms.customer().name()),
            terms.phases().stream().flatMap(phase -> phase.items().stream()).distinct().toList(),
            accepted.offer().termsHash(),
            accepted.acceptedBy(),
            accepted.acceptedAt()));
  }
}
