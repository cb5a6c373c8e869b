package no.ettermarked.kit.time;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far the clock has been moved of the provider that the work under way is for: read once, so
 * that all of one piece of work goes by one clock.
 */
@RequestScoped
class ClockOffset {
  private @Nullable Duration known;

  Duration knownOr(Supplier<Duration> read) {
    Duration offset = known == null ? read.get() : known;
    known = offset;
    return offset;
  }

  void movedTo(Duration offset) {
    known = offset;
  }
}
