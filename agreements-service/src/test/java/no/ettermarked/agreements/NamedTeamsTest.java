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

  private static void change(Api api, String team, String what, String body) {
    api.call()
        .header("If-Match", "*")
        .body(Api.json(body).toString())
        .post("/v1/teams/" + team + what)
        .then()
        .statusCode(200);
  }

  private static JsonNode told(String agreement, long version) {
    return EventsUnderTest.await(
        "ettermarked.terms-in-force.v1",
        event ->
            event.get("subject").asText().equals(agreement)
                && event.get("aggregateversion").asLong() == version);
  }

  private static List<String> people(JsonNode terms) {
    return terms
        .at("/data/team")
        .valueStream()
        .map(
            member ->
                "%s %s %s–%s"
                    .formatted(
                        member.path("firstName").asText(),
                        member.path("role").asText(),
                        member.path("from").asText(),
                        member.path("to").asText()))
        .toList();
  }

  @Test
  @DisplayName(
      "the terms tell who answers when: who takes over, and who acts for whom (NET-2, NET-4)")
  void people_follow() {
    Api api = Api.registered().withCatalogue();
    String team = formed(api);
    Response offered = offered(api, api.customer(), team);
    String agreement = offered.path("id");
    api.accept(offered).statusCode(200);
    assertThat(people(told(agreement, 1)))
        .containsExactly("Kari account-manager 2031-01-01–", "Jonas lead-developer 2031-01-01–");

    change(
        api,
        team,
        "/members",
        "{'person':{'firstName':'Eli','lastName':'Moen','email':'eli@n.example'},"
            + "'role':'account-manager','share':'20','from':'2031-06-01'}");
    assertThat(people(told(agreement, 2)))
        .containsExactly(
            "Kari account-manager 2031-01-01–2031-06-01",
            "Jonas lead-developer 2031-01-01–",
            "Eli account-manager 2031-06-01–");

    String kari = Api.example("formTeam").at("/members/0/person/email").asText();
    String jonas = Api.example("formTeam").at("/members/1/person/email").asText();
    change(
        api,
        team,
        "/absences",
        "{'email':'%s','substitute':'%s','from':'2031-02-03','to':'2031-02-10'}"
            .formatted(kari, jonas));
    JsonNode told = told(agreement, 3);
    assertThat(people(told))
        .contains(
            "Kari account-manager 2031-01-01–2031-02-03",
            "Jonas account-manager 2031-02-03–2031-02-10",
            "Kari account-manager 2031-02-10–2031-06-01");
    assertThat(told.at("/data/team/1/inPlaceOf").asText()).startsWith("Kari ");
    api.get(
            "/v1/customers/{id}/terms?at=2031-02-05T12:00:00Z",
            told.at("/data/customer/id").asText())
        .body("team.firstName", contains("Jonas", "Jonas"));
  }

  @Test
  @DisplayName(
      "another team's people are told to all agreements of the customer that a team serves")
  void another_team() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    Response offered = offered(api, customer, formed(api));
    api.accept(offered).statusCode(200);
    ObjectNode industry = Api.example("formTeam").put("name", "Industri");
    ((ObjectNode) industry.at("/members/1")).put("share", "40");
    String other = api.post("/v1/teams", industry).statusCode(201).extract().path("id");
    api.post(
            "/v1/teams/" + other + "/customers",
            Api.json("{'customer':'%s','from':'2031-04-01'}".formatted(customer)))
        .statusCode(201);

    assertThat(people(told(offered.path("id"), 2)))
        .containsExactly(
            "Kari account-manager 2031-01-01–2031-04-01",
            "Jonas lead-developer 2031-01-01–2031-04-01",
            "Kari account-manager 2031-04-01–",
            "Jonas lead-developer 2031-04-01–");
  }
}
