package no.ettermarked.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.kit.outbox.Event;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.outbox.OutboxRelay;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class WakingTheRelayTest {
  private static final String AWAKE =
      """
      select count(*) from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock'
        and (classid::bigint << 32) + objid::bigint = 122550254464889
      """;

  private static final String LEAD = "select pg_try_advisory_lock(122550254464888)";

  @Inject OutboxRelay relay;
  @Inject Outbox outbox;
  @Inject Tenancy tenancy;
  @Inject Sql sql;
  @Inject DataSource database;

  private boolean awake() {
    return sql.first(AWAKE, row -> row.getInt(1) == 1).orElseThrow();
  }

  private void tell() {
    tenancy.as(
        "waking",
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      outbox.publish(
                          new Event(
                              "no.ettermarked.probe.woken.v1", UUID.randomUUID(), 0, Map.of()));
                      return true;
                    }));
  }

  private void sent() {
    await()
        .pollInterval(Duration.ofMillis(20))
        .until(() -> sql.first("select 1 from outbox", row -> row.getInt(1)).isEmpty());
  }

  private static int notified(Connection listening) throws SQLException {
    return Arrays.asList(listening.unwrap(PGConnection.class).getNotifications(200)).size();
  }

  @Test
  void while_one_relay_leads_nobody_else_can_take_the_lead() throws SQLException {
    await().until(relay::leading);
    try (Connection other = database.getConnection();
        var statement = other.createStatement();
        var lead = statement.executeQuery(LEAD)) {
      assertThat(lead.next() && lead.getBoolean(1)).isFalse();
    }
  }

  @Test
  void a_relay_that_sleeps_is_woken_and_one_that_is_awake_looks_for_itself() throws Exception {
    try (Connection listening = database.getConnection();
        var statement = listening.createStatement()) {
      statement.execute("listen outbox");
      await().until(() -> !awake());
      notified(listening);
      tell();
      assertThat(notified(listening)).isEqualTo(1);
      sent();
      await().pollInterval(Duration.ofMillis(5)).until(this::awake);
      tell();
      assertThat(notified(listening)).isZero();
      sent();
      statement.execute("unlisten *");
    }
  }
}
