package no.ettermarked.kit.time;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import no.ettermarked.kit.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How far each provider's time has been moved; nowhere, unless test clocks are allowed. */
@Singleton
public class TestClocks {
  private final Sql sql;
  private final ClockOffset offset;
  private final boolean allowed;

  TestClocks(
      Sql sql,
      ClockOffset offset,
      @ConfigProperty(name = "ettermarked.test-clocks") boolean allowed) {
    this.sql = sql;
    this.offset = offset;
    this.allowed = allowed;
  }

  public boolean allowed() {
    return allowed;
  }

  /**
   * What is added to the wall clock to have the time of the provider worked for.
   *
   * @param provider the one worked for
   */
  Duration offsetOf(String provider) {
    return allowed ? offset.knownOr(() -> stored(provider)) : Duration.ZERO;
  }

  private Duration stored(String provider) {
    return sql.first(
            "select offset_micros from test_clock where provider = ?",
            row -> Duration.of(row.getLong(1), ChronoUnit.MICROS),
            provider)
        .orElse(Duration.ZERO);
  }

  void move(String provider, Duration to) {
    sql.update(
        """
        insert into test_clock (provider, offset_micros) values (?, ?)
        on conflict (provider) do update set offset_micros = excluded.offset_micros
        """,
        provider,
        to.toNanos() / 1000);
    offset.movedTo(to);
  }
}
