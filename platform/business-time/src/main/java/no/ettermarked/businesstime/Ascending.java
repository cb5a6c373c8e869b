package no.ettermarked.businesstime;

/**
 * Ascending numbers in which the place of any number is found at once: the range is cut into about
 * as many equal buckets as there are numbers, and a search looks through one bucket.
 */
final class Ascending {

  private final long[] values;
  private final int shift;

  /** For each bucket, the index of the last value at most its lower edge. */
  private final int[] atEdge;

  Ascending(long[] values) {
    this.values = values;
    long range = values.length == 0 ? 0 : values[values.length - 1] - values[0];
    int width = 0;
    while (range >> width > values.length) {
      width++;
    }
    this.shift = width;
    this.atEdge = new int[(int) (range >> width) + 2];
    int index = 0;
    for (int bucket = 0; bucket < atEdge.length; bucket++) {
      while (index + 1 < values.length && values[index + 1] - values[0] <= (long) bucket << width) {
        index++;
      }
      atEdge[bucket] = index;
    }
  }

  int size() {
    return values.length;
  }

  long get(int index) {
    return values[index];
  }

  /** The last index whose value is at most {@code bound}, or -1. */
  int lastAtMost(long bound) {
    int last = values.length - 1;
    if (last < 0 || bound < values[0]) {
      return -1;
    }
    if (bound >= values[last]) {
      return last;
    }
    int bucket = (int) ((bound - values[0]) >> shift);
    int low = atEdge[bucket];
    int high = atEdge[bucket + 1];
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (values[middle] <= bound) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
