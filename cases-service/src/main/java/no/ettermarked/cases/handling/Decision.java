package no.ettermarked.cases.handling;

import no.ettermarked.cases.register.Case;

/** What became of an attempt to handle a case. */
public sealed interface Decision {

  /**
   * It is done.
   *
   * @param before the case as it was
   * @param after the case as it is now, not yet stored
   */
  record Done(Case before, Case after) implements Decision {}

  /** A rule says no. */
  record Refused(Refusal why) implements Decision {}
}
