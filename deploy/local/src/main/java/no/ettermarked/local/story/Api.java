package no.ettermarked.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.backbone.StartFailure;
import no.ettermarked.backbone.Tokens;
import no.ettermarked.local.LocalSuite;
import no.ettermarked.local.Service;

/** The four public APIs, called as one provider. */
final class Api {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration TOKEN_LIFETIME = Duration.ofHours(1);

  /**
   * An answer.
   *
   * @param etag what to send as If-Match; empty when there is none
   */
  record Answer(int status, String etag, JsonNode body) {
    String text(String field) {
      return body.path(field).asText();
    }
  }

  private final LocalSuite suite;
  private final String token;
  private final HttpClient http = HttpClient.newHttpClient();

  Api(LocalSuite suite, String provider, Set<String> scopes) {
    this.suite = suite;
    Tokens tokens = suite.tokens();
    this.token = tokens.token(provider, scopes, null, "story", TOKEN_LIFETIME);
  }

  Answer get(Service service, String path) {
    return checked(send(service, "GET", path, Map.of(), ""));
  }

  /** As {@link #get}, where a refusal is an answer too. */
  Answer tryGet(Service service, String path) {
    return send(service, "GET", path, Map.of(), "");
  }

  Answer put(Service service, String path, Object body) {
    return checked(send(service, "PUT", path, Map.of(), write(body)));
  }

  Answer post(Service service, String path, Object body) {
    return post(service, path, body, Map.of());
  }

  Answer post(Service service, String path, Object body, Map<String, String> headers) {
    return checked(tryPost(service, path, body, headers));
  }

  /** As {@link #post(Service, String, Object)}, where a refusal is an answer too. */
  Answer tryPost(Service service, String path, Object body) {
    return tryPost(service, path, body, Map.of());
  }

  private Answer tryPost(Service service, String path, Object body, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("Idempotency-Key", UUID.randomUUID().toString());
    return send(service, "POST", path, all, write(body));
  }

  /** A POST of text as it stands, where a refusal is an answer too. */
  Answer tryPostText(Service service, String path, String body, Map<String, String> headers) {
    return send(service, "POST", path, headers, body);
  }

  private Answer send(
      Service service, String method, String path, Map<String, String> headers, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(suite.url(service) + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::header);
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("ETag").orElse(""),
          JSON.readTree(response.body()));
    } catch (IOException away) {
      throw new StartFailure(
          service.title() + " did not answer " + method + " " + path,
          "see ./ettermarked logs " + service.title(),
          away);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new StartFailure("the story was interrupted", "start again with --fresh", stop);
    }
  }

  private static Answer checked(Answer answer) {
    if (answer.status() >= 400) {
      throw new StartFailure(
          "the story stopped: " + answer.body(), "start again with ./ettermarked up --fresh");
    }
    return answer;
  }

  static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
