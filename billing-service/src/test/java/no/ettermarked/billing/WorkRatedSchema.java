package no.ettermarked.billing;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.Set;
import no.ettermarked.house.EventsUnderTest;

/** The schema of the event this service publishes. */
public final class WorkRatedSchema {
  private static final Path EVENTS = Path.of("api", "events");

  private WorkRatedSchema() {}

  public static JsonNode sample() {
    return EventsUnderTest.json(EVENTS.resolve("work-rated.v1.sample.json"));
  }

  public static Set<ValidationMessage> faults(JsonNode data) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(EventsUnderTest.json(EVENTS.resolve("work-rated.v1.schema.json")))
        .validate(data);
  }
}
