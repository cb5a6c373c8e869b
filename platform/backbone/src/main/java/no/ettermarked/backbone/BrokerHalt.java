package no.ettermarked.backbone;

/**
 * Takes the place of the end of the process that Kafka wanted; ends the thread that asked for it.
 */
final class BrokerHalt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokerHalt(String reason) {
    super(reason);
  }
}
