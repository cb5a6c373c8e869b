package no.ettermarked.kit.outbox;

import java.util.Objects;
import java.util.UUID;

/**
 * Something that has happened to an aggregate.
 *
 * @param type reverse-DNS name with its version: {@code no.ettermarked.things.thing-done.v1}
 * @param aggregate the id of what it happened to; events of one aggregate keep their order
 * @param aggregateVersion the aggregate's version after it, so that consumers can tell old from new
 * @param data what happened, as the type's JSON schema says
 */
public record Event(String type, UUID aggregate, long aggregateVersion, Object data) {
  public Event {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(aggregate, "aggregate");
    Objects.requireNonNull(data, "data");
  }
}
