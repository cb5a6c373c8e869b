package no.ettermarked.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import no.ettermarked.backbone.StartFailure;
import no.ettermarked.backbone.Tokens;

/** A provider's time in a running suite, through {@code /v1/test-clock} of the four services. */
record TestClock(SuitePorts ports, Tokens tokens, String provider) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration ANSWER = Duration.ofMinutes(2);
  private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(10);

  /** As the agreements service has it; all four have the same. */
  Instant now() {
    String body = answer(Service.AGREEMENTS, request(Service.AGREEMENTS, "test-clock:read").GET());
    try {
      return Instant.parse(JSON.readTree(body).path("now").asText());
    } catch (IOException notJson) {
      throw new IllegalStateException("agreements-service told no time but " + body, notJson);
    }
  }

  void set(Instant now) {
    for (Service service : Service.values()) {
      String body = JSON.createObjectNode().put("now", now.toString()).toString();
      answer(
          service,
          request(service, "test-clock:write")
              .header("Content-Type", "application/json")
              .PUT(BodyPublishers.ofString(body)));
    }
  }

  private HttpRequest.Builder request(Service service, String scope) {
    String token = tokens.token(provider, Set.of(scope), null, "local", TOKEN_LIFETIME);
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + ports.api(service) + "/v1/test-clock"))
        .timeout(ANSWER)
        .header("Authorization", "Bearer " + token);
  }

  private static String answer(Service service, HttpRequest.Builder request) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new StartFailure(
            service.title() + " answered " + answer.statusCode() + " " + answer.body(),
            "correct what it names");
      }
      return answer.body();
    } catch (IOException unreachable) {
      throw new StartFailure(
          service.title() + " does not answer", "see ./ettermarked status", unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new StartFailure("moving the clock was interrupted", "do it again", stopped);
    }
  }
}
