package no.ettermarked.scenarios.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import no.ettermarked.scenarios.openapi.Reply;

/**
 * An answer of a service.
 *
 * @param retryAfter the header's seconds; empty when there is none
 */
record Answer(int status, String mediaType, String etag, String retryAfter, String text) {
  static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(HttpResponse<String> response) {
    return new Answer(
        response.statusCode(),
        header(response, "Content-Type"),
        header(response, "ETag"),
        header(response, "Retry-After"),
        response.body());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  boolean accepted() {
    return status < 300;
  }

  /** Refused for now, with a document that says so and when to come back. */
  boolean refusedForNow() {
    return status == 503
        && mediaType.startsWith("application/problem+json")
        && !retryAfter.isEmpty();
  }

  /** Whether the request with the same key, whose answer was lost, has not ended yet. */
  boolean underWay() {
    return status == 409 && json().path("code").asText().equals("idempotency-key-in-use");
  }

  Reply reply() {
    return new Reply(status, mediaType, etag, text);
  }

  JsonNode json() {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException foreign) {
      throw new AssertionError("not JSON: " + this, foreign);
    }
  }

  /** The field as text. */
  String field(String name) {
    return json().path(name).asText();
  }
}
