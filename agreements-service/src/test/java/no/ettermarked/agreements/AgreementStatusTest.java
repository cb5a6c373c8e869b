package no.ettermarked.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
@DisplayName("How far an agreement has come")
class AgreementStatusTest {
  private static final List<String> STATUSES =
      List.of(
          "draft", "offered", "lapsed", "withdrawn", "rejected", "accepted", "in-force", "ended");

  private static void has(Api api, String id, String status) {
    api.get("/v1/agreements/{id}", id).body("status", equalTo(status));
    for (String asked : STATUSES) {
      api.get("/v1/agreements?status=" + asked)
          .body("items.id", asked.equals(status) ? contains(id) : empty());
    }
  }

  /** An agreement of a new customer's, of which something is said. */
  private static Response offered(Api api, String said) {
    ObjectNode agreement = Api.example("offerAgreement").put("customer", api.customer().toString());
    agreement.setAll(Api.json(said));
    return api.post("/v1/agreements", agreement).statusCode(201).extract().response();
  }

  @Test
  @DisplayName(
      "offered, accepted until its first day, in force to its last, and then ended; each is listed"
          + " under its own status alone")
  void each_in_turn() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    api.itIs("2054-11-01T08:00:00Z");
    Response offered = offered(api, "{'from':'2055-01-01','to':'2055-03-01'}");
    String id = offered.path("id");
    has(api, id, "offered");

    api.accept(offered).statusCode(200);

    has(api, id, "accepted");
    // Midnight in Oslo is 23:00 UTC.
    api.itIs("2054-12-31T22:59:59Z");
    has(api, id, "accepted");
    api.itIs("2054-12-31T23:00:00Z");
    has(api, id, "in-force");
    api.itIs("2055-02-28T22:59:59Z");
    has(api, id, "in-force");
    api.itIs("2055-02-28T23:00:00Z");
    has(api, id, "ended");
  }

  @Test
  @DisplayName("an offer that nobody has accepted on its last day lapses")
  void lapsed() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    api.itIs("2054-11-01T08:00:00Z");
    Response offered = offered(api, "{'from':'2055-01-01','acceptBy':'2054-11-30'}");
    String id = offered.path("id");
    api.itIs("2054-11-30T22:50:00Z");
    has(api, id, "offered");
    api.itIs("2054-11-30T23:00:00Z");
    has(api, id, "lapsed");

    api.accept(offered)
        .statusCode(409)
        .body("code", equalTo("agreement-offered-no-longer"))
        .body("detail", containsString("is lapsed, so it cannot be accepted"));
    for (String closing : List.of("withdrawal", "rejection")) {
      api.call()
          .header("If-Match", offered.header("ETag"))
          .body("{\"by\": \"Marit Haugen\"}")
          .post("/v1/agreements/{id}/{closing}", id, closing)
          .then()
          .statusCode(409)
          .body("detail", containsString("is lapsed, so there is no offer"));
    }
    api.get("/v1/agreements/{id}/terms", id).body("because.code", contains("terms.lapsed"));
    has(api, id, "lapsed");
  }

  @Test
  @DisplayName("what is about to end is found by the day on which it no longer holds")
  void ends_by() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    Response offered = offered(api, "{'from':'2026-09-01','to':'2055-03-01'}");
    api.get("/v1/agreements?endsBy=2055-03-01").body("items", empty());
    api.accept(offered).statusCode(200);

    api.get("/v1/agreements?status=in-force&endsBy=2055-03-01")
        .body("items.id", contains(offered.<String>path("id")));
    api.get("/v1/agreements?status=in-force&endsBy=2055-02-28").body("items", empty());
  }

  @Test
  @DisplayName("one that is terminated ends on the day that it is terminated to")
  void terminated() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    api.itIs("2054-11-01T08:00:00Z");
    Response offered = api.offer(customer, "desk", "2054-10-01");
    String id = offered.path("id");
    api.accept(offered).statusCode(200);
    has(api, id, "in-force");
    String etag = api.call().get("/v1/agreements/{id}", id).header("ETag");
    String to =
        api.call()
            .header("If-Match", etag)
            .body("{\"by\": \"Marit Haugen\"}")
            .post("/v1/agreements/{id}/terminations", id)
            .then()
            .statusCode(200)
            .extract()
            .path("to");
    has(api, id, "in-force");

    api.itIs(to + "T12:00:00Z");

    has(api, id, "ended");
  }
}
