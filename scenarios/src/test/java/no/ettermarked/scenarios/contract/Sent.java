package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Operation.Parameter;
import no.ettermarked.scenarios.openapi.Request;
import org.jspecify.annotations.Nullable;

/**
 * Requests to operations, with the headers and the query that the contract asks for. They name any
 * version of what is to be changed, so that a body reaches the rules however often it has changed.
 */
final class Sent {
  private static final String ANY_VERSION = "*";

  private Sent() {}

  /** A request with what is required and nothing else. */
  static Request to(Operation operation, String path, @Nullable String body) {
    return to(operation, path, required(operation), body);
  }

  /** A request with that query. */
  static Request to(
      Operation operation, String path, Map<String, String> query, @Nullable String body) {
    Request request =
        Request.to(operation, path + text(query), operation.takesBody() ? body : null);
    if (operation.takes("If-Match")) {
      request = request.with("If-Match", ANY_VERSION);
    }
    return operation.takes("Idempotency-Key")
        ? request.with("Idempotency-Key", UUID.randomUUID().toString())
        : request;
  }

  /** Values for the query parameters without which the operation refuses. */
  static Map<String, String> required(Operation operation) {
    return operation.parametersIn("query").stream()
        .filter(Parameter::required)
        .collect(Collectors.toMap(Parameter::name, p -> Values.of(p.schema()).asText()));
  }

  /** The body of the contract's example, {@code {}} where there is none. */
  static String example(Operation operation) {
    return operation.example().map(JsonNode::toString).orElse("{}");
  }

  private static String text(Map<String, String> query) {
    return query.isEmpty()
        ? ""
        : query.entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
