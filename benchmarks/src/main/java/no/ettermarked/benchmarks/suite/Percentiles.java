package no.ettermarked.benchmarks.suite;

import java.util.Arrays;
import java.util.Locale;

/** Of many durations, by rank. */
public final class Percentiles {
  private final long[] micros;

  /**
   * @param micros durations in microseconds, at least one
   */
  public Percentiles(long[] micros) {
    if (micros.length == 0) {
      throw new IllegalArgumentException("there are no durations");
    }
    this.micros = micros.clone();
    Arrays.sort(this.micros);
  }

  public double millis(int percent) {
    int rank = (int) Math.ceil(micros.length * percent / 100.0);
    return micros[Math.max(rank, 1) - 1] / 1000.0;
  }

  /** Such as "p50 4.1, p99 20.0 ms". */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "p50 %.1f, p99 %.1f ms", millis(50), millis(99));
  }
}
