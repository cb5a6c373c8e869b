package no.ettermarked.kit.sql;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Whether a failure comes from a database that is away, closing, or has no room: it passes. */
public final class DatabaseAway {
  /** SQLState classes: connection exception, insufficient resources, operator intervention. */
  private static final Set<String> PASSING = Set.of("08", "53", "57");

  private static final Logger LOG = Logger.getLogger(DatabaseAway.class);

  private DatabaseAway() {}

  public static boolean causes(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .anyMatch(DatabaseAway::passes);
  }

  /**
   * Does what is done again and again, or says in a line that it waits for the database.
   *
   * @param what waits, as the line begins
   */
  public static void leavesWaiting(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      if (!causes(failure)) {
        throw failure;
      }
      LOG.warnf("%s for the database: %s", what, words(failure));
    }
  }

  private static @Nullable String words(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return innermost.getMessage();
  }

  /** The pool itself gives no SQLState when it has no connection to give. */
  private static boolean passes(SQLException failure) {
    String state = failure.getSQLState();
    return failure instanceof SQLTransientException
        || state == null
        || state.length() >= 2 && PASSING.contains(state.substring(0, 2));
  }
}
