package no.ettermarked.kit.inbox;

/**
 * An event as it was delivered.
 *
 * @param key the aggregate's id, as Kafka's key
 * @param event the CloudEvent, structured JSON
 */
public record Delivery(String topic, String key, String event) {}
