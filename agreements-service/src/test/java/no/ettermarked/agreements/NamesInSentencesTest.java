package no.ettermarked.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a customer is shown is in words of the provider's language, not in keys. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class NamesInSentencesTest {
  private static final ObjectNode PROVIDER =
      Api.example("registerProvider")
          .set(
              "words",
              Api.json(
                      "{'w':[{'word':'customer','name':'dere'},"
                          + "{'word':'account-manager','name':'kundeansvarlig'}]}")
                  .get("w"));

  private static Api named() {
    Api api = Api.fresh();
    api.put("/v1/provider", PROVIDER).statusCode(200).body("words.name", hasItems("dere"));
    api.post(
            "/v1/calendars",
            Api.json(
                """
                {'key':'desk','name':'Servicedesken','zone':'Europe/Oslo',
                 'week':{'monday':[{'opens':'09:00','closes':'15:00'}]}}
                """))
        .statusCode(201)
        .body("name", equalTo("Servicedesken"));
    api.post(
            "/v1/plans",
            Api.json(
                """
                {'key':'p','name':'P','coverage':[
                  {'when':{'hours':{'inside':'desk'}},'admit':true,'pay':{'as':'free'}},
                  {'when':{'hours':{'outside':'desk'}},'admit':false,'instead':'Skriv.'}],
                 'targets':[{'when':{},'measure':'resolved','target':'PT2H','calendar':'desk',
                   'pausedBy':['customer','delivery']}]}
                """))
        .statusCode(201);
    return api;
  }

  private static ValidatableResponse asked(Api api, String at) {
    UUID customer = api.customer();
    api.accept(
            api.post(
                    "/v1/agreements",
                    Api.json(
                        "{'customer':'%s','from':'2026-09-01','items':[{'plan':'p','quantity':1}]}"
                            .formatted(customer)))
                .extract()
                .response())
        .statusCode(200);
    return api.post(
            "/v1/coverage-checks",
            Api.json(
                "{'customer':'%s','kind':'fault','channel':'email','priority':'low','at':'%s'}"
                    .formatted(customer, at)))
        .statusCode(200);
  }

  @Test
  @DisplayName("the desk is closed, and not service-desk; it waits for you, and not for customer")
  void coverage() {
    // Monday 7 September 2026: 10:00 and 20:00 in Oslo. Of delivery nobody has said what it is.
    Api api = named();

    asked(api, "2026-09-07T08:00:00Z")
        .body("because.text", hasItem("Servicedesken er åpen mandag 7. september 2026 kl. 10:00."))
        .body(
            "targets[0].because.text",
            hasItem("Tiden står stille mens saken venter på dere, delivery."));
    asked(api, "2026-09-07T18:00:00Z")
        .body(
            "because.text", hasItem("Servicedesken er stengt mandag 7. september 2026 kl. 20:00."));
  }

  @Test
  @DisplayName("a role of a team is called by its name")
  void roles() {
    Api api = named();
    String team =
        api.post("/v1/teams", Api.example("formTeam")).statusCode(201).extract().path("id");

    api.get("/v1/teams/" + team + "/responsible?at=2026-10-01T10:00:00Z")
        .body("responsible[0].because.text", contains("Kari Lunde har rollen kundeansvarlig."))
        .body("responsible[1].because.text", contains("Jonas Berge har rollen lead-developer."));
  }

  @Test
  @DisplayName("names are told with the terms, and stay where who writes does not know of them")
  void they_stay() {
    Api api = named();
    api.call()
        .header("If-Match", "\"1\"")
        .body(Api.json("{'zone':'Europe/Oslo','week':{}}").toString())
        .post("/v1/calendars/desk/versions")
        .then()
        .statusCode(201)
        .body("name", equalTo("Servicedesken"));
    api.call()
        .header("If-Match", "\"0\"")
        .body(Api.example("registerProvider").toString())
        .put("/v1/provider")
        .then()
        .statusCode(200)
        .body("words.word", contains("account-manager", "customer"));
    UUID customer = api.customer();
    String offered =
        api.post(
                "/v1/agreements",
                Api.json(
                    "{'customer':'%s','from':'2026-09-01','items':[{'plan':'p','quantity':1}]}"
                        .formatted(customer)))
            .extract()
            .path("id");

    api.get("/v1/agreements/{id}/terms", offered).body("calendars.name", contains("Servicedesken"));
    api.call()
        .header("If-Match", "\"1\"")
        .contentType("application/merge-patch+json")
        .body("{\"words\": null}")
        .patch("/v1/provider")
        .then()
        .statusCode(200)
        .body("words", nullValue());
  }

  @Test
  @DisplayName("each word has one name")
  void each_once() {
    ObjectNode twice =
        Api.example("registerProvider")
            .set(
                "words",
                Api.json("{'w':[{'word':'a','name':'en'},{'word':'a','name':'to'}]}").get("w"));

    Api.fresh()
        .put("/v1/provider", twice)
        .statusCode(422)
        .body("errors.pointer", contains("/words/1/word"));
  }
}
