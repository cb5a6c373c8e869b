package no.ettermarked.kit.deadletters;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Why an event could not be handled, as an operator is told: no SQL, at most 1000 characters. */
final class FailureReason {
  private static final int LONGEST = 1000;

  private FailureReason() {}

  static String of(Throwable failure) {
    List<Throwable> chain = Stream.iterate(failure, t -> t != null, Throwable::getCause).toList();
    String reason =
        chain.stream()
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .findFirst()
            .map(FailureReason::ofDatabase)
            .orElseGet(() -> firstMessage(chain));
    return reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
  }

  private static String ofDatabase(SQLException refusal) {
    return "The database refuses it (SQLState " + refusal.getSQLState() + "): see the log.";
  }

  private static String firstMessage(List<Throwable> chain) {
    return chain.stream()
        .map(Throwable::getMessage)
        .filter(message -> message != null && !message.isBlank())
        .findFirst()
        .orElse("A fault of ours: see the log.");
  }
}
