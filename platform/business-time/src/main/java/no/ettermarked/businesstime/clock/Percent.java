package no.ettermarked.businesstime.clock;

import java.time.Duration;

/** A part of a duration in whole percent. */
final class Percent {

  private Percent() {}

  /** Rounded up, so that anything used is at least 1 %; of nothing, everything is used. */
  static long roundedUp(Duration used, Duration whole) {
    if (whole.isZero()) {
      return 100;
    }
    Duration hundredfold = used.multipliedBy(100);
    long floor = hundredfold.dividedBy(whole);
    return whole.multipliedBy(floor).equals(hundredfold) ? floor : floor + 1;
  }

  static Duration of(int percent, Duration whole) {
    return whole.multipliedBy(percent).dividedBy(100);
  }
}
