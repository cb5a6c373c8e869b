package no.ettermarked.kit.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0, structured JSON, with our extension attributes.
 *
 * @param id at most 255 characters, as what is known of it is kept in an index
 * @param subject the aggregate's id
 * @param provider the tenant, at most 255 characters
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

  private static final int LONGEST = 255;

  public CloudEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(data, "data");
    if (id.length() > LONGEST || provider.length() > LONGEST) {
      throw new IllegalArgumentException(
          "id and provider have %d characters at most".formatted(LONGEST));
    }
  }
}
