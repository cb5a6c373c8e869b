package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An offer names the team that is to serve the customer (NET-1). */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class NamedTeamsTest {
  private static final String NOON = "?at=2031-03-01T11:00:00Z";

  private static String formed(Api api) {
    return api.post("/v1/teams", Api.example("formTeam")).statusCode(201).extract().path("id");
  }

  private static ObjectNode offer(UUID customer, String team) {
    return Api.json(
        """
        {'customer':'%s','from':'2031-01-01','items':[{'plan':'desk','quantity':1}],
         'servedBy':'%s'}
        """
            .formatted(customer, team));
  }

  private static Response offered(Api api, UUID customer, String team) {
    return api.post("/v1/agreements", offer(customer, team))
        .statusCode(201)
        .body("servedBy", equalTo(team))
        .body("team.firstName", contains("Kari", "Jonas"))
        .body("team.role", contains("account-manager", "lead-developer"))
        .extract()
        .response();
  }

  @Test
  @DisplayName("its members are the people of the offer, and accepted it serves the customer")
  void named() {
    Api api = Api.registered().withCatalogue();
    String team = formed(api);
    UUID customer = api.customer();
    Response offered = offered(api, customer, team);
    String ofCustomer = "/v1/customers/" + customer + "/team" + NOON;
    api.get(ofCustomer).statusCode(404);

    api.accept(offered).statusCode(200).body("servedBy", equalTo(team));

    api.get(ofCustomer)
        .statusCode(200)
        .body("responsible.acting.firstName", contains("Kari", "Jonas"));
    api.get("/v1/customers/" + customer + "/team?at=2030-12-31T22:59:00Z").statusCode(404);
    api.get("/v1/agreements/{id}/terms", offered.<String>path("id"))
        .body("team.firstName", contains("Kari", "Jonas"));
    JsonNode told =
        EventsUnderTest.await(
            "ettermarked.agreements.v1",
            event ->
                event.get("type").asText().endsWith("customer-team-assigned.v1")
                    && event.get("subject").asText().equals(customer.toString()));
    assertThat(told.at("/data/team/id").asText()).isEqualTo(team);
    assertThat(told.at("/data/from").asText()).isEqualTo("2031-01-01");
  }

  @Test
  @DisplayName("who joins later is not on an offer that was made, but is on the next draft")
  void members_of_then() {
    Api api = Api.registered().withCatalogue();
    String team = formed(api);
    UUID customer = api.customer();
    Response offered = offered(api, customer, team);
    api.call()
        .header("If-Match", "\"0\"")
        .body(
            Api.json(
                    "{'person':{'firstName':'Eli','lastName':'Moen','email':'eli@n.example'},"
                        + "'role':'developer','share':'20','from':'2026-12-01'}")
                .toString())
        .post("/v1/teams/" + team + "/members")
        .then()
        .statusCode(200);

    api.get("/v1/agreements/{id}", offered.<String>path("id"))
        .body("team.firstName", contains("Kari", "Jonas"));
    api.post("/v1/agreements/drafts", offer(customer, team))
        .statusCode(201)
        .body("team.firstName", contains("Kari", "Jonas", "Eli"));
    api.accept(offered).statusCode(200).body("team.firstName", contains("Kari", "Jonas"));
  }

  @Test
  @DisplayName("people are not typed in beside a team, nor is a team named that there is not")
  void flaws() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    String others = formed(Api.registered());
    ObjectNode both = offer(customer, formed(api));
    both.set("team", Api.example("offerAgreement").get("team"));

    api.post("/v1/agreements", both).statusCode(422).body("errors.pointer", contains("/team"));
    for (String unknown : List.of(others, UUID.randomUUID().toString())) {
      api.post("/v1/agreements", offer(customer, unknown).put("from", "2031-01-01"))
          .statusCode(422)
          .body("errors.pointer", contains("/servedBy"));
    }
    api.post(
            "/v1/agreements",
            offer(customer, others).set("team", Api.example("offerAgreement").get("team")))
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/team", "/servedBy"));
  }
}
