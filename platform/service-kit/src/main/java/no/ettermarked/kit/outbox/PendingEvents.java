package no.ettermarked.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** The rows of the outbox that wait to be sent. */
final class PendingEvents {

  /**
   * A row.
   *
   * @param event the CloudEvent as JSON; none is a tombstone
   */
  record Pending(long id, String topic, String key, @Nullable String event) {}

  private static final String OLDEST =
      """
      select id, topic, key, event from outbox
      where id <> all(?) and key <> all(?) order by id limit ?
      """;
  private static final String SENT = "delete from outbox where id = any(?)";

  private PendingEvents() {}

  /**
   * The oldest that wait.
   *
   * @param but those that are being sent
   * @param keys whose events are held back
   */
  static List<Pending> oldest(Connection session, List<Long> but, List<String> keys, int limit)
      throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(OLDEST)) {
      // Planned for the ids at hand: only then are they looked up in a hash table.
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
      statement.setArray(1, session.createArrayOf("bigint", but.toArray()));
      statement.setArray(2, session.createArrayOf("text", keys.toArray()));
      statement.setInt(3, limit);
      List<Pending> pending = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          pending.add(
              new Pending(
                  rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
      }
      return pending;
    }
  }

  /** Takes away what Kafka has acknowledged. */
  static void sent(Connection session, List<Long> ids) throws SQLException {
    if (ids.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = session.prepareStatement(SENT)) {
      statement.setArray(1, session.createArrayOf("bigint", ids.toArray()));
      statement.executeUpdate();
    }
  }
}
