package no.ettermarked.kit.inbox;

import org.jspecify.annotations.Nullable;

/**
 * An event as it was delivered.
 *
 * @param key the aggregate's id, as Kafka's key; a stranger may send none
 * @param event the CloudEvent, structured JSON
 */
public record Delivery(String topic, @Nullable String key, String event) {}
