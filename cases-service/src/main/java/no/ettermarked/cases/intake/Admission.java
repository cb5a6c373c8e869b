package no.ettermarked.cases.intake;

import no.ettermarked.cases.register.Coverage;
import no.ettermarked.cases.terms.Terms;
import no.ettermarked.kit.reasons.Reason;

/** Whether an enquiry becomes a case. */
public sealed interface Admission {

  /** It does, under these terms, and is paid for like this. */
  record Admitted(Terms terms, Coverage coverage) implements Admission {}

  /** The customer has no agreement that is in force. */
  record NoAgreementInForce(Reason because) implements Admission {}

  /**
   * The customer's agreements do not admit such an enquiry.
   *
   * @param because its sentence tells the reporter what to do instead, where the terms say so
   */
  record NotCovered(Reason because) implements Admission {}
}
