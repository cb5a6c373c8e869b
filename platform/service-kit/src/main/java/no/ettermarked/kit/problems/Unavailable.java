package no.ettermarked.kit.problems;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The answer of a service that cannot do anything now, and will be able to soon. */
final class Unavailable {
  /** Seconds, as the header Retry-After has them (RFC 9110). */
  static final String RETRY_AFTER = "2";

  private Unavailable() {}

  static Response response(String detail) {
    return problem(detail).response().header(HttpHeaders.RETRY_AFTER, RETRY_AFTER).build();
  }

  static Problem problem(String detail) {
    return Problem.of(503, "unavailable", detail);
  }
}
