package no.ettermarked.kit.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The right to send, held by at most one replica: an advisory lock of one database session, which
 * PostgreSQL frees when its holder dies. The same session hears when there is something to send.
 */
final class Leadership implements AutoCloseable {
  private static final long LOCK = 0x6f7574626f78L; // "outbox"

  private final Connection session;

  private Leadership(Connection session) {
    this.session = session;
  }

  /** Takes the lead if nobody has it. */
  static Optional<Leadership> take(DataSource database) throws SQLException {
    Connection session = database.getConnection();
    boolean taken = false;
    try (Statement statement = session.createStatement()) {
      try (ResultSet lock = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
        taken = lock.next() && lock.getBoolean(1);
      }
      if (!taken) {
        return Optional.empty();
      }
      statement.execute("listen outbox");
      return Optional.of(new Leadership(session));
    } finally {
      if (!taken) {
        session.close();
      }
    }
  }

  /** The session that holds the lock: what is done on it is done as leader. */
  Connection session() {
    return session;
  }

  /** Waits until there is something to send, or for this long. */
  void awaitWork(Duration atMost) throws SQLException {
    session.unwrap(PGConnection.class).getNotifications(Math.toIntExact(atMost.toMillis()));
  }

  @Override
  public void close() throws SQLException {
    try (Statement statement = session.createStatement()) {
      statement.execute("unlisten *");
      statement.execute("select pg_advisory_unlock_all()");
    } finally {
      session.close();
    }
  }
}
