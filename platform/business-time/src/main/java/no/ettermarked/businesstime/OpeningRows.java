package no.ettermarked.businesstime;

import java.util.Arrays;

/** Collects openings, nearly in order, into sorted rows in which no instant occurs twice. */
final class OpeningRows {

  private long[] opens = new long[64];
  private long[] closes = new long[64];
  private int count;

  /**
   * Adds the epoch seconds of one opening; one that a change of the clock left empty is dropped.
   */
  void add(long open, long close) {
    if (open >= close) {
      return;
    }
    if (count == opens.length) {
      opens = Arrays.copyOf(opens, count * 2);
      closes = Arrays.copyOf(closes, count * 2);
    }
    int at = count++;
    while (at > 0 && opens[at - 1] > open) {
      opens[at] = opens[at - 1];
      closes[at] = closes[at - 1];
      at--;
    }
    opens[at] = open;
    closes[at] = close;
  }

  /** Leaves every opening that overlaps an earlier one with only what the earlier does not have. */
  void separate() {
    int kept = 0;
    long lastClose = Long.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      long open = Math.max(opens[i], lastClose);
      if (open < closes[i]) {
        opens[kept] = open;
        closes[kept] = closes[i];
        lastClose = closes[i];
        kept++;
      }
    }
    count = kept;
  }

  long[] opens() {
    return Arrays.copyOf(opens, count);
  }

  long[] closes() {
    return Arrays.copyOf(closes, count);
  }
}
