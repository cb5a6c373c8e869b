package no.ettermarked.benchmarks.drain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import no.ettermarked.benchmarks.suite.Awaiting;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/** Rows put into the outbox of cases-service, which sends them as it sends its own. */
final class OutboxRows {
  private static final String INSERT =
      """
      insert into outbox (provider, topic, key, event)
      select ?, ?, 'key-' || i % ?, ? from generate_series(0, ? - 1) i
      """;

  /** The last so many rows: fewer are ever under way at once, so when these have gone all have. */
  private static final String WAITS =
      "select exists (select from outbox where id > (select last_value from outbox_id_seq) - 3000)";

  private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

  private final Stage stage;

  OutboxRows(Stage stage) {
    this.stage = stage;
  }

  /** From the commit of so many rows until the last has left the outbox. */
  Duration drained(int count) throws SQLException, InterruptedException {
    try (Connection connection = stage.connect(Service.CASES)) {
      connection.setAutoCommit(false);
      insert(connection, count);
      connection.commit();
      connection.setAutoCommit(true);
      long begun = System.nanoTime();
      Awaiting.until(
          "the outbox drained", Duration.ofMinutes(5), LOOK_AGAIN, () -> !waits(connection));
      return Duration.ofNanos(System.nanoTime() - begun);
    }
  }

  private static void insert(Connection connection, int count) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setString(1, Stage.PROVIDER);
      statement.setString(2, Messages.TOPIC);
      statement.setInt(3, Messages.keys());
      statement.setString(4, Messages.event());
      statement.setInt(5, count);
      statement.executeUpdate();
    }
  }

  private static boolean waits(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(WAITS)) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
