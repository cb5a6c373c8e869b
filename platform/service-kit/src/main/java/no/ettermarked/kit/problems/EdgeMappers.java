package no.ettermarked.kit.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever is thrown becomes a problem document; what Quarkus would map by itself is named. */
public class EdgeMappers {

  @ServerExceptionMapper({
    JsonProcessingException.class,
    MismatchedInputException.class,
    ConstraintViolationException.class,
    ValidationException.class,
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class,
    ForbiddenException.class,
    NotFoundException.class,
    WebApplicationException.class,
    Throwable.class
  })
  public Response toProblem(Throwable thrown) {
    return EdgeProblems.of(thrown);
  }
}
