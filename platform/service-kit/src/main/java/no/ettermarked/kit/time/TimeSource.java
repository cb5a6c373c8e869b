package no.ettermarked.kit.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.ettermarked.kit.tenancy.Tenancy;

/**
 * The only clock there is. Instants have microseconds, as PostgreSQL keeps them; where test clocks
 * are allowed, a provider's time may have been moved forward.
 */
@Singleton
public class TimeSource {
  private final Clock wall = Clock.systemUTC();
  private final Tenancy tenancy;
  private final TestClocks testClocks;

  TimeSource(Tenancy tenancy, TestClocks testClocks) {
    this.tenancy = tenancy;
    this.testClocks = testClocks;
  }

  /** Now, for the provider worked for. */
  public Instant now() {
    return wall().plus(testClocks.offsetOf(tenancy.provider()));
  }

  /** Now, on the wall: for what is technical, such as when a row was stored. */
  public Instant wall() {
    return wall.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
