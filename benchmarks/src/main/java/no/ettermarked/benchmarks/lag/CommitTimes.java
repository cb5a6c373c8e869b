package no.ettermarked.benchmarks.lag;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.benchmarks.suite.Awaiting;
import no.ettermarked.benchmarks.suite.Percentiles;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/**
 * When work was logged and when it was rated, by the commits of both: one PostgreSQL has both
 * databases, and so one clock.
 */
final class CommitTimes {
  private static final String LOGGED =
      "select id, pg_xact_commit_timestamp(xmin) from work_log where case_id = any(?)";
  private static final String RATED =
      "select id, pg_xact_commit_timestamp(xmin) from rated_work where case_id = any(?)";

  private final Stage stage;
  private final List<UUID> cases;

  CommitTimes(Stage stage, List<UUID> cases) {
    this.stage = stage;
    this.cases = List.copyOf(cases);
  }

  /** Waits until all that was logged has been rated. */
  void awaitRated() throws SQLException, InterruptedException {
    Awaiting.until(
        "all logged work rated",
        Duration.ofMinutes(2),
        Duration.ofMillis(200),
        () -> commits(Service.CASES, LOGGED).size() == commits(Service.BILLING, RATED).size());
  }

  /** From one commit to the other, of work logged since then. */
  Percentiles since(Instant from) throws SQLException {
    Map<UUID, Instant> rated = commits(Service.BILLING, RATED);
    return new Percentiles(
        commits(Service.CASES, LOGGED).entrySet().stream()
            .filter(logged -> logged.getValue().isAfter(from))
            .mapToLong(
                logged ->
                    Duration.between(logged.getValue(), rated.get(logged.getKey())).toNanos()
                        / 1000)
            .toArray());
  }

  private Map<UUID, Instant> commits(Service service, String sql) throws SQLException {
    Map<UUID, Instant> commits = new HashMap<>();
    try (Connection connection = stage.connect(service);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("uuid", cases.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          commits.put(
              rows.getObject(1, UUID.class),
              rows.getObject(2, OffsetDateTime.class)
                  .withOffsetSameInstant(ZoneOffset.UTC)
                  .toInstant());
        }
      }
    }
    return commits;
  }
}
