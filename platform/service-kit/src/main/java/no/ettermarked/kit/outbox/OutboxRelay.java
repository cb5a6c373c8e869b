package no.ettermarked.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.ettermarked.kit.outbox.PendingEvents.Pending;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds. Of all replicas one leads; when it dies another takes over within a
 * second or two.
 */
@Singleton
public class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  /** Between looks: of what is committed one by one, so much is sent and taken away at once. */
  private static final Duration GATHER = Duration.ofMillis(10);

  private static final Duration AWAKE_FOR = Duration.ofSeconds(1);
  private static final Duration ARRIVALS = Duration.ofMillis(250);
  private static final Duration LAST_ARRIVALS = Duration.ofSeconds(2);
  private static final Duration HELD = Duration.ofSeconds(5);
  private static final int BATCH = 1000;

  private final DataSource database;
  private final String bootstrapServers;
  private final HeldKeys held = new HeldKeys(HELD);
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
        } catch (RuntimeException unexpected) {
          LOG.error("Events wait in the outbox", unexpected);
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
    try (Leadership lead = taken.get()) {
      boolean able = true;
      while (running && able) {
        able = relay(lead);
      }
    } finally {
      leading = false;
    }
  }

  /** Sends what comes with one sender; false when it failed for a reason that may last. */
  private boolean relay(Leadership lead) throws SQLException, InterruptedException {
    try (EventSender sender = new EventSender(bootstrapServers)) {
      boolean more = true;
      while (running && !sender.hasFailed()) {
        if (!more && sender.underWay() == 0) {
          await(lead, sender);
        }
        more = sendMore(lead, sender, more);
      }
      PendingEvents.sent(lead.session(), sender.arrived(sender.underWay(), LAST_ARRIVALS));
      sender.refused().ifPresent(event -> held.hold(event.key()));
      return !sender.hasFailed() || sender.refused().isPresent();
    }
  }

  /** While events come one after the other we look for them; else we are woken. */
  private static void await(Leadership lead, EventSender sender)
      throws SQLException, InterruptedException {
    boolean busy = System.nanoTime() - sender.lastSent() < AWAKE_FOR.toNanos();
    if (busy) {
      lead.stayAwake();
      TimeUnit.MILLISECONDS.sleep(GATHER.toMillis());
    } else if (lead.isAwake()) {
      lead.fallAsleep();
    } else {
      lead.awaitWork(LOOK_AGAIN);
    }
  }

  /**
   * While PostgreSQL is asked for the next events and told of the last, Kafka takes those between.
   *
   * @param more whether it is known that more events wait
   * @return the same afterwards
   */
  private boolean sendMore(Leadership lead, EventSender sender, boolean more)
      throws SQLException, InterruptedException {
    List<Long> arrived = sender.arrived(more && sender.underWay() <= BATCH ? 0 : BATCH, ARRIVALS);
    List<Long> known = new ArrayList<>(arrived);
    sender.idsUnderWay().forEach(known::add);
    List<Pending> pending =
        sender.underWay() <= BATCH
            ? PendingEvents.oldest(lead.session(), known, held.now(), BATCH)
            : List.of();
    sender.send(pending);
    PendingEvents.sent(lead.session(), arrived);
    return pending.size() == BATCH;
  }
}
