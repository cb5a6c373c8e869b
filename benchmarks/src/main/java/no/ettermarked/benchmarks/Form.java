package no.ettermarked.benchmarks;

import java.time.Duration;

/**
 * How much is done to take a figure. What is quoted is taken in the long form; the short one shows
 * that it can be taken, and its values mean little.
 */
public enum Form {
  LONG(1, 1),
  SHORT(50, 20);

  private final int fewer;
  private final int shorter;

  Form(int fewer, int shorter) {
    this.fewer = fewer;
    this.shorter = shorter;
  }

  /** So many rows or rounds of what the long form has; one at least. */
  public int count(int whole) {
    return Math.max(1, whole / fewer);
  }

  /** So much of the time that the long form takes. */
  public Duration time(Duration whole) {
    return whole.dividedBy(shorter);
  }
}
