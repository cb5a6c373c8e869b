package no.ettermarked.kit.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457); its type is about:blank, and {@code code} tells problems apart.
 *
 * @param code stable, for programs
 * @param errors every fault found
 * @param traceId of a fault of ours: what to look for in the log
 */
@JsonInclude(Include.NON_EMPTY)
record Problem(
    String title,
    int status,
    String detail,
    String code,
    List<Fault> errors,
    @Nullable String traceId) {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final Map<Integer, String> NEWER_TITLES =
      Map.of(422, "Unprocessable Content", 428, "Precondition Required", 429, "Too Many Requests");

  static Problem of(int status, String code, String detail) {
    return of(status, code, detail, List.of());
  }

  static Problem of(int status, String code, String detail, List<Fault> errors) {
    return new Problem(title(status), status, detail, code, errors, null);
  }

  /** A fault of ours, to be found in the log by its trace. */
  static Problem ofOurs(String detail) {
    return new Problem(
        title(500),
        500,
        detail,
        "internal",
        List.of(),
        Span.current().getSpanContext().getTraceId());
  }

  /** A status that no rule of ours gave: its code is its title, such as method-not-allowed. */
  static Problem plain(int status, String detail) {
    return of(status, title(status).toLowerCase(Locale.ROOT).replace(' ', '-'), detail);
  }

  ResponseBuilder response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this);
  }

  private static String title(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? NEWER_TITLES.getOrDefault(status, "Error") : known.getReasonPhrase();
  }
}
