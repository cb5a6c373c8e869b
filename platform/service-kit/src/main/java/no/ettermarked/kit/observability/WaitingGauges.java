package no.ettermarked.kit.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.ettermarked.kit.outbox.OutboxRelay;
import no.ettermarked.kit.sql.DatabaseAway;
import no.ettermarked.kit.sql.Sql;

/** What waits in this service, read every few seconds: the numbers an alert is made of. */
@Singleton
public class WaitingGauges {
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "ettermarked.outbox.pending",
          "select count(*) from (select 1 from outbox limit 100000) w",
          "ettermarked.outbox.lag.seconds",
          """
          select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from
            (select created_at from outbox order by id limit 1) w
          """,
          "ettermarked.dead.letters",
          "select count(*) from dead_letter where redriven_at is null",
          "ettermarked.alarms.retrying",
          "select count(*) from alarm where attempts > 0");

  private final MeterRegistry metrics;
  private final OutboxRelay relay;
  private final Sql sql;
  private final Map<String, MultiGauge> gauges = new ConcurrentHashMap<>();

  WaitingGauges(MeterRegistry metrics, OutboxRelay relay, Sql sql) {
    this.metrics = metrics;
    this.relay = relay;
    this.sql = sql;
  }

  void register(@Observes StartupEvent started) {
    metrics.gauge("ettermarked.outbox.leading", relay, r -> r.leading() ? 1 : 0);
  }

  @Scheduled(every = "5s")
  void read() {
    DatabaseAway.leavesWaiting("Gauges wait", () -> QUESTIONS.forEach(this::read));
  }

  private void read(String name, String question) {
    gauges
        .computeIfAbsent(name, n -> MultiGauge.builder(n).register(metrics))
        .register(
            List.of(
                Row.of(
                    Tags.empty(), sql.first(question, row -> row.getBigDecimal(1)).orElseThrow())),
            true);
  }
}
