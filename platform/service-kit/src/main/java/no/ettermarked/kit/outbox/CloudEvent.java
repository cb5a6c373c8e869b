package no.ettermarked.kit.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0, structured JSON, with our extension attributes.
 *
 * @param subject the aggregate's id
 * @param provider the tenant
 * @param aggregateversion the aggregate's version after the event
 * @param causationid the id of the event that led to this one
 * @param traceparent W3C Trace Context
 */
public record CloudEvent(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    String provider,
    long aggregateversion,
    @Nullable String causationid,
    @Nullable String traceparent,
    JsonNode data) {

  public CloudEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(data, "data");
  }
}
