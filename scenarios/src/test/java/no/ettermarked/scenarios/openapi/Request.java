package no.ettermarked.scenarios.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request, which can be sent and can be shown to a person who wants to send it again.
 *
 * @param method in upper case
 * @param url with its query
 * @param body none when it is null
 */
public record Request(
    String method, String url, Map<String, String> headers, @Nullable String body) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A request to an operation, with a body of JSON when there is one. */
  public static Request to(Operation operation, String pathAndQuery, @Nullable String body) {
    Request request =
        new Request(
            operation.method().toUpperCase(Locale.ROOT),
            operation.of().url() + pathAndQuery,
            Map.of(),
            body);
    return body == null ? request : request.with("Content-Type", "application/json");
  }

  /** The same with one header more, or with another value of it. */
  public Request with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Request(method, url, more, body);
  }

  /** The same without a header. */
  public Request without(String header) {
    Map<String, String> fewer = new TreeMap<>(headers);
    fewer.remove(header);
    return new Request(method, url, fewer, body);
  }

  /** The same with a bearer token. */
  public Request as(String token) {
    return with("Authorization", "Bearer " + token);
  }

  public Reply send() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      HttpResponse<String> reply = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Reply(
          reply.statusCode(),
          reply.headers().firstValue("Content-Type").orElse(""),
          reply.headers().firstValue("ETag").orElse(""),
          reply.body());
    } catch (IOException noAnswer) {
      throw new UncheckedIOException("no answer to " + new CurlLine(this), noAnswer);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** What a person pastes into a shell. */
  @Override
  public String toString() {
    return new CurlLine(this).toString();
  }
}
