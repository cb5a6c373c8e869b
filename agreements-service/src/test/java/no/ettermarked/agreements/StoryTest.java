package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class StoryTest {

  private static final String TERMS_TOPIC = "ettermarked.terms-in-force.v1";
  private static final String OWN_TOPIC = "ettermarked.agreements.v1";

  @Test
  @DisplayName("a plan is published, offered, read, accepted, and then in force and on the topic")
  void a_plan_is_bought() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();

    Response offered = api.offer(customer);
    offered
        .then()
        .statusCode(201)
        .body("status", equalTo("offered"))
        .body("number", equalTo("NOR-A1"))
        .body("items[0].version", equalTo(1));
    String id = offered.path("id");
    api.get("/v1/customers/{id}/terms?at=2026-09-01T06:00:00Z", customer).statusCode(404);
    JsonNode read =
        Api.tree(api.get("/v1/agreements/{id}/terms", id).statusCode(200).extract().response());

    api.accept(offered)
        .statusCode(200)
        .body("status", equalTo("in-force"))
        .body("acceptedBy", equalTo("Marit Haugen"));

    JsonNode inForce =
        Api.tree(
            api.get("/v1/customers/{id}/terms?at=2026-09-01T06:00:00Z", customer)
                .statusCode(200)
                .body("because[0].code", equalTo("terms.in-force"))
                .body(
                    "because[0].text", equalTo("Avtale NOR-A1 gjelder tirsdag 1. september 2026."))
                .extract()
                .response());
    assertThat(inForce.get("phases")).isEqualTo(read.get("phases")).hasSize(1);
    assertThat(inForce.at("/phases/0/coverage")).hasSize(5);
    assertThat(inForce.at("/phases/0/coverage/2/source").toString())
        .isEqualTo("{\"kind\":\"plan\",\"key\":\"desk\",\"version\":1,\"rule\":\"coverage/3\"}");

    JsonNode told =
        EventsUnderTest.await(TERMS_TOPIC, event -> event.get("subject").asText().equals(id));
    assertThat(told.get("type").asText()).isEqualTo("no.ettermarked.agreements.terms-in-force.v1");
    assertThat(told.get("provider").asText()).isEqualTo(api.provider());
    assertThat(told.get("aggregateversion").asLong()).isEqualTo(1);
    for (String part : List.of("agreement", "customer", "team", "calendars", "phases")) {
      assertThat(told.get("data").get(part)).as(part).isEqualTo(inForce.get(part));
    }
    JsonNode accepted =
        EventsUnderTest.await(OWN_TOPIC, event -> event.get("subject").asText().equals(id));
    assertThat(accepted.get("type").asText())
        .isEqualTo("no.ettermarked.agreements.agreement-accepted.v1");
    assertThat(accepted.at("/data/termsHash").asText()).isEqualTo(offered.path("termsHash"));
  }

  @Test
  @DisplayName("an agreement holds from midnight in Oslo on its first day, not in UTC")
  void dates_are_the_providers() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    api.accept(api.offer(customer)).statusCode(200);

    // Midnight on 1 September in Oslo (UTC+2) is 22:00 UTC on 31 August.
    api.get("/v1/customers/{id}/terms?at=2026-08-31T21:59:59Z", customer)
        .statusCode(404)
        .body("code", equalTo("agreement-in-force-not-found"));
    api.get("/v1/customers/{id}/terms?at=2026-08-31T22:00:00Z", customer).statusCode(200);
  }

  @Test
  @DisplayName("a new version of a calendar is told to those whose terms are counted in it")
  void a_calendar_changes() {
    Api api = Api.registered().withCatalogue();
    Response offered = api.offer(api.customer());
    api.accept(offered).statusCode(200);
    String id = offered.path("id");

    api.call()
        .header("If-Match", "\"1\"")
        .body(Api.example("publishCalendarVersion").toString())
        .post("/v1/calendars/office-hours/versions")
        .then()
        .statusCode(201)
        .body("version", equalTo(2));

    List<JsonNode> told =
        EventsUnderTest.awaitAll(TERMS_TOPIC, event -> event.get("subject").asText().equals(id), 2);
    assertThat(told)
        .extracting(event -> event.get("aggregateversion").asLong())
        .containsExactly(1L, 2L);
    assertThat(told.getLast().at("/data/calendars/0/version").asInt()).isEqualTo(2);
    assertThat(told.getLast().at("/data/calendars/0/week/friday/0/closes").asText())
        .isEqualTo("15:30");
    api.get("/v1/agreements/{id}", id)
        .body("termsHash", equalTo(offered.<String>path("termsHash")));
  }

  @Test
  @DisplayName("a plan that is published again leaves what was accepted as it was")
  void versions_stay() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    api.accept(api.offer(customer)).statusCode(200);

    api.post("/v1/plans", Api.json("{'key':'desk','name':'Support 2'}"))
        .statusCode(201)
        .body("version", equalTo(2));

    api.get("/v1/customers/{id}/terms?at=2026-09-01T06:00:00Z", customer)
        .body("phases[0].items[0].name", equalTo("Support"))
        .body("phases[0].coverage", hasSize(5));
    api.get("/v1/plans/desk").body("version", equalTo(2));
    api.get("/v1/plans/desk/versions/1").body("name", equalTo("Support"));
  }
}
