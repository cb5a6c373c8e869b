package no.ettermarked.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.kit.alarms.Alarm;
import no.ettermarked.kit.alarms.AlarmSweep;
import no.ettermarked.kit.alarms.Alarms;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class AlarmsTest {
  private static final Instant FIRST = Instant.parse("2126-03-01T08:00:00.123456Z");
  private static final Instant LATER = Instant.parse("2126-03-02T08:00:00Z");

  @Inject Alarms alarms;
  @Inject Tenancy tenancy;
  @Inject Sql sql;
  @Inject AlarmSweep sweep;
  @Inject DataSource database;

  private void set(String provider, List<Alarm> wanted) {
    tenancy.as(
        provider,
        () -> {
          alarms.set(wanted);
          return true;
        });
  }

  private List<Alarm> kept(String provider) {
    return sql.list(
        "select name, subject, due_at from alarm where provider = ? order by name, subject",
        row ->
            new Alarm(
                row.getString(1),
                row.getString(2),
                row.getObject(3, java.time.OffsetDateTime.class).toInstant()),
        provider);
  }

  @Test
  void many_are_set_at_once_and_those_that_are_set_already_move() {
    Alarm one = new Alarm("thing-old", "a, {\"b\"}\\", FIRST);
    Alarm other = new Alarm("thing-old", "b", FIRST);
    set("alarms-many", List.of(one, other));
    assertThat(kept("alarms-many")).containsExactly(one, other);
    Alarm moved = new Alarm("thing-old", "b", LATER);
    set("alarms-many", List.of(moved));
    assertThat(kept("alarms-many")).containsExactly(one, moved);
  }

  @Test
  void none_are_set_when_there_are_none() {
    set("alarms-none", List.of());
    assertThat(kept("alarms-none")).isEmpty();
  }

  /** Each costs a transaction: all of the many take far longer than asking again who is due. */
  @Test
  void many_of_one_provider_do_not_delay_one_of_another() {
    grownOld("alarms-busy", 3000);
    grownOld("alarms-calm", 1);

    await().atMost(Duration.ofSeconds(30)).until(() -> kept("alarms-calm").isEmpty());

    assertThat(kept("alarms-busy")).isNotEmpty();
  }

  private void grownOld(String provider, int things) {
    sql.update(
        """
        with made as (
          insert into thing (id, provider, name, minutes, number, version)
          select uuidv7(), ?, 'new', 0, n, 0 from generate_series(1, ?) n
          returning provider, id)
        insert into alarm (provider, name, subject, due_at)
        select provider, 'thing-old', id, '2020-01-01T00:00:00Z' from made
        """,
        provider,
        things);
  }

  @Test
  void who_moves_the_clock_waits_for_what_another_replica_rings() throws Exception {
    grownOld("alarms-elsewhere", 1);
    CompletableFuture<Void> moved;
    try (Connection replica = database.getConnection()) {
      replica.setAutoCommit(false);
      try (Statement statement = replica.createStatement()) {
        statement.execute(
            "select pg_advisory_xact_lock(hashtextextended(E'alarms\\nalarms-elsewhere', 0))");
      }
      moved = CompletableFuture.runAsync(() -> sweep.ringDue("alarms-elsewhere"));
      await().until(this::somebodyWaitsForItsTurn);
      assertThat(kept("alarms-elsewhere")).hasSize(1);
      replica.rollback();
    }
    moved.get(10, TimeUnit.SECONDS);

    assertThat(kept("alarms-elsewhere")).isEmpty();
  }

  private boolean somebodyWaitsForItsTurn() {
    return sql.first(
            "select 1 from pg_locks where locktype = 'advisory' and not granted", _ -> true)
        .isPresent();
  }
}
