package no.ettermarked.billing.rating;

import no.ettermarked.billing.terms.TimePrice;

/**
 * The minutes a piece of work is billed for.
 *
 * <p>Each piece of work is counted in increments, the last one begun in full. A case is billed for
 * the sum of its counted minutes, and at least for the price's minimum, itself in whole increments.
 * A piece of work is billed for what it adds to that: so the first one of a case brings the minimum
 * with it, later ones cost nothing until they exceed it, and what a case comes to does not depend
 * on the order in which its work arrives.
 *
 * @param loggedMinutes as logged
 * @param countedMinutes in whole increments
 * @param billedMinutes what this work adds to the case
 */
public record BilledTime(long loggedMinutes, long countedMinutes, long billedMinutes) {

  public static BilledTime of(long loggedMinutes, TimePrice price, CaseSoFar soFar) {
    long counted = price.inIncrements(loggedMinutes);
    long minimum = price.inIncrements(price.minimumMinutes());
    long ofCase = Math.max(minimum, Math.addExact(soFar.countedMinutes(), counted));
    return new BilledTime(loggedMinutes, counted, Math.max(0, ofCase - soFar.billedMinutes()));
  }

  /** Time that nobody is billed for. */
  static BilledTime notBilled(long loggedMinutes) {
    return new BilledTime(loggedMinutes, 0, 0);
  }

  boolean countedUp() {
    return countedMinutes > loggedMinutes;
  }

  boolean raised() {
    return billedMinutes > countedMinutes;
  }

  boolean partlyPaid() {
    return billedMinutes < countedMinutes;
  }
}
