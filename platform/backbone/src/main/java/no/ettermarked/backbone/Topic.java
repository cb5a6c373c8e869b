package no.ettermarked.backbone;

/**
 * A Kafka topic of the suite.
 *
 * @param partitions one or more; order is kept within one
 * @param compacted keeps the newest message of each key; otherwise every message is kept
 */
public record Topic(String name, int partitions, boolean compacted) {
  public Topic {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a topic is blank");
    }
    if (partitions < 1) {
      throw new IllegalArgumentException(
          "partitions of " + name + " is " + partitions + ", below 1");
    }
  }
}
