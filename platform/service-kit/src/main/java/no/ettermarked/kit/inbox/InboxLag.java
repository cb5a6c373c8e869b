package no.ettermarked.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import no.ettermarked.kit.outbox.CloudEvent;
import no.ettermarked.kit.time.TestClocks;
import no.ettermarked.kit.time.TimeSource;

/** How long after it happened an event has had its effect here. */
@ApplicationScoped
public class InboxLag {
  private final Timer timer;
  private final TimeSource time;
  private final TestClocks testClocks;

  InboxLag(MeterRegistry metrics, TimeSource time, TestClocks testClocks) {
    this.timer =
        Timer.builder("ettermarked.inbox.lag")
            .description("From the event to its effect in this service")
            .publishPercentileHistogram()
            .register(metrics);
    this.time = time;
    this.testClocks = testClocks;
  }

  void handled(CloudEvent event) {
    Duration lag =
        Duration.between(event.time(), time.wall().plus(testClocks.offsetOf(event.provider())));
    timer.record(lag.isNegative() ? Duration.ZERO : lag);
  }
}
