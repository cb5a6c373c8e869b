package no.ettermarked.billing.rating;

/**
 * The work of a case that is rated already, at one price.
 *
 * @param countedMinutes in whole increments
 * @param billedMinutes what the case is billed for; more than counted where the minimum was charged
 */
public record CaseSoFar(long countedMinutes, long billedMinutes) {
  public static final CaseSoFar NOTHING = new CaseSoFar(0, 0);

  public CaseSoFar {
    if (countedMinutes < 0 || billedMinutes < 0) {
      throw new IllegalArgumentException(
          "a case has " + countedMinutes + " minutes counted and " + billedMinutes + " billed");
    }
  }

  /** With one more piece of work. */
  public CaseSoFar and(BilledTime time) {
    return new CaseSoFar(
        Math.addExact(countedMinutes, time.countedMinutes()),
        Math.addExact(billedMinutes, time.billedMinutes()));
  }
}
