package no.ettermarked.scenarios.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.ettermarked.backbone.Postgres;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;

/** The few things about a service's database that only an operator asks. */
final class Database {
  private Database() {}

  /** Events that wait to be sent. */
  static long unsent(Service service) {
    return number(service, "select count(*) from outbox where published_at is null");
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

  private static Connection connected(Service service) throws SQLException {
    return DriverManager.getConnection(
        StartedSuite.get().jdbcUrl(service), Postgres.USERNAME, Postgres.PASSWORD);
  }
}
