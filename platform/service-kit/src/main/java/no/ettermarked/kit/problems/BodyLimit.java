package no.ettermarked.kit.problems;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body that says it is too large with a problem document, and reads none of it; the HTTP
 * server would answer without a body.
 */
@Singleton
public class BodyLimit {
  /** Once the request is counted as let in, and before anybody reads it. */
  private static final int EARLY = 9_000;

  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

  private final long most;

  BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.most = most.asLongValue();
  }

  void stand(@Observes Filters filters) {
    filters.register(this::refuseTooLarge, EARLY);
  }

  private void refuseTooLarge(RoutingContext request) {
    if (saidLength(request) <= most) {
      request.next();
      return;
    }
    EarlyRefusal.refuse(
        request.response(),
        Problem.of(
            413,
            "body-too-large",
            "The body is larger than %d bytes, which is the most.".formatted(most)));
  }

  /** Zero where it says nothing, or nothing that is a length. */
  private static long saidLength(RoutingContext request) {
    String said = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return said == null || !LENGTH.matcher(said).matches() ? 0 : Long.parseLong(said);
  }
}
