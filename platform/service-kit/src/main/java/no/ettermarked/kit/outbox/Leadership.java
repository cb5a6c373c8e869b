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

  /** Held while awake; the trigger {@code outbox_wake} knows it by this number. */
  private static final long AWAKE = LOCK + 1;

  private final Connection session;
  private boolean awake;

  private Leadership(Connection session) {
    this.session = session;
  }

  /** Takes the lead if nobody has it. */
  static Optional<Leadership> take(DataSource database) throws SQLException {
    Leadership candidate = new Leadership(database.getConnection());
    boolean leads = false;
    try {
      leads = candidate.lead();
      return leads ? Optional.of(candidate) : Optional.empty();
    } finally {
      if (!leads) {
        candidate.close();
      }
    }
  }

  private boolean lead() throws SQLException {
    try (Statement statement = session.createStatement()) {
      try (ResultSet lock = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
        if (!lock.next() || !lock.getBoolean(1)) {
          return false;
        }
      }
      statement.execute("listen outbox");
      // All it writes is what has been sent: a crash that forgets that has it sent again.
      statement.execute("set synchronous_commit = off");
      return true;
    }
  }

  /** The session that holds the lock: what is done on it is done as leader. */
  Connection session() {
    return session;
  }

  /**
   * From now on nobody needs to wake us: we look. Those who have just begun to may hinder it, and
   * then it is for another time.
   */
  void stayAwake() throws SQLException {
    if (!awake) {
      try (Statement statement = session.createStatement();
          ResultSet lock = statement.executeQuery("select pg_try_advisory_lock(" + AWAKE + ")")) {
        awake = lock.next() && lock.getBoolean(1);
      }
    }
  }

  boolean isAwake() {
    return awake;
  }

  /** From now on we are woken. What was stored before that has to be looked for once more. */
  void fallAsleep() throws SQLException {
    try (Statement statement = session.createStatement()) {
      statement.execute("select pg_advisory_unlock(" + AWAKE + ")");
    }
    awake = false;
  }

  /** Sleeps until there is something to send, or for this long. */
  void awaitWork(Duration atMost) throws SQLException {
    session.unwrap(PGConnection.class).getNotifications(Math.toIntExact(atMost.toMillis()));
  }

  /** Whatever the session holds goes before others get it from the pool. */
  @Override
  public void close() throws SQLException {
    try (Statement statement = session.createStatement()) {
      statement.execute("reset synchronous_commit");
      statement.execute("unlisten *");
      statement.execute("select pg_advisory_unlock_all()");
    } finally {
      session.close();
    }
  }
}
