package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.util.TypeLiteral;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ettermarked.kit.inbox.EventReader;
import no.ettermarked.kit.inbox.Inbox;
import no.ettermarked.kit.outbox.CloudEvent;

/** What a service publishes is described and stays readable; what others publish is read. */
public final class EventRules {
  private EventRules() {}

  /**
   * Fails when a published type lacks its schema or its sample, a sample is not what its schema
   * says, or a field of a schema is not described.
   */
  public static void schemasAndSamplesAgree() {
    assertThat(PublishedEvents.faults(Path.of(""))).as("api/events").isEmpty();
  }

  /**
   * Fails with the reasons when a schema breaks those who read by the one before (see {@link
   * Base}).
   */
  public static void nothingIsBroken() {
    Broken.nobody("api/events", breaksIn(EventFile.folderOf(Path.of(""))));
  }

  /**
   * Fails when the running service cannot handle the producer's sample of a type that it reads, or
   * stumbles over fields that it does not know, wherever the producer's schema lets some come.
   */
  public static void everySampleIsRead() {
    everySampleIsRead(Suite.aroundThisModule());
  }

  static void everySampleIsRead(Suite suite) {
    Inbox inbox = Arc.container().instance(Inbox.class).get();
    for (EventReader<?> reader : readers()) {
      EventFile event = suite.event(reader.type());
      assertThatCode(() -> inbox.handle(told(reader.type(), event.sample()), reader))
          .as("%s reads the sample of %s", reader.consumer(), reader.type())
          .doesNotThrowAnyException();
      assertThatCode(
              () ->
                  inbox.handle(
                      told(reader.type(), LaterFields.in(event.schema(), event.sample())), reader))
          .as("%s ignores unknown fields of %s", reader.consumer(), reader.type())
          .doesNotThrowAnyException();
    }
  }

  /** The readers of the running service. */
  static List<EventReader<?>> readers() {
    List<EventReader<?>> readers = new ArrayList<>();
    Arc.container()
        .listAll(new TypeLiteral<EventReader<?>>() {})
        .forEach(bean -> readers.add(bean.get()));
    return readers;
  }

  private static List<String> breaksIn(Path folder) {
    Committed committed = Committed.ofModule();
    return committed.names(folder).stream()
        .filter(EventFile::isSchema)
        .flatMap(
            name ->
                breaks(committed, folder, folder.resolve(name)).stream()
                    .map(why -> name + ": " + why))
        .toList();
  }

  private static List<String> breaks(Committed committed, Path folder, Path schema) {
    return schema.toFile().exists()
        ? SchemaChange.breaks(json(committed.text(folder, schema)), EventsUnderTest.json(schema))
        : List.of("it is gone");
  }

  private static JsonNode json(String committed) {
    try {
      return new ObjectMapper().readTree(committed);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a committed schema is not JSON", broken);
    }
  }

  /** The event, as the producer tells it of what the sample is about, of a provider of its own. */
  private static CloudEvent told(String type, JsonNode data) {
    return new CloudEvent(
        "1.0",
        UUID.randomUUID().toString(),
        "/test",
        type,
        aggregate(data),
        Instant.parse("2026-09-01T06:00:00Z"),
        "application/json",
        "sample-" + UUID.randomUUID(),
        1,
        null,
        null,
        data);
  }

  /** Data begins with what happened: the id of its first part that has one is the aggregate's. */
  private static String aggregate(JsonNode data) {
    return data.valueStream()
        .map(part -> part.path("id").asText())
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElseGet(() -> UUID.randomUUID().toString());
  }
}
