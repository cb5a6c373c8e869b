package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.sql.SqlFailed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class TeamsTest {

  private static final String TOPIC = "ettermarked.agreements.v1";

  @Inject Sql sql;

  private static String formed(Api api) {
    return api.post("/v1/teams", Api.example("formTeam")).statusCode(201).extract().path("id");
  }

  private static ValidatableResponse post(Api api, String path, int version, String body) {
    return api.call()
        .header("If-Match", "\"" + version + "\"")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body.replace('\'', '"'))
        .post(path)
        .then();
  }

  @Test
  @DisplayName("NET-2: whoever is to be the new account manager takes over; nobody just leaves")
  void succession() {
    Api api = Api.registered();
    String id = formed(api);
    String team = "/v1/teams/" + id;

    post(
            api,
            team + "/departures",
            0,
            "{'email':'kari.lunde@nordlys.example','role':'account-manager','on':'2027-01-01'}")
        .statusCode(422)
        .body("code", equalTo("team-flawed"))
        .body("detail", containsString("Nobody would be account-manager from 2027-01-01"));
    post(
            api,
            team + "/members",
            0,
            "{'person':{'firstName':'Eli','lastName':'Moen','email':'eli@n.example'},'role':'account-manager','share':'20','from':'2027-01-01'}")
        .statusCode(200)
        .header("ETag", "\"1\"");

    api.get(team + "/responsible?at=2026-12-31T22:59:59Z")
        .body(
            "responsible.find { it.role == 'account-manager' }.acting.firstName", equalTo("Kari"));
    api.get(team + "/responsible?at=2026-12-31T23:00:00Z")
        .body("responsible.find { it.role == 'account-manager' }.acting.firstName", equalTo("Eli"));
    List<JsonNode> told =
        EventsUnderTest.awaitAll(TOPIC, event -> event.get("subject").asText().equals(id), 2);
    assertThat(told.getLast().get("type").asText())
        .isEqualTo("no.ettermarked.agreements.team-changed.v1");
    assertThat(told.getLast().at("/data/team/members")).hasSize(3);
  }

  @Test
  @DisplayName("NET-2: PostgreSQL itself refuses a second account manager on a day")
  void the_database_refuses_two() {
    Api api = Api.registered();
    UUID team = UUID.fromString(formed(api));

    assertThatThrownBy(
            () ->
                sql.update(
                    """
                    insert into team_member
                      (id, provider, team, first_name, last_name, email, role, sole, share, period)
                    values (uuidv7(), ?, ?, 'E', 'M', 'e@n.example', 'account-manager', true, 1,
                      '[2027-01-01,2027-01-02)')
                    """,
                    api.provider(),
                    team))
        .isInstanceOf(SqlFailed.class)
        .rootCause()
        .hasMessageContaining("team_member_sole");
  }

  @Test
  @DisplayName("NET-4: while the account manager is away, the customer is told who acts, and why")
  void substitutes() {
    Api api = Api.registered();
    String team = "/v1/teams/" + formed(api);
    UUID customer = api.customer();
    post(api, team + "/absences", 0, Api.example("registerAbsence").toString()).statusCode(200);
    post(api, team + "/customers", 0, "{'customer':'%s','from':'2026-09-01'}".formatted(customer))
        .statusCode(201);

    api.asCustomer(customer)
        .get("/v1/customers/{id}/team?at=2026-10-06T08:00:00Z", customer)
        .then()
        .statusCode(200)
        .body("responsible[0].acting.firstName", equalTo("Jonas"))
        .body(
            "responsible[0].because.text",
            contains(
                "Kari Lunde har rollen account-manager.",
                "Kari Lunde er borte.",
                "Jonas Berge er stedfortreder for Kari Lunde."));
    api.get("/v1/customers/{id}/team?at=2026-08-31T08:00:00Z", customer)
        .statusCode(404)
        .body("code", equalTo("team-not-found"));
    api.asCustomer(UUID.randomUUID())
        .get("/v1/customers/{id}/team", customer)
        .then()
        .statusCode(404);
    api.asCustomer(customer).get(team).then().statusCode(403);
  }

  @Test
  @DisplayName("NET-1: a customer is served by one team at a time")
  void one_team_at_a_time() {
    Api api = Api.registered();
    String one = formed(api);
    String other =
        api.post(
                "/v1/teams",
                Api.json(Api.example("formTeam").toString().replace("@nordlys", "@industri"))
                    .put("name", "Industri"))
            .extract()
            .path("id");
    UUID customer = api.customer();
    String body = "{'customer':'" + customer + "','from':'%s'}";
    post(api, "/v1/teams/" + one + "/customers", 0, body.formatted("2026-09-01")).statusCode(201);
    post(api, "/v1/teams/" + other + "/customers", 0, body.formatted("2027-01-01")).statusCode(201);

    api.get("/v1/customers/{id}/team?at=2026-12-31T12:00:00Z", customer).body("team", equalTo(one));
    api.get("/v1/customers/{id}/team?at=2027-01-01T12:00:00Z", customer)
        .body("team", equalTo(other));
    JsonNode told =
        EventsUnderTest.await(
            TOPIC,
            event ->
                event.get("subject").asText().equals(customer.toString())
                    && event.at("/data/team/id").asText().equals(other));
    assertThat(told.at("/data/from").asText()).isEqualTo("2027-01-01");
  }

  @Test
  @DisplayName("OSE-10: what would overbook a team is forecast, refused, and made when one insists")
  void capacity() {
    Api api = Api.registered();
    String team = "/v1/teams/" + formed(api);
    UUID customer = api.customer();
    String body = "{'customer':'" + customer + "','share':'%s','from':'2026-09-01'}";
    post(api, team + "/promises", 0, body.formatted("100")).statusCode(201);

    post(api, team + "/forecasts", 0, body.formatted("10.01"))
        .statusCode(200)
        .body("overbooked", equalTo(true))
        .body("spans[0].held", equalTo("110"))
        .body("spans[0].promised", equalTo("110.01"))
        .body("spans[0].to", nullValue())
        .body(
            "spans[0].because[0].text",
            equalTo(
                "Fra tirsdag 1. september 2026 har Handel 110 % stilling, og 110.01 % ville være"
                    + " lovet bort."));
    post(api, team + "/promises", 0, body.formatted("10.01"))
        .statusCode(409)
        .body("code", equalTo("team-overbooked"));
    post(
            api,
            team + "/promises",
            0,
            body.formatted("10.01").replace("}", ",'evenIfOverbooked':true}"))
        .statusCode(201)
        .body("forecast.overbooked", equalTo(true));
    api.get(team + "/capacity?from=2026-09-01&to=2026-10-01")
        .body("spans", hasSize(1))
        .body("spans[0].promised", equalTo("110.01"))
        .body("spans[0].free", equalTo("0"));
    api.call()
        .body(body.formatted("1").replace('\'', '"'))
        .post(team + "/promises")
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency-key-required"));
  }

  @Test
  @DisplayName("an agreement of another customer's is no ground for a promise")
  void others_agreement() {
    Api api = Api.registered().withCatalogue();
    String team = "/v1/teams/" + formed(api);
    Response offered = api.offer(api.customer());
    String body = "{'customer':'%s','agreement':'%s','share':'10','from':'2026-09-01'}";

    post(api, team + "/promises", 0, body.formatted(api.customer(), offered.path("id")))
        .statusCode(404);
    post(api, team + "/promises", 0, body.formatted(offered.path("customer"), offered.path("id")))
        .statusCode(201);
  }

  @Test
  @DisplayName("a team is another provider's or nobody's: 404; its name is taken once")
  void foreign() {
    Api api = Api.registered();
    String team = "/v1/teams/" + formed(api);
    Api other = Api.registered();
    other.get(team).statusCode(404);
    other.get(team + "/responsible").statusCode(404);
    other.get(team + "/capacity").statusCode(404);
    other.get("/v1/teams").body("items", hasSize(0));
    api.post("/v1/teams", Api.example("formTeam"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/name"));
    post(api, team + "/absences/" + UUID.randomUUID() + "/ending", 0, "{'on':'2026-10-12'}")
        .statusCode(404);
    post(api, team + "/members", 0, Api.example("joinTeam").put("to", "2026-10-01").toString())
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/to"));
    api.post(team + "/members", Api.example("joinTeam")).statusCode(428);
  }

  @Test
  @DisplayName("nobody is there for more than a whole position, and it is told where the rest is")
  void whole_position() {
    Api api = Api.registered();
    api.post("/v1/teams", Api.example("formTeam")).statusCode(201);
    ObjectNode industry = Api.example("formTeam").put("name", "Industri");
    ((ObjectNode) industry.at("/members/1")).put("share", "41");

    api.post("/v1/teams", industry)
        .statusCode(422)
        .body("errors.pointer", contains("/share"))
        .body(
            "errors[0].detail",
            equalTo(
                "Jonas Berge would be there for 101 % on 2026-09-01, which is more than a whole"
                    + " position: 60 % as lead-developer in Handel."));

    ((ObjectNode) industry.at("/members/1")).put("share", "40");
    api.post("/v1/teams", industry).statusCode(201);
  }
}
