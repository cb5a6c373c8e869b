package no.ettermarked.scenarios.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import no.ettermarked.backbone.Postgres;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;

/** The few things about a service's database that only an operator asks. */
final class Database {
  private Database() {}

  /** Events that wait to be sent. */
  static long unsent(Service service) {
    return number(service, "select count(*) from outbox");
  }

  /** The ids of the events that the service has read. */
  static Set<String> read(Service service) {
    String query = "select distinct event_id from inbox";
    try (Connection connection = connected(service);
        ResultSet answer = connection.createStatement().executeQuery(query)) {
      Set<String> ids = new HashSet<>();
      while (answer.next()) {
        ids.add(answer.getString(1));
      }
      return ids;
    } catch (SQLException failed) {
      throw new AssertionError(query, failed);
    }
  }

  static long number(Service service, String query) {
    try (Connection connection = connected(service);
        ResultSet answer = connection.createStatement().executeQuery(query)) {
      answer.next();
      return answer.getLong(1);
    } catch (SQLException failed) {
      throw new AssertionError(query, failed);
    }
  }

  static void run(Service service, String statement) {
    try (Connection connection = connected(service)) {
      connection.createStatement().execute(statement);
    } catch (SQLException failed) {
      throw new AssertionError(statement, failed);
    }
  }

  /** Sessions of the service that wait for a lock. */
  static long waitingForLocks(Service service) {
    return number(
        service,
        "select count(*) from pg_stat_activity where datname = current_database()"
            + " and wait_event_type = 'Lock'");
  }

  /** Nothing is stored in the table until this is closed. */
  static Locked locked(Service service, String table) {
    try {
      Connection connection = connected(service);
      connection.setAutoCommit(false);
      connection.createStatement().execute("lock table " + table + " in exclusive mode");
      return new Locked(connection);
    } catch (SQLException failed) {
      throw new AssertionError(table, failed);
    }
  }

  /** A lock that is held. */
  record Locked(Connection connection) implements AutoCloseable {
    @Override
    public void close() {
      try (connection) {
        connection.rollback();
      } catch (SQLException failed) {
        throw new AssertionError(failed);
      }
    }
  }

  private static Connection connected(Service service) throws SQLException {
    return DriverManager.getConnection(
        StartedSuite.get().jdbcUrl(service), Postgres.USERNAME, Postgres.PASSWORD);
  }
}
