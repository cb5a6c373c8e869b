package no.ettermarked.benchmarks.bare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A case that cases-service has opened, to be stored again under other ids: the same bytes.
 *
 * @param because why it is covered, JSON
 * @param dueBecause why it is due when it is, JSON
 * @param event as it was published
 * @param answer as it was given
 */
record Example(UUID agreement, String because, String dueBecause, String event, String answer) {
  private static final String NEWEST =
      """
      select c.agreement, c.coverage_because, k.because, a.body
      from case_file c
      join case_clock k on k.case_id = c.id
      join idempotency_key a on a.body like '{"id":"' || c.id || '%'
      where c.provider = ? and c.customer = ?
      order by c.opened_at desc limit 1
      """;

  static Example of(Connection connection, String provider, UUID customer, String event)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NEWEST)) {
      statement.setString(1, provider);
      statement.setObject(2, customer);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("no case of customer " + customer + " to be copied");
        }
        return new Example(
            row.getObject(1, UUID.class),
            row.getString(2),
            row.getString(3),
            event,
            row.getString(4));
      }
    }
  }
}
