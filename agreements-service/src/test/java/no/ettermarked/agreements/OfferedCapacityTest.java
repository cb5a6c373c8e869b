package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An offer says what of its team it promises: the example's, with 110 % of a position. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class OfferedCapacityTest {
  private Api api = Api.fresh();
  private String team = "";

  @BeforeEach
  void formed() {
    api = Api.registered().withCatalogue();
    team = api.post("/v1/teams", Api.example("formTeam")).statusCode(201).extract().path("id");
  }

  private ObjectNode offer(UUID customer, String from, String share) {
    return Api.json(
        """
        {'customer':'%s','from':'%s','items':[{'plan':'desk','quantity':1}],
         'servedBy':'%s','capacity':{'share':'%s'}}
        """
            .formatted(customer, from, team, share));
  }

  private Response offered(ObjectNode offer) {
    return api.post("/v1/agreements", offer).statusCode(201).extract().response();
  }

  private String promised(String from, String to) {
    return api.get("/v1/teams/{id}/capacity?from={from}&to={to}", team, from, to)
        .statusCode(200)
        .extract()
        .path("spans.promised")
        .toString();
  }

  private void promise(UUID customer, String share) {
    api.call()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            Api.json(
                    "{'customer':'%s','share':'%s','from':'2031-01-01'}".formatted(customer, share))
                .toString())
        .post("/v1/teams/{id}/promises", team)
        .then()
        .statusCode(201);
  }

  @Test
  @DisplayName("it is forecast when it is offered, and promised once it is accepted (NET-3)")
  void promised_once_accepted() {
    UUID customer = api.customer();
    Response offered = offered(offer(customer, "2031-01-01", "37.5"));
    offered
        .then()
        .body("capacity.share", equalTo("37.5"))
        .body("capacity.forecast.overbooked", equalTo(false))
        .body("capacity.forecast.spans.from", contains("2031-01-01"))
        .body("capacity.forecast.spans.promised", contains("37.5"))
        .body("capacity.forecast.spans.free", contains("72.5"));
    api.get("/v1/teams/{id}/promises", team).body("items", empty());

    api.accept(offered)
        .statusCode(200)
        .body("capacity.share", equalTo("37.5"))
        .body("capacity.forecast", nullValue());

    api.get("/v1/teams/{id}/promises", team)
        .body("items.share", contains("37.5"))
        .body("items.customer", contains(customer.toString()))
        .body("items.agreement", contains(offered.<String>path("id")))
        .body("items.from", contains("2031-01-01"));
  }

  @Test
  @DisplayName("more than there is is not offered, unless one insists: then it is offered and told")
  void overbooked() {
    promise(api.customer(), "90");
    ObjectNode offer = offer(api.customer(), "2031-01-01", "25");

    api.post("/v1/agreements", offer)
        .statusCode(409)
        .body("code", equalTo("team-overbooked"))
        .body(
            "detail",
            equalTo(
                "Fra onsdag 1. januar 2031 har Handel 110 % stilling, og 115 % ville være lovet bort."
                    + " Promise less or later, or say evenIfOverbooked."));

    offer.withObject("/capacity").put("evenIfOverbooked", true);
    Response offered = offered(offer);
    offered
        .then()
        .body("capacity.forecast.overbooked", equalTo(true))
        .body("capacity.forecast.spans[0].because.code", contains("team.overbooked"));
    api.accept(offered).statusCode(200);
    api.get("/v1/teams/{id}/promises", team).body("items.share", contains("90", "25"));
  }

  @Test
  @DisplayName("what was free when it was offered and is no more when it is accepted is refused")
  void taken_meanwhile() {
    Response offered = offered(offer(api.customer(), "2031-01-01", "25"));
    promise(api.customer(), "90");

    api.accept(offered).statusCode(409).body("code", equalTo("team-overbooked"));

    api.get("/v1/agreements/{id}", offered.<String>path("id")).body("status", equalTo("offered"));
    api.get("/v1/teams/{id}/promises", team).body("items.share", contains("90"));
  }

  @Test
  @DisplayName("a draft is told the forecast, and refused when it is offered")
  void draft() {
    promise(api.customer(), "90");
    Response drafted =
        api.post("/v1/agreements/drafts", offer(api.customer(), "2031-01-01", "25"))
            .statusCode(201)
            .body("capacity.forecast.overbooked", equalTo(true))
            .extract()
            .response();

    api.call()
        .header("If-Match", drafted.header("ETag"))
        .post("/v1/agreements/{id}/offering", drafted.<String>path("id"))
        .then()
        .statusCode(409)
        .body("code", equalTo("team-overbooked"));
  }

  @Test
  @DisplayName("what an agreement promises ends with it, also when another replaces it")
  void ends_with_the_agreement() {
    UUID customer = api.customer();
    Response first = offered(offer(customer, "2031-01-01", "60"));
    api.accept(first).statusCode(200);

    Response second =
        offered(offer(customer, "2032-01-01", "70").put("replaces", first.<String>path("id")));
    second.then().body("capacity.forecast.spans.promised", contains("70"));
    api.accept(second).statusCode(200);

    assertThat(promised("2031-12-01", "2032-02-01")).isEqualTo("[60, 70]");
  }

  @Test
  @DisplayName("capacity is of a team that is named, and a share of a position")
  void flaws() {
    ObjectNode offer = offer(api.customer(), "2031-01-01", "25");
    offer.remove("servedBy");

    api.post("/v1/agreements", offer)
        .statusCode(422)
        .body("errors.pointer", contains("/capacity"))
        .body("detail", containsString("name the team as servedBy"));
    api.post("/v1/agreements", offer(api.customer(), "2031-01-01", "0"))
        .statusCode(400)
        .body("errors.pointer", contains("/capacity/share"));
  }
}
