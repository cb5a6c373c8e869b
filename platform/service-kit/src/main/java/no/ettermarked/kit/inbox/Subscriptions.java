package no.ettermarked.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.ettermarked.kit.deadletters.DeadLetters;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.outbox.CloudEvent;
import no.ettermarked.kit.problems.BodyFault;
import no.ettermarked.kit.sql.DatabaseAway;
import no.ettermarked.kit.tenancy.Tenancy;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Where events arrive. Those of one key are read one at a time, in the order in which they came;
 * those of others meanwhile. While the database is away the event is held; an event that cannot be
 * handled becomes a dead letter and the next one goes on.
 */
@Singleton
public class Subscriptions {
  private static final Logger LOG = Logger.getLogger(Subscriptions.class);
  private static final int ATTEMPTS = 3;
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Leaves half of the database's connections to requests. */
  private static final int MOST_AT_ONCE = 16;

  /** For what is under way when the service stops; what has not ended then is delivered again. */
  private static final Duration LAST_ONES = Duration.ofSeconds(5);

  /**
   * Not those of Quarkus, which go on in the context of whoever started them: the thread that has
   * read one event starts the next, and that has a provider and a trace of its own.
   */
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("event-", 0).factory());

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final EventJson json;
  private final InboxLag lag;
  private final Tenancy tenancy;
  private final EventTrace trace;
  private final Lanes lanes;

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
    this.lanes = new Lanes(threads, MOST_AT_ONCE);
  }

  @PreDestroy
  void finish() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(LAST_ONES.toMillis(), TimeUnit.MILLISECONDS)) {
      threads.shutdownNow();
    }
  }

  /** Acknowledges a message when it has been read, however many came after it. */
  @Incoming("events")
  CompletionStage<Void> receive(Message<ConsumerRecord<String, String>> message) {
    ConsumerRecord<String, String> record = message.getPayload();
    return lanes.add(
        Objects.requireNonNullElse(record.key(), ""),
        () -> read(record),
        failure -> {
          var _ = failure == null ? message.ack() : message.nack(failure);
        });
  }

  private void read(ConsumerRecord<String, String> message) {
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

  private Optional<CloudEvent> parse(Delivery delivery) {
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

  private void handle(Delivery delivery, CloudEvent event, EventReader<?> reader) {
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

  private static void untilDatabaseIsThere(Runnable work) {
    while (true) {
      try {
        work.run();
        return;
      } catch (RuntimeException failure) {
        if (!DatabaseAway.causes(failure) || Thread.currentThread().isInterrupted()) {
          throw failure;
        }
        LOG.warnf("Events wait for the database: %s", failure.getMessage());
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }
}
