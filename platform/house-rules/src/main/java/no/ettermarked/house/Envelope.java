package no.ettermarked.house;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The JSON schema of what is around every event's data: {@link
 * no.ettermarked.kit.outbox.CloudEvent} for those who do not read Java.
 */
final class Envelope {
  private static final List<String> SOMETIMES = List.of("causationid", "traceparent");

  private Envelope() {}

  static ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("type", "object");
    schema.put("description", "A CloudEvent 1.0 with the suite's extension attributes.");
    ObjectNode properties = schema.putObject("properties");
    text(properties, "specversion", "The version of CloudEvents.").put("const", "1.0");
    text(properties, "id", "The event's id; it stays when the event is sent again.");
    text(properties, "source", "The service that tells it.").put("format", "uri-reference");
    text(properties, "type", "What happened, with the version of the data's schema.");
    text(properties, "subject", "The id of what it happened to; the message's key.")
        .put("format", "uuid");
    text(properties, "time", "When it happened, by the provider's clock. RFC 3339, UTC.")
        .put("format", "date-time");
    text(properties, "datacontenttype", "The media type of the data.")
        .put("const", "application/json");
    text(properties, "provider", "The tenant whose event it is.");
    properties
        .putObject("aggregateversion")
        .put("type", "integer")
        .put("description", "The version of what it happened to, after it: the higher is newer.");
    text(properties, "causationid", "The id of the event that led to this one, when one did.");
    text(properties, "traceparent", "W3C Trace Context, when the work is traced.");
    properties
        .putObject("data")
        .put("type", "object")
        .put("description", "What happened, as the type's schema says.");
    properties
        .propertyStream()
        .filter(property -> !SOMETIMES.contains(property.getKey()))
        .forEach(property -> schema.withArray("required").add(property.getKey()));
    return schema;
  }

  private static ObjectNode text(ObjectNode properties, String name, String description) {
    return properties.putObject(name).put("type", "string").put("description", description);
  }
}
