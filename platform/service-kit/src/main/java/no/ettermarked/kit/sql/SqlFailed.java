package no.ettermarked.kit.sql;

import java.sql.SQLException;

/** A statement failed; the cause is the driver's own exception, with its SQLState. */
public final class SqlFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SqlFailed(String sql, SQLException cause) {
    super("failed: " + sql, cause);
  }
}
