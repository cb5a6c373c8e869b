package no.ettermarked.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.ettermarked.kit.outbox.EventSender.Outcome;
import no.ettermarked.kit.outbox.PendingEvents.Pending;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds. Of all replicas one leads; when it dies another takes over within a
 * second or two.
 */
@ApplicationScoped
public class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
  private static final int BATCH = 1000;

  private final DataSource database;
  private final String bootstrapServers;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean leading;
  private volatile boolean running = true;

  OutboxRelay(
      DataSource database,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.database = database;
    this.bootstrapServers = bootstrapServers;
  }

  void start(@Observes StartupEvent started) {
    Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    running = false;
    if (!stopped.await(5, TimeUnit.SECONDS)) {
      LOG.warn("The outbox relay did not stop in time; what is unsent stays in the outbox");
    }
  }

  /** Whether this replica is the one that sends. */
  public boolean leading() {
    return leading;
  }

  private void run() {
    try {
      while (running) {
        try {
          lead();
          pause();
        } catch (SQLException | KafkaException away) {
          LOG.warnf("Events wait in the outbox: %s", away.getMessage());
          pause();
        }
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } finally {
      stopped.countDown();
    }
  }

  private void pause() throws InterruptedException {
    if (running) {
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN.toMillis());
    }
  }

  private void lead() throws SQLException, InterruptedException {
    Optional<Leadership> taken = Leadership.take(database);
    if (taken.isEmpty()) {
      return;
    }
    leading = true;
    try (Leadership lead = taken.get();
        EventSender sender = new EventSender(bootstrapServers)) {
      boolean sendable = true;
      while (running && sendable) {
        sendable = sendAll(lead, sender);
        if (running && sendable) {
          lead.awaitWork(LOOK_AGAIN);
        }
      }
    } finally {
      leading = false;
    }
  }

  /** Sends until nothing waits; false when something could not be sent. */
  private boolean sendAll(Leadership lead, EventSender sender)
      throws SQLException, InterruptedException {
    List<Pending> pending = PendingEvents.oldest(lead.session(), BATCH);
    while (running && !pending.isEmpty()) {
      Outcome outcome = sender.send(pending);
      PendingEvents.sent(lead.session(), outcome.sent());
      if (!outcome.complete()) {
        return false;
      }
      pending = PendingEvents.oldest(lead.session(), BATCH);
    }
    return true;
  }
}
