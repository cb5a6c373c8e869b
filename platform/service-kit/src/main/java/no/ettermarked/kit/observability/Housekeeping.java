package no.ettermarked.kit.observability;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import no.ettermarked.kit.sql.DatabaseAway;
import no.ettermarked.kit.sql.Sql;

/**
 * Takes away what nobody will ask for again: idempotency keys after 7 days, remembered events after
 * 30 days, which is longer than Kafka keeps them.
 */
@Singleton
public class Housekeeping {
  private static final List<String> SWEEPS =
      List.of(
          "delete from idempotency_key where created_at < now() - interval '7 days'",
          "delete from inbox where received_at < now() - interval '30 days'");

  private final Sql sql;

  Housekeeping(Sql sql) {
    this.sql = sql;
  }

  @Scheduled(every = "1h", delayed = "10m")
  void sweep() {
    DatabaseAway.leavesWaiting("Housekeeping waits", () -> SWEEPS.forEach(sql::update));
  }
}
