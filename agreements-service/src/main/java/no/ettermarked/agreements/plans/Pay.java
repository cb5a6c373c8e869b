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
}
