package no.ettermarked.kit.deadletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ettermarked.kit.problems.BodyFault;
import no.ettermarked.kit.problems.Fault;

/**
 * Why an event could not be handled, as an operator is told: no SQL, no class, at most 1000
 * characters.
 */
final class FailureReason {
  private static final int LONGEST = 1000;

  /** A name with its packages, such as java.util.List. */
  private static final Pattern CLASS = Pattern.compile("\\b([a-z][a-z0-9]*\\.)+[A-Z]");

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
        .map(FailureReason::words)
        .filter(words -> !words.isBlank() && !CLASS.matcher(words).find())
        .findFirst()
        .orElse("A fault of ours: see the log.");
  }

  private static String words(Throwable failure) {
    if (failure instanceof JsonProcessingException unreadable) {
      Fault fault = BodyFault.of(unreadable);
      return (Objects.requireNonNullElse(fault.pointer(), "") + " " + fault.detail()).strip();
    }
    return Objects.requireNonNullElse(failure.getMessage(), "");
  }
}
