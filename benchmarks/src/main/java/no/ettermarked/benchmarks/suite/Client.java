package no.ettermarked.benchmarks.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.ettermarked.local.LocalSuite;
import no.ettermarked.local.Service;

/** A provider's own people, calling over kept connections. */
public final class Client {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int UNAVAILABLE = 503;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<String> SCOPES =
      Set.of("agreements:read", "agreements:write", "cases:read", "cases:write", "billing:read");

  /**
   * An answer.
   *
   * @param etag empty when there is none
   */
  public record Answer(int status, String etag, JsonNode body) {
    public String text(String field) {
      return body.path(field).asText();
    }
  }

  private final LocalSuite suite;
  private final String authorization;
  private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  public Client(LocalSuite suite, String provider) {
    this.suite = suite;
    this.authorization =
        "Bearer " + suite.tokens().token(provider, SCOPES, null, "bench", Duration.ofHours(1));
  }

  public Answer get(Service service, String path) throws IOException, InterruptedException {
    return checked(answered(to(suite.url(service) + path).build()));
  }

  public Answer put(Service service, String path, Object body)
      throws IOException, InterruptedException {
    return checked(answered(to(suite.url(service) + path).PUT(written(body)).build()));
  }

  public Answer post(Service service, String path, Object body)
      throws IOException, InterruptedException {
    return post(service, path, body, Map.of());
  }

  public Answer post(Service service, String path, Object body, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to(suite.url(service) + path).POST(written(body));
    headers.forEach(request::header);
    return checked(answered(request.build()));
  }

  /** As {@link #post}, where a refusal is an answer too. */
  public Answer tryPost(Service service, String path, Object body)
      throws IOException, InterruptedException {
    return answered(to(suite.url(service) + path).POST(written(body)).build());
  }

  /** The status of a POST of a body written already; the answer is read and let go. */
  public int status(String url, byte[] body) throws IOException, InterruptedException {
    HttpRequest request = to(url).POST(BodyPublishers.ofByteArray(body)).build();
    return http.send(request, BodyHandlers.ofByteArray()).statusCode();
  }

  public static byte[] bytes(Object body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (IOException bug) {
      throw new IllegalStateException(bug);
    }
  }

  private HttpRequest.Builder to(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(PATIENCE)
        .header("Authorization", authorization)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher written(Object body) {
    return BodyPublishers.ofByteArray(bytes(body));
  }

  /** The answer, once there is one: a service whose database has just been restarted says 503. */
  private Answer answered(HttpRequest request) throws IOException, InterruptedException {
    AtomicReference<Answer> answer = new AtomicReference<>(asked(request));
    Awaiting.until(
        "an answer of " + request.uri(),
        PATIENCE,
        Duration.ofMillis(500),
        () -> {
          if (answer.get().status() == UNAVAILABLE) {
            answer.set(asked(request));
          }
          return answer.get().status() != UNAVAILABLE;
        });
    return answer.get();
  }

  private Answer asked(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("ETag").orElse(""),
        JSON.readTree(response.body()));
  }

  private static Answer checked(Answer answer) {
    if (answer.status() >= 400) {
      throw new IllegalStateException("refused: " + answer.body());
    }
    return answer;
  }
}
