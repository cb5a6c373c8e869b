package no.ettermarked.scenarios.suite;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.openapi.KeepsItsWord;
import no.ettermarked.scenarios.openapi.ServedContract;

/**
 * One provider's own people, with every scope, calling the four services. Every answer is held to
 * its contract.
 */
public record Provider(String key) {
  private static final Duration SOON = Duration.ofSeconds(30);

  /** Every scope there is. */
  public static final String SCOPES =
      "agreements:read agreements:write cases:read cases:write integrations:read integrations:write"
          + " billing:read billing:write meetings:read meetings:write"
          + " test-clock:read test-clock:write operations:read operations:write";

  public Response get(Service service, String path) {
    return asking(service).get(path);
  }

  public Response put(Service service, String path, Object body) {
    return asking(service).contentType(ContentType.JSON).body(body).put(path);
  }

  /** A POST with an Idempotency-Key of its own. */
  public Response post(Service service, String path, Object body) {
    return post(service, path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
  }

  public Response post(Service service, String path, Object body, Map<String, String> headers) {
    return asking(service).headers(headers).contentType(ContentType.JSON).body(body).post(path);
  }

  /** Moves the provider's time in all services. */
  public void itIs(Instant instant) {
    for (Service service : Service.values()) {
      put(service, "/v1/test-clock", Map.of("now", instant.toString())).then().statusCode(200);
    }
  }

  /** The answer, once an event that is on its way has had its effect. */
  public Response eventually(
      Service service, String path, java.util.function.Consumer<ValidatableResponse> expected) {
    await().atMost(SOON).untilAsserted(() -> expected.accept(get(service, path).then()));
    return get(service, path);
  }

  private RequestSpecification asking(Service service) {
    String url = StartedSuite.url(service);
    return given()
        .filter(new KeepsItsWord(ServedContract.of(service, url)))
        .urlEncodingEnabled(false)
        .baseUri(url)
        .auth()
        .oauth2(StartedSuite.token(key, SCOPES));
  }
}
