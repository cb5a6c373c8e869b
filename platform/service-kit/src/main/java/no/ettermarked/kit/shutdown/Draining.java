package no.ettermarked.kit.shutdown;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.ettermarked.kit.problems.EarlyRefusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * From SIGTERM on no request is let in, and nothing is taken down before those that were have their
 * answers. Quarkus alone waits until no request is under way once, and goes on to do those that
 * come after it while the application ends beneath them: their effect stays and their answer is
 * lost.
 */
@Singleton
public class Draining {
  private static final Logger LOG = Logger.getLogger(Draining.class);

  /** Before authentication and everything else that takes time. */
  private static final int FIRST = 10_000;

  private final Duration longest;

  /** The requests under way, and one more while the doors are open. */
  private final AtomicInteger inside = new AtomicInteger(1);

  private final CountDownLatch empty = new CountDownLatch(1);
  private volatile boolean closed;

  Draining(@ConfigProperty(name = "quarkus.shutdown.timeout") Duration longest) {
    this.longest = longest;
  }

  void stand(@Observes Filters filters) {
    filters.register(this::enter, FIRST);
  }

  private void enter(RoutingContext request) {
    inside.incrementAndGet();
    if (closed) {
      leave();
      EarlyRefusal.unavailable(request.response(), "This instance is stopping. Try again shortly.");
    } else {
      request.addEndHandler(_ -> leave());
      request.next();
    }
  }

  private void leave() {
    if (inside.decrementAndGet() == 0) {
      empty.countDown();
    }
  }

  void drain(@Observes ShutdownDelayInitiatedEvent stopping) throws InterruptedException {
    closed = true;
    leave();
    LOG.infof("Stopping: %d requests get their answers first", inside.get());
    if (!empty.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warnf("%d requests have no answer after %s", inside.get(), longest);
    }
  }
}
