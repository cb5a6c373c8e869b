package no.ettermarked.agreements.plans;

import no.ettermarked.agreements.written.Slug;

/** How the work on an admitted case is paid. */
public sealed interface Pay {

  /** By what the agreement costs anyway. */
  record Included() implements Pay {}

  /** By nobody: it costs nothing under any agreement. */
  record Free() implements Pay {}

  /**
   * By time spent.
   *
   * @param price the code of a time price
   */
  record Hourly(Slug price) implements Pay {}

  /**
   * From a timebank as long as there is time in it, then by time spent (PRO-12, PEC-5).
   *
   * @param timebank the key of a timebank
   * @param price the code of the time price when it is empty
   */
  record FromTimebank(Slug timebank, Slug price) implements Pay {}

  /**
   * By a quotation that is accepted before the work is done (VEN-15).
   *
   * @param price the code of the time price of making the quotation
   */
  record Quoted(Slug price) implements Pay {}
}
