package no.ettermarked.scenarios.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.openapi.ServedContract;
import no.ettermarked.scenarios.suite.Provider;
import no.ettermarked.scenarios.suite.StartedSuite;

/**
 * A program of a provider's that does not give up: a request whose answer is lost, or that is
 * refused for now, is sent again as it was, with the same Idempotency-Key. Any other answer that is
 * no acceptance fails the test.
 */
final class Caller {
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
  private static final Duration LONGEST_OUTAGE = Duration.ofSeconds(90);

  private final String token;
  private final Function<Service, URI> addresses;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  Caller(String provider) {
    this(provider, StartedSuite.get()::url);
  }

  /** One that finds the services elsewhere, such as at several replicas in turn. */
  Caller(String provider, Function<Service, URI> addresses) {
    this.token = StartedSuite.token(provider, Provider.SCOPES);
    this.addresses = addresses;
    List.of(Service.values()).forEach(Caller::contract);
  }

  Answer get(Service service, String path) {
    return insist(service, "GET", path, "", Map.of());
  }

  Answer put(Service service, String path, Object body) {
    return insist(service, "PUT", path, written(body), Map.of());
  }

  Answer post(Service service, String path, Object body) {
    return post(service, path, body, Map.of());
  }

  Answer post(Service service, String path, Object body, Map<String, String> headers) {
    return insist(service, "POST", path, written(body), withKey(headers));
  }

  /** A POST of what has an ETag, in the version that it has now. */
  Answer change(Service service, String thing, String path, Object body) {
    String version = get(service, thing).etag();
    return post(service, thing + path, body, Map.of("If-Match", version));
  }

  /** All items of a list, page by page. */
  List<JsonNode> list(Service service, String path) {
    List<JsonNode> items = new ArrayList<>();
    String next = "";
    do {
      Answer page = get(service, path + (next.isEmpty() ? "" : "&cursor=" + next));
      page.json().path("items").forEach(items::add);
      next = page.field("nextCursor");
    } while (!next.isEmpty() && !next.equals("null"));
    return items;
  }

  /** Moves the provider's time in all services. */
  void itIs(Instant instant) {
    for (Service service : Service.values()) {
      put(service, "/v1/test-clock", Map.of("now", instant.toString()));
    }
  }

  /** Waits for what comes by itself, and gives the answer in which it has. */
  Answer eventually(Service service, String path, Predicate<Answer> come) {
    Callable<Answer> asking = () -> get(service, path);
    return await()
        .alias(path)
        .pollInterval(Duration.ofMillis(100))
        .atMost(LONGEST_OUTAGE)
        .until(asking, come);
  }

  /** One request, not repeated: nothing when no answer came. */
  Optional<Answer> once(
      Service service, String method, String path, Object body, Map<String, String> headers) {
    return attempt(service, method, path, body == null ? "" : written(body), headers);
  }

  /**
   * As {@link #once}, but nothing only when the connection was refused, so that nothing was sent. A
   * request that is cut off fails the test.
   */
  Optional<Answer> unlessRefused(
      Service service, String method, String path, Object body, Map<String, String> headers) {
    try {
      return Optional.of(sent(service, method, path, written(body), headers));
    } catch (ConnectException refused) {
      return Optional.empty();
    } catch (IOException cut) {
      throw new AssertionError(method + " " + path + " was cut off", cut);
    }
  }

  static Map<String, String> withKey(Map<String, String> headers) {
    Map<String, String> all = new java.util.HashMap<>(headers);
    all.put("Idempotency-Key", UUID.randomUUID().toString());
    return all;
  }

  private Answer insist(
      Service service, String method, String path, String body, Map<String, String> headers) {
    Callable<Optional<Answer>> request =
        () -> attempt(service, method, path, body, headers).filter(a -> !passing(a));
    Answer answer =
        await()
            .alias(method + " " + path)
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(50))
            .atMost(LONGEST_OUTAGE)
            .until(request, Optional::isPresent)
            .orElseThrow();
    assertThat(answer)
        .as("%s %s of %s", method, path, service.title())
        .matches(Answer::accepted, "is accepted");
    return answer;
  }

  private static boolean passing(Answer answer) {
    return answer.refusedForNow() || answer.underWay();
  }

  private Optional<Answer> attempt(
      Service service, String method, String path, String body, Map<String, String> headers) {
    try {
      return Optional.of(sent(service, method, path, body, headers));
    } catch (IOException lost) {
      return Optional.empty();
    }
  }

  private Answer sent(
      Service service, String method, String path, String body, Map<String, String> headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(addresses.apply(service) + path))
            .timeout(LONGEST_ANSWER)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      return asPromised(
          service, request.build(), http.send(request.build(), BodyHandlers.ofString()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("stopped while asking " + path, stopped);
    }
  }

  private static Answer asPromised(
      Service service, HttpRequest request, HttpResponse<String> response) {
    Answer answer = Answer.of(response);
    List<String> faults =
        contract(service).faults(request.method(), request.uri().getRawPath(), answer.reply());
    assertThat(faults).as("%s %s: %s", request.method(), request.uri(), answer).isEmpty();
    return answer;
  }

  /** Read while the service is there; it is known when it is not. */
  private static ServedContract contract(Service service) {
    return ServedContract.of(service, StartedSuite.url(service));
  }

  private static String written(Object body) {
    try {
      return body instanceof String text ? text : Answer.JSON.writeValueAsString(body);
    } catch (JsonProcessingException bug) {
      throw new AssertionError(bug);
    }
  }
}
