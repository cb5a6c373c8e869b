package no.ettermarked.kit.problems;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The answer of a service that cannot do anything now, and will be able to soon. */
public final class Unavailable {
  public static final int STATUS = 503;
  public static final String MEDIA_TYPE = Problem.MEDIA_TYPE;

  /** Seconds, as the header Retry-After has them (RFC 9110). */
  public static final String RETRY_AFTER = "2";

  private Unavailable() {}

  /** The problem document, to be written as JSON. */
  public static Object because(String detail) {
    return problem(detail);
  }

  static Response response(String detail) {
    return problem(detail).response().header(HttpHeaders.RETRY_AFTER, RETRY_AFTER).build();
  }

  private static Problem problem(String detail) {
    return Problem.of(STATUS, "unavailable", detail);
  }
}
