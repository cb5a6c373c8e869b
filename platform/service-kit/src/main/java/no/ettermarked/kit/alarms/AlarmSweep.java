package no.ettermarked.kit.alarms;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.kit.sql.DatabaseAway;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;
import no.ettermarked.kit.time.TestClocks;
import no.ettermarked.kit.time.TimeSource;
import org.jboss.logging.Logger;

/**
 * Rings what is due. Several replicas sweep at once, each another provider: of one provider, alarms
 * ring one at a time in the order they are due.
 */
@Singleton
public class AlarmSweep {
  private static final Logger LOG = Logger.getLogger(AlarmSweep.class);

  /** How long whose turn it is may be what was known before. */
  private static final Duration WITHOUT_ASKING_WHO = Duration.ofSeconds(1);

  private static final String NEXT =
      """
      select name, subject, due_at from alarm
      where provider = ? and due_at <= ? and (retry_at is null or retry_at <= ?)
      order by due_at, name, subject limit 1 for update skip locked
      """;

  private static final String DUE =
      """
      select distinct provider from alarm
      where due_at <= ? and (retry_at is null or retry_at <= ?)
      """;

  /** Clocks are only ever moved forward: what is due by the wall is due by a moved clock too. */
  private static final String DUE_BY_A_MOVED_CLOCK =
      """
      select c.provider from test_clock c where exists (
        select 1 from alarm a where a.provider = c.provider
          and a.due_at <= ?::timestamptz + c.offset_micros * interval '1 microsecond'
          and (a.retry_at is null or a.retry_at <= ?))
      """;

  private static final String TURN_OF = "alarms\n";

  /** How it is somebody's turn to ring a provider's alarms, until the transaction ends. */
  private enum Turn {
    /** What another is ringing is left to it. */
    IF_FREE("select pg_try_advisory_xact_lock(hashtextextended(?, 0))"),
    /** What another is ringing has rung then. */
    WAITED_FOR("select pg_advisory_xact_lock(hashtextextended(?, 0)) is not null");

    private final String sql;

    Turn(String sql) {
      this.sql = sql;
    }
  }

  private record Due(String name, String subject, Instant at) {}

  private final Sql sql;
  private final TimeSource time;
  private final TestClocks testClocks;
  private final Tenancy tenancy;
  private final Map<String, AlarmHandler> handlers;

  AlarmSweep(
      Sql sql,
      TimeSource time,
      TestClocks testClocks,
      Tenancy tenancy,
      @All List<AlarmHandler> handlers) {
    this.sql = sql;
    this.time = time;
    this.testClocks = testClocks;
    this.tenancy = tenancy;
    this.handlers =
        handlers.stream().collect(Collectors.toMap(AlarmHandler::name, Function.identity()));
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    DatabaseAway.leavesWaiting("Alarms wait", this::ringAllDue);
  }

  /** Until nothing rings: what is due still is another replica's, which has locked it. */
  private void ringAllDue() {
    boolean some = true;
    while (some) {
      some = ringInTurns(providersWithDueAlarms());
    }
  }

  /**
   * One alarm of each by turns, for a while, so that one provider's many do not delay another's
   * few.
   *
   * @return whether any rang
   */
  private boolean ringInTurns(List<String> providers) {
    Instant end = time.wall().plus(WITHOUT_ASKING_WHO);
    List<String> due = providers;
    boolean some = false;
    while (!due.isEmpty() && time.wall().isBefore(end)) {
      due = due.stream().filter(provider -> ringNext(provider, Turn.IF_FREE).isPresent()).toList();
      some = some || !due.isEmpty();
    }
    return some;
  }

  /** Rings all alarms of a provider that are due by its own clock. */
  public void ringDue(String provider) {
    Optional<Due> tried = ringNext(provider, Turn.WAITED_FOR);
    while (tried.isPresent()) {
      tried = ringNext(provider, Turn.WAITED_FOR);
    }
  }

  private Optional<Due> ringNext(String provider, Turn turn) {
    return tenancy.as(
        provider,
        () -> {
          Due[] taken = new Due[1];
          try {
            return QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      Optional<Due> next = next(provider, turn);
                      next.ifPresent(
                          due -> {
                            taken[0] = due;
                            ring(provider, due);
                          });
                      return next;
                    });
          } catch (RuntimeException failure) {
            if (taken[0] == null) {
              throw failure;
            }
            LOG.errorf(
                failure, "Alarm %s of %s failed and will be tried again", taken[0], provider);
            tryLater(provider, taken[0]);
            return Optional.of(taken[0]);
          }
        });
  }

  private Optional<Due> next(String provider, Turn turn) {
    boolean ours = sql.first(turn.sql, row -> row.getBoolean(1), TURN_OF + provider).orElseThrow();
    return ours ? earliest(provider) : Optional.empty();
  }

  private Optional<Due> earliest(String provider) {
    return sql.first(
        NEXT,
        row ->
            new Due(
                row.getString(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant()),
        provider,
        time.now(),
        time.wall());
  }

  private void ring(String provider, Due due) {
    AlarmHandler handler = handlers.get(due.name());
    if (handler == null) {
      throw new IllegalStateException("no handler for alarm " + due.name());
    }
    sql.update(
        "delete from alarm where provider = ? and name = ? and subject = ?",
        provider,
        due.name(),
        due.subject());
    handler.ring(due.subject(), due.at());
  }

  private void tryLater(String provider, Due due) {
    sql.update(
        """
        update alarm set attempts = attempts + 1,
          retry_at = ?::timestamptz + least(3600, power(2, least(attempts, 12))) * interval '1 second'
        where provider = ? and name = ? and subject = ?
        """,
        time.wall().atOffset(ZoneOffset.UTC),
        provider,
        due.name(),
        due.subject());
  }

  private List<String> providersWithDueAlarms() {
    Instant wall = time.wall();
    return testClocks.allowed()
        ? sql.list(
            DUE + " union " + DUE_BY_A_MOVED_CLOCK, row -> row.getString(1), wall, wall, wall, wall)
        : sql.list(DUE, row -> row.getString(1), wall, wall);
  }
}
