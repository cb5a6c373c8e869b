package no.ettermarked.billing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.UUID;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.house.TestTokens;

/** What tests of the edges send to the service, and ask of it, for one provider. */
record BillingCalls(String provider) {
  static final UUID CUSTOMER = UUID.fromString("01990f3a-6a00-7000-8000-00000000c001");
  static final UUID AGREEMENT = UUID.fromString("01990f3a-6a00-7000-8000-00000000a001");
  static final UUID CASE = UUID.fromString("01990f3a-6a00-7000-8000-00000000e001");
  static final UUID WORK = UUID.fromString("01990f3a-6a00-7000-8000-00000000f001");

  /**
   * The producer's sample with a coverage table that asks for kind, channel and priority only, and
   * NOK 1450 an hour.
   */
  static ObjectNode termsSample() {
    ObjectNode terms = wholeTermsSample();
    ((ObjectNode) terms.at("/phases/0"))
        .set("coverage", EventsUnderTest.json(Path.of("src/test/resources/terms/coverage.json")));
    ((ObjectNode) terms.at("/phases/0/timePrices/0/perHour")).put("amount", "1450.00");
    return terms;
  }

  /** The producer's sample as it is. */
  static ObjectNode wholeTermsSample() {
    return sample("agreements-service", "terms-in-force");
  }

  static ObjectNode workSample() {
    return sample("cases-service", "work-logged");
  }

  private static ObjectNode sample(String service, String event) {
    return (ObjectNode)
        EventsUnderTest.json(Path.of("..", service, "api", "events", event + ".v1.sample.json"));
  }

  static ObjectNode work(UUID id, long minutes) {
    ObjectNode work = workSample();
    ((ObjectNode) work.path("work")).put("id", id.toString()).put("minutes", minutes);
    return work;
  }

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException bug) {
      throw new IllegalArgumentException(text, bug);
    }
  }

  void sendTerms(long version, JsonNode terms) {
    sendTerms(AGREEMENT, termsEvent(AGREEMENT, version, terms));
  }

  /** Terms of another agreement, said a day before all others that tests send. */
  void sendTermsSaidEarlier(UUID agreement, JsonNode terms) {
    String event = termsEvent(agreement, 1, terms);
    sendTerms(agreement, event.replace("\"2026-09-01T06:00:00Z\"", "\"2026-08-31T06:00:00Z\""));
  }

  private static void sendTerms(UUID agreement, String event) {
    EventsUnderTest.send("ettermarked.terms-in-force.v1", agreement.toString(), event);
  }

  private String termsEvent(UUID agreement, long version, JsonNode terms) {
    return EventsUnderTest.event(
        UUID.randomUUID().toString(),
        "no.ettermarked.agreements.terms-in-force.v1",
        provider,
        agreement,
        version,
        terms);
  }

  void sendWork(String eventId, JsonNode work) {
    EventsUnderTest.send(
        "ettermarked.cases.v1",
        CASE.toString(),
        EventsUnderTest.event(
            eventId, "no.ettermarked.cases.work-logged.v1", provider, CASE, 3, work));
  }

  RequestSpecification reader() {
    return given().auth().oauth2(TestTokens.token(provider, "billing:read"));
  }

  RequestSpecification customerReader(UUID customer) {
    return given().auth().oauth2(TestTokens.customerToken(provider, "billing:read", customer));
  }

  Response simulate(String body) {
    return reader().contentType(ContentType.JSON).body(body).post("/v1/rating-simulations");
  }
}
