package no.ettermarked.kit.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.kit.sql.DatabaseAway;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What goes wrong before or beneath a rule, as a problem document that gives nothing away. */
final class EdgeProblems {
  private static final Logger LOG = Logger.getLogger(EdgeProblems.class);

  /** Class of SQLState, as the SQL standard names it. */
  private static final String TRANSACTION_ROLLBACK = "40";

  private EdgeProblems() {}

  static Response of(Throwable thrown) {
    List<Throwable> chain = Stream.iterate(thrown, t -> t != null, Throwable::getCause).toList();
    for (Throwable link : chain) {
      Optional<Response> known = known(link);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return chain.stream()
        .filter(WebApplicationException.class::isInstance)
        .map(WebApplicationException.class::cast)
        .map(e -> e.getResponse().getStatus())
        .filter(status -> status >= 400)
        .findFirst()
        .map(EdgeProblems::plain)
        .orElseGet(() -> unexpected(thrown));
  }

  private static Optional<Response> known(Throwable thrown) {
    return Optional.ofNullable(
        switch (thrown) {
          case Refused refused ->
              Problem.of(
                      refused.kind().status(), refused.code(), refused.detail(), refused.faults())
                  .response()
                  .build();
          case ParameterFault fault -> badParameters(List.of(fault.fault()));
          case JsonProcessingException body -> badBody(BodyFault.of(body));
          case ConstraintViolationException violated when !ofAnswer(violated) ->
              violations(violated);
          case UnauthorizedException missing -> unauthorized("A bearer token is needed.");
          case AuthenticationException wrong ->
              unauthorized("The bearer token is not valid: get a new one.");
          case ForbiddenException scope ->
              problem(
                  403, "scope-missing", "The token has not the scope that this operation needs.");
          case OptimisticLockException race -> changedMeanwhile();
          case SQLException database when isVictimOfARace(database) -> changedMeanwhile();
          case SQLException database when DatabaseAway.causes(database) -> unavailable(database);
          case RollbackException commit when commit.getCause() == null -> unanswered(commit);
          default -> null;
        });
  }

  private static Response problem(int status, String code, String detail) {
    return Problem.of(status, code, detail).response().build();
  }

  private static Response changedMeanwhile() {
    return problem(
        409,
        "changed-meanwhile",
        "Somebody changed this at the same moment. Read it again and repeat.");
  }

  /** PostgreSQL ended the transaction for another's sake: a deadlock, say. Nothing is wrong. */
  private static boolean isVictimOfARace(SQLException failure) {
    String state = failure.getSQLState();
    return state != null && state.startsWith(TRANSACTION_ROLLBACK);
  }

  private static Response unauthorized(String detail) {
    return Problem.of(401, "unauthorized", detail)
        .response()
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  private static Response unavailable(Throwable cause) {
    LOG.warnf("Answered 503: %s", cause.getMessage());
    return Unavailable.response(
        "The service has no connection to its database just now. Try again shortly.");
  }

  /**
   * What a rule or a constraint refuses has a cause: here the database went away while it was asked
   * to commit, so it is not known whether it did.
   */
  private static Response unanswered(RollbackException commit) {
    LOG.warn("Answered 503: it is not known whether the transaction was committed", commit);
    return Unavailable.response(
        "The database did not say whether this was stored. Repeat it with the same Idempotency-Key:"
            + " it is done once.");
  }

  private static Response unexpected(Throwable thrown) {
    LOG.error("Answered 500", thrown);
    return Problem.ofOurs(
            "This is a fault of ours, and it has been logged. Nothing of the request was stored.")
        .response()
        .build();
  }

  private static Response plain(int status) {
    String detail =
        switch (status) {
          case 404 -> "There is nothing at this address.";
          case 405 -> "This address does not have that method.";
          case 406 -> "The answer is application/json; Accept must allow it.";
          case 413 -> "The body is larger than is accepted here.";
          case 415 -> "The body must be application/json.";
          default -> "The request could not be read.";
        };
    return Problem.plain(status, detail).response().build();
  }

  private static Response badBody(Fault fault) {
    return Problem.of(400, "body-unreadable", "The body cannot be read.", List.of(fault))
        .response()
        .build();
  }

  private static Response badParameters(List<Fault> faults) {
    return Problem.of(400, "parameter-invalid", "A parameter cannot be read.", faults)
        .response()
        .build();
  }

  private static boolean ofAnswer(ConstraintViolationException violated) {
    return violated.getConstraintViolations().stream()
        .anyMatch(v -> nodes(v.getPropertyPath()).getFirst().getKind() == ElementKind.RETURN_VALUE);
  }

  private static Response violations(ConstraintViolationException violated) {
    List<Fault> faults =
        violated.getConstraintViolations().stream()
            .map(EdgeProblems::fault)
            .sorted(
                Comparator.comparing(f -> String.valueOf(f.pointer()) + f.parameter() + f.detail()))
            .toList();
    return Problem.of(400, "invalid", "The request has values that are not allowed.", faults)
        .response()
        .build();
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = nodes(violation.getPropertyPath());
    if (nodes.getFirst().getKind() == ElementKind.METHOD) {
      nodes = nodes.subList(1, nodes.size());
    }
    @Nullable String parameter = Parameters.nameOf(violation, nodes);
    if (parameter != null) {
      return Fault.in(parameter, violation.getMessage());
    }
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : nodes) {
      if (node.getKind() == ElementKind.PARAMETER) {
        continue;
      }
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(node.getKey());
      }
      if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return Fault.at(pointer.toString(), violation.getMessage());
  }

  private static List<Path.Node> nodes(Path path) {
    List<Path.Node> nodes = new ArrayList<>();
    path.forEach(nodes::add);
    return nodes;
  }
}
