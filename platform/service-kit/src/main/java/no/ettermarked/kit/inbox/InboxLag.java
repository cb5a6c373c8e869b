package no.ettermarked.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import no.ettermarked.kit.time.TimeSource;

/** How long after it was sent an event has had its effect here, by the wall clock. */
@Singleton
public class InboxLag {
  private final Timer timer;
  private final TimeSource time;

  InboxLag(MeterRegistry metrics, TimeSource time) {
    this.timer =
        Timer.builder("ettermarked.inbox.lag")
            .description("From the sending of an event to its effect in this service")
            .publishPercentileHistogram()
            .register(metrics);
    this.time = time;
  }

  void handled(Instant sentAt) {
    Duration lag = Duration.between(sentAt, time.wall());
    timer.record(lag.isNegative() ? Duration.ZERO : lag);
  }
}
