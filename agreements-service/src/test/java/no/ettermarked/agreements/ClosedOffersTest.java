package no.ettermarked.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
@DisplayName("Offers that nobody accepts")
class ClosedOffersTest {
  private final Api api = Api.fresh();
  private UUID customer;

  @BeforeEach
  void offering() {
    api.isRegistered();
    customer = api.withCatalogue().customer();
  }

  private ValidatableResponse withdraw(RequestSpecification as, Response read) {
    return close(as, read, "withdrawal", Api.example("withdrawAgreement").toString());
  }

  private ValidatableResponse reject(RequestSpecification as, Response read) {
    return close(as, read, "rejection", Api.example("rejectAgreement").toString());
  }

  private static ValidatableResponse close(
      RequestSpecification as, Response read, String how, String body) {
    return as.header("If-Match", read.header("ETag"))
        .body(body)
        .post("/v1/agreements/{id}/{how}", read.<String>path("id"), how)
        .then();
  }

  private ValidatableResponse promise(String team, String body) {
    return api.call()
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Api.json(body).toString())
        .post("/v1/teams/{team}/promises", team)
        .then();
  }

  private Response drafted() {
    return api.post(
            "/v1/agreements/drafts",
            Api.example("draftAgreement").put("customer", customer.toString()))
        .statusCode(201)
        .extract()
        .response();
  }

  @Test
  @DisplayName("an offer is withdrawn by the provider alone, says why, and is accepted by nobody")
  void withdrawn() {
    Response offered = api.offer(customer);
    withdraw(api.asCustomer(customer), offered)
        .statusCode(403)
        .body("code", equalTo("provider-only"));

    Response withdrawn =
        withdraw(api.call(), offered)
            .statusCode(200)
            .body("status", equalTo("withdrawn"))
            .body("closing.by", equalTo("Solveig Moen"))
            .body("closing.offered", equalTo(true))
            .body("closing.reason", containsString("nytt tilbud"))
            .extract()
            .response();

    api.accept(withdrawn)
        .statusCode(409)
        .body("code", equalTo("agreement-offered-no-longer"))
        .body("detail", containsString("is withdrawn"));
    api.get("/v1/agreements?status=withdrawn")
        .body("items.id", contains(offered.<String>path("id")));
    api.get("/v1/agreements?status=offered").body("items", empty());
    api.get("/v1/agreements/{id}/terms", offered.<String>path("id"))
        .body("because.code", contains("terms.withdrawn"));
    withdraw(api.call(), withdrawn).statusCode(409).body("code", equalTo("agreement-not-open"));
  }

  @Test
  @DisplayName("an offer is rejected by the customer; another can be made for the same time")
  void rejected() {
    Response offered = api.offer(customer);

    reject(api.asCustomer(customer), offered)
        .statusCode(200)
        .body("status", equalTo("rejected"))
        .body("closing.by", equalTo("Marit Haugen"));

    reject(api.asCustomer(customer), offered).statusCode(412);
    api.asCustomer(customer)
        .get("/v1/agreements?status=rejected")
        .then()
        .body("items.id", contains(offered.<String>path("id")));
    api.accept(api.offer(customer)).statusCode(200).body("closing", nullValue());
  }

  @Test
  @DisplayName("another customer's offer is not there to be rejected")
  void not_anothers() {
    Response offered = api.offer(customer);

    reject(api.asCustomer(api.customer()), offered).statusCode(404);
  }

  @Test
  @DisplayName(
      "what a team was promised in an offer's name ends when that is closed, and is not promised anew")
  void promises() {
    String team = api.post("/v1/teams", Api.example("formTeam")).extract().path("id");
    Response offered = api.offer(customer);
    String promise =
        "{'customer':'%s','agreement':'%s','share':'10','from':'2050-09-01'}"
            .formatted(customer, offered.<String>path("id"));
    promise(team, promise).statusCode(201);

    reject(api.call(), offered).statusCode(200);

    api.get("/v1/teams/" + team + "/promises").body("items", empty());
    promise(team, promise).statusCode(409).body("code", equalTo("agreement-closed"));
  }

  @Test
  @DisplayName("whoever rejected is named no longer once they are erased")
  void erased() {
    Response offered = api.offer(customer);
    reject(api.call(), offered).statusCode(200);
    String person =
        api.get("/v1/customers/{id}/contacts", customer)
            .extract()
            .path("items.find { it.contact.lastName == 'Haugen' }.contact.id");

    api.call()
        .post("/v1/customers/{id}/contacts/{person}/erasure", customer, person)
        .then()
        .statusCode(200);

    api.get("/v1/agreements/{id}", offered.<String>path("id"))
        .body("closing.by", startsWith("Erased "));
  }

  @Test
  @DisplayName("what was read is what is closed: an ETag is asked for, and has to be the last")
  void etag() {
    Response offered = api.offer(customer);
    api.call()
        .body(Api.example("rejectAgreement").toString())
        .post("/v1/agreements/{id}/rejection", offered.<String>path("id"))
        .then()
        .statusCode(428);
    api.accept(offered).statusCode(200);

    reject(api.call(), offered).statusCode(412);
    reject(api.call(), api.call().get("/v1/agreements/{id}", offered.<String>path("id")))
        .statusCode(409)
        .body("detail", containsString("is in-force, so there is no offer"));
  }

  @Test
  @DisplayName(
      "a draft is withdrawn unseen, and is neither rejected, rewritten, offered nor handed over")
  void drafts() {
    Response draft = drafted();
    reject(api.call(), draft).statusCode(409).body("code", equalTo("agreement-not-open"));

    Response withdrawn = withdraw(api.call(), draft).statusCode(200).extract().response();

    String id = draft.path("id");
    api.get("/v1/agreements?status=draft").body("items", empty());
    api.get("/v1/agreements?status=withdrawn")
        .body("items.id", contains(id))
        .body("items.closing.offered", contains(false));
    api.asCustomer(customer).get("/v1/agreements?status=withdrawn").then().body("items", empty());
    api.asCustomer(customer).get("/v1/agreements/{id}", id).then().statusCode(404);
    api.asCustomer(customer).get("/v1/agreements").then().body("items", empty());
    api.call()
        .header("If-Match", withdrawn.header("ETag"))
        .body(Api.example("rewriteDraft").put("customer", customer.toString()).toString())
        .put("/v1/agreements/drafts/{id}", id)
        .then()
        .statusCode(409)
        .body("detail", containsString("is withdrawn, and no draft any more"));
    api.call()
        .header("If-Match", withdrawn.header("ETag"))
        .post("/v1/agreements/{id}/offering", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("agreement-not-a-draft"));
    api.post("/v1/programme-templates", Api.example("publishProgrammeTemplate")).statusCode(201);
    api.post(
            "/v1/agreements/" + id + "/handover",
            Api.json(
                "{'template':'%s'}"
                    .formatted(Api.example("publishProgrammeTemplate").path("key").asText())))
        .statusCode(409)
        .body("code", equalTo("agreement-closed"));
  }

  @Test
  @DisplayName(
      "nothing is offered until a day that is over, nor a draft that was to be accepted by then")
  void until_a_day_that_is_over() {
    api.itIs("2054-11-01T08:00:00Z");
    for (String day : List.of("2054-10-31", "2500-01-01")) {
      api.post(
              "/v1/agreements",
              Api.example("offerAgreement")
                  .put("customer", customer.toString())
                  .put("acceptBy", day))
          .statusCode(422)
          .body("errors.pointer", contains("/acceptBy"));
    }
    Response draft =
        api.post(
                "/v1/agreements/drafts",
                Api.example("draftAgreement")
                    .put("customer", customer.toString())
                    .put("acceptBy", "2054-11-30"))
            .statusCode(201)
            .body("acceptBy", equalTo("2054-11-30"))
            .extract()
            .response();
    api.get("/v1/agreements/{id}/terms", draft.<String>path("id"))
        .body("because.code", contains("terms.draft", "terms.accept-by"));
    api.itIs("2054-12-01T08:00:00Z");

    api.call()
        .header("If-Match", draft.header("ETag"))
        .post("/v1/agreements/{id}/offering", draft.<String>path("id"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/acceptBy"));
  }
}
