package no.ettermarked.cases;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.house.TestTokens;
import no.ettermarked.kit.sql.Sql;

/**
 * A provider of its own for a test, with the agreement of the producer's sample: Monday to Friday
 * 08:00 to 16:00 in Oslo, critical within 2 working hours, medium and low by the end of the next
 * business day. Licences are free, there is no telephone unless it is critical, and work is paid by
 * time spent whoever reports it, whenever. Its time is what the test says.
 */
public final class Desk {
  static final String SCOPES =
      "cases:read cases:write integrations:read integrations:write operations:read"
          + " test-clock:read test-clock:write";
  private static final Path SAMPLE =
      Path.of("../agreements-service/api/events/terms-in-force.v1.sample.json");
  private static final String TYPE = "no.ettermarked.agreements.terms-in-force.v1";
  private static final String TOPIC = "ettermarked.terms-in-force.v1";

  public final String provider;
  public final UUID customer = UUID.randomUUID();
  public final UUID agreement = UUID.randomUUID();

  private Desk(String provider) {
    this.provider = provider;
  }

  /** A provider without any agreement, of which nothing is known. */
  public static Desk withoutAgreement() {
    return new Desk("p-" + UUID.randomUUID());
  }

  /** A provider with the sample's agreement, whose time is now that. */
  public static Desk at(String now) {
    Desk desk = withoutAgreement();
    desk.learn(1, desk.terms());
    desk.clock(now);
    return desk;
  }

  /** The sample's terms with this desk's own ids, and a coverage table that asks for little. */
  public ObjectNode terms() {
    ObjectNode terms = sample();
    ((ObjectNode) terms.at("/phases/0"))
        .set("coverage", EventsUnderTest.json(Path.of("src/test/resources/terms/coverage.json")));
    return terms;
  }

  /** The sample's terms as they are, with this desk's own ids. */
  public ObjectNode sample() {
    ObjectNode terms = EventsUnderTest.json(SAMPLE).deepCopy();
    ((ObjectNode) terms.get("agreement")).put("id", agreement.toString());
    ((ObjectNode) terms.get("customer")).put("id", customer.toString());
    return terms;
  }

  /** Sends terms, and waits until the service has read them. */
  public void learn(long version, JsonNode terms) {
    send(version, terms);
    Sql sql = Arc.container().instance(Sql.class).get();
    await()
        .until(
            () ->
                sql.first(
                        "select version from agreement_terms where provider = ? and agreement = ?",
                        row -> row.getLong(1),
                        provider,
                        agreement)
                    .filter(known -> known >= version)
                    .isPresent());
  }

  /** Sends terms without waiting. */
  public String send(long version, JsonNode terms) {
    String id = UUID.randomUUID().toString();
    EventsUnderTest.send(
        TOPIC,
        agreement.toString(),
        EventsUnderTest.event(id, TYPE, provider, agreement, version, terms));
    return id;
  }

  /** Moves the provider's time forward; what waited for an instant up to then has happened. */
  public void clock(String now) {
    asked().body(Map.of("now", now)).put("/v1/test-clock").then().statusCode(200);
  }

  /** A request of the provider's own people. */
  public RequestSpecification asked() {
    return with(TestTokens.token(provider, SCOPES));
  }

  /** A request of a customer's own people. */
  public RequestSpecification askedByPeopleOf(UUID asking) {
    return with(TestTokens.customerToken(provider, SCOPES, asking));
  }

  public static RequestSpecification with(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  /** A published example of a request, for this desk's customer. */
  public ObjectNode example(String operation) {
    ObjectNode example =
        EventsUnderTest.json(Path.of("src/main/resources/openapi", operation + ".request.json"))
            .deepCopy();
    if (example.has("customer")) {
      example.put("customer", customer.toString());
    }
    if (example.has("customers")) {
      ((ObjectNode) example.get("customers")).put("FJORD", customer.toString());
    }
    return example;
  }

  /** Opens a case from the published example. */
  public Response open() {
    return open(example("openCase"));
  }

  public Response open(JsonNode asked) {
    return asked().body(asked.toString()).post("/v1/cases");
  }

  public Response show(String id) {
    return asked().get("/v1/cases/{id}", id);
  }

  public Response clocks(String id) {
    return asked().get("/v1/cases/{id}/clocks", id);
  }

  /** Starts a case as it is now. */
  public Response start(String id) {
    return asked()
        .header("If-Match", show(id).header("ETag"))
        .body(example("startCase").toString())
        .post("/v1/cases/{id}/starts", id);
  }

  /** Resolves a case as it is now. */
  public Response resolve(String id) {
    return asked()
        .header("If-Match", show(id).header("ETag"))
        .body(example("resolveCase").toString())
        .post("/v1/cases/{id}/resolutions", id);
  }

  public Response log(String id, String startedAt, long minutes) {
    ObjectNode log = example("logWork").put("startedAt", startedAt).put("minutes", minutes);
    return asked()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(log.toString())
        .post("/v1/cases/{id}/work-logs", id);
  }

  /** The first event of that type of this provider. */
  public JsonNode event(String type) {
    return EventsUnderTest.await(
        "ettermarked.cases.v1",
        event ->
            event.path("provider").asText().equals(provider)
                && event.path("type").asText().equals("no.ettermarked.cases." + type + ".v1"));
  }
}
