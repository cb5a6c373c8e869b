package no.ettermarked.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.ettermarked.kit.deadletters.DeadLetters;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.outbox.CloudEvent;
import no.ettermarked.kit.problems.BodyFault;
import no.ettermarked.kit.sql.DatabaseAway;
import no.ettermarked.kit.tenancy.Tenancy;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Where events arrive. One at a time, in the order of their partition. While the database is away
 * the event is held; an event that cannot be handled becomes a dead letter and the next one goes
 * on.
 */
@ApplicationScoped
public class Subscriptions {
  private static final Logger LOG = Logger.getLogger(Subscriptions.class);
  private static final int ATTEMPTS = 3;
  private static final long PAUSE_MILLIS = 500;

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final EventJson json;
  private final InboxLag lag;
  private final Tenancy tenancy;
  private final EventTrace trace;

  Subscriptions(
      Inbox inbox,
      DeadLetters deadLetters,
      EventJson json,
      InboxLag lag,
      Tenancy tenancy,
      EventTrace trace) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.json = json;
    this.lag = lag;
    this.tenancy = tenancy;
    this.trace = trace;
  }

  @Incoming("events")
  @Blocking
  void receive(ConsumerRecord<String, String> message) throws InterruptedException {
    if (message.value() == null) {
      return;
    }
    Delivery delivery = new Delivery(message.topic(), message.key(), message.value());
    Optional<CloudEvent> event = parse(delivery);
    if (event.isPresent()) {
      for (EventReader<?> reader : inbox.readersOf(event.get())) {
        handle(delivery, event.get(), reader);
      }
      lag.handled(Instant.ofEpochMilli(message.timestamp()));
    }
  }

  private Optional<CloudEvent> parse(Delivery delivery) throws InterruptedException {
    Optional<CloudEvent> event = Optional.empty();
    String why = "it is null.";
    try {
      event = Optional.ofNullable(json.read(delivery.event(), CloudEvent.class));
    } catch (JsonProcessingException foreign) {
      why = BodyFault.of(foreign).detail();
    }
    if (event.isEmpty()) {
      String reason = "Not a CloudEvent of ours: " + why;
      untilDatabaseIsThere(() -> deadLetters.unreadable(delivery, reason));
    }
    return event;
  }

  private void handle(Delivery delivery, CloudEvent event, EventReader<?> reader)
      throws InterruptedException {
    untilDatabaseIsThere(
        () ->
            tenancy.as(
                event.provider(),
                () -> {
                  trace.goOn(event, () -> attempt(delivery, event, reader));
                  return true;
                }));
  }

  private void attempt(Delivery delivery, CloudEvent event, EventReader<?> reader) {
    for (int attempt = 1; ; attempt++) {
      try {
        inbox.handle(event, reader);
        return;
      } catch (RuntimeException failure) {
        if (DatabaseAway.causes(failure)) {
          throw failure;
        }
        if (attempt == ATTEMPTS || failure instanceof EventNotHandled) {
          LOG.errorf(failure, "%s cannot handle event %s", reader.consumer(), event.id());
          deadLetters.add(delivery, event, reader.consumer(), failure);
          return;
        }
      }
    }
  }

  private static void untilDatabaseIsThere(Runnable work) throws InterruptedException {
    while (true) {
      try {
        work.run();
        return;
      } catch (RuntimeException failure) {
        if (!DatabaseAway.causes(failure)) {
          throw failure;
        }
        LOG.warnf("Events wait for the database: %s", failure.getMessage());
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    }
  }
}
