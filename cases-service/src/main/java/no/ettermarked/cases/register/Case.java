package no.ettermarked.cases.register;

import java.time.Instant;
import java.util.UUID;
import no.ettermarked.cases.terms.Enquiry;

/**
 * An enquiry that was admitted.
 *
 * @param number the number people use, such as {@code OSE-1}
 * @param agreement whose terms admitted it
 * @param openedAt when the provider received it, by the provider's own clock
 * @param version counted up by every change of the case itself
 */
public record Case(
    UUID id,
    String number,
    UUID customer,
    UUID agreement,
    Enquiry enquiry,
    Report report,
    Coverage coverage,
    Instant openedAt,
    CaseState state,
    long version) {

  /** The case in another state; its version is counted up when it is stored. */
  public Case in(CaseState next) {
    return new Case(
        id, number, customer, agreement, enquiry, report, coverage, openedAt, next, version);
  }
}
