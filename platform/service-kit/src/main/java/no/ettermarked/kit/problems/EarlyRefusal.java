package no.ettermarked.kit.problems;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;

/** Refusals of requests that come to no resource: nothing more of their connection is read. */
public final class EarlyRefusal {

  private EarlyRefusal() {}

  /** Says that nothing can be done now, and when to come back. */
  public static void unavailable(HttpServerResponse response, String detail) {
    response.putHeader(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_AFTER);
    refuse(response, Unavailable.problem(detail));
  }

  static void refuse(HttpServerResponse response, Problem problem) {
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(Json.encode(problem));
  }
}
