package no.ettermarked.agreements.teams.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import no.ettermarked.agreements.teams.Stretch;

/** Stretches of days as PostgreSQL answers them: the first day, and the day after the last. */
final class Stretches {

  private Stretches() {}

  /**
   * @param column of the first day; the day after the last is in the next
   */
  static Stretch read(ResultSet row, int column) throws SQLException {
    return new Stretch(
        row.getObject(column, LocalDate.class),
        Optional.ofNullable(row.getObject(column + 1, LocalDate.class)));
  }
}
