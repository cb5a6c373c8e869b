package no.ettermarked.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.outbox.Causation;
import no.ettermarked.kit.outbox.CloudEvent;
import no.ettermarked.kit.problems.BodyFault;
import no.ettermarked.kit.problems.Fault;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** Lets each event have its effect once per consumer, in one transaction with remembering it. */
@Singleton
public class Inbox {
  private final Sql sql;
  private final Tenancy tenancy;
  private final Causation causation;
  private final EventJson json;
  private final List<EventReader<?>> readers;

  Inbox(
      Sql sql,
      Tenancy tenancy,
      Causation causation,
      EventJson json,
      @All List<EventReader<?>> readers) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.causation = causation;
    this.json = json;
    this.readers = readers;
  }

  /** The readers of a type. */
  List<EventReader<?>> readersOf(CloudEvent event) {
    return readers.stream().filter(reader -> reader.type().equals(event.type())).toList();
  }

  /**
   * Has the event read, if this reader has not read it before.
   *
   * @throws EventNotHandled when the event cannot be handled, now or later
   */
  public void handle(CloudEvent event, EventReader<?> reader) {
    tenancy.as(
        event.provider(),
        () -> {
          causation.by(event.id());
          QuarkusTransaction.requiringNew().run(() -> readOnce(event, reader));
          return true;
        });
  }

  /** The reader with that consumer name. */
  public EventReader<?> reader(String consumer) {
    return readers.stream()
        .filter(reader -> reader.consumer().equals(consumer))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no reader " + consumer));
  }

  private <T> void readOnce(CloudEvent event, EventReader<T> reader) {
    int first =
        sql.update(
            "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing",
            reader.consumer(),
            event.id());
    if (first == 1) {
      reader.read(
          new Received<>(
              UUID.fromString(event.subject()),
              event.aggregateversion(),
              event.time(),
              data(event, reader)));
    }
  }

  private <T> T data(CloudEvent event, EventReader<T> reader) {
    try {
      return json.read(event.data(), reader.data());
    } catch (JsonProcessingException other) {
      Fault fault = BodyFault.of(other);
      throw new EventNotHandled(
          "The data is not as it should be at '%s': %s".formatted(fault.pointer(), fault.detail()),
          other);
    }
  }
}
