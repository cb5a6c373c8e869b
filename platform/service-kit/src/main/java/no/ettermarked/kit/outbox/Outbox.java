package no.ettermarked.kit.outbox;

import com.fasterxml.jackson.databind.node.POJONode;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;
import no.ettermarked.kit.time.TimeSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where events leave: written in the transaction of what happened, sent after it by {@link
 * OutboxRelay}. Nothing else publishes.
 */
@Singleton
@Transactional(TxType.MANDATORY)
public class Outbox {
  private final Sql sql;
  private final EventJson json;
  private final Tenancy tenancy;
  private final TimeSource time;
  private final Causation causation;
  private final String topic;
  private final String source;

  Outbox(
      Sql sql,
      EventJson json,
      Tenancy tenancy,
      TimeSource time,
      Causation causation,
      @ConfigProperty(name = "ettermarked.topic") String topic,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.sql = sql;
    this.json = json;
    this.tenancy = tenancy;
    this.time = time;
    this.causation = causation;
    this.topic = topic;
    this.source = "/" + service;
  }

  /** Publishes on the service's own topic. */
  public void publish(Event event) {
    publish(topic, event);
  }

  /** Publishes on another topic of the service's, such as a compacted one. */
  public void publish(String topic, Event event) {
    store(topic, event.aggregate().toString(), json.write(cloudEvent(event)));
  }

  /** Publishes many on one topic, in their order, by one statement. */
  public void publish(String topic, List<Event> events) {
    if (events.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into outbox (provider, topic, key, event)
        select ?, ?, one.key, one.event
        from unnest(?::text[], ?::text[]) with ordinality one (key, event, place) order by place
        """,
        tenancy.provider(),
        topic,
        events.stream().map(event -> event.aggregate().toString()).toArray(String[]::new),
        events.stream().map(event -> json.write(cloudEvent(event))).toArray(String[]::new));
  }

  /** Puts an event that came from elsewhere on a topic, as it came. */
  public void forward(String topic, String key, String event) {
    store(topic, key, event);
  }

  private void store(String topic, String key, String event) {
    sql.update(
        "insert into outbox (provider, topic, key, event) values (?, ?, ?, ?)",
        tenancy.provider(),
        topic,
        key,
        event);
  }

  private CloudEvent cloudEvent(Event event) {
    return new CloudEvent(
        "1.0",
        Ids.next().toString(),
        source,
        event.type(),
        event.aggregate().toString(),
        time.now(),
        "application/json",
        tenancy.provider(),
        event.aggregateVersion(),
        causation.eventId().orElse(null),
        traceparent(),
        new POJONode(event.data()));
  }

  private static @Nullable String traceparent() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
        : null;
  }
}
