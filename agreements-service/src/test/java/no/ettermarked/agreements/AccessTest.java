package no.ettermarked.agreements;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class AccessTest {

  private static final String ANY_ID = "0199f0c4-2b1a-7c3d-8e4f-5a6b7c8d9e0f";

  private static Response call(RequestSpecification by, String operation) {
    String[] both = operation.split(" ");
    return by.contentType(ContentType.JSON).request(both[0], both[1].replace("ID", ANY_ID));
  }

  @ParameterizedTest
  @DisplayName("each operation needs a token, a valid one, and its scope")
  @CsvSource({
    "GET /v1/provider, agreements:write",
    "PUT /v1/provider, agreements:read",
    "POST /v1/calendars, agreements:read",
    "GET /v1/calendars, agreements:write",
    "GET /v1/calendars/k, agreements:write",
    "POST /v1/calendars/k/versions, agreements:read",
    "POST /v1/calendars/k/computations, cases:read",
    "POST /v1/plans, agreements:read",
    "GET /v1/plans, cases:read",
    "GET /v1/plans/k, agreements:write",
    "GET /v1/plans/k/versions/1, agreements:write",
    "POST /v1/customers, agreements:read",
    "GET /v1/customers, agreements:write",
    "GET /v1/customers/ID, agreements:write",
    "GET /v1/customers/ID/terms, agreements:write",
    "POST /v1/agreements, agreements:read",
    "GET /v1/agreements, agreements:write",
    "GET /v1/agreements/ID, agreements:write",
    "GET /v1/agreements/ID/terms, agreements:write",
    "POST /v1/agreements/ID/acceptance, agreements:read",
    "POST /v1/terms-republications, agreements:read",
    "GET /v1/terms-republications, agreements:write",
    "GET /v1/terms-republications/ID, agreements:write",
  })
  void tokens_and_scopes(String operation, String wrongScope) {
    call(given(), operation).then().statusCode(401).contentType("application/problem+json");
    call(
            given().auth().oauth2(TestTokens.forged("p", "agreements:read agreements:write")),
            operation)
        .then()
        .statusCode(401);
    call(
            given().auth().oauth2(TestTokens.expired("p", "agreements:read agreements:write")),
            operation)
        .then()
        .statusCode(401);
    call(given().auth().oauth2(TestTokens.token("p", wrongScope)), operation)
        .then()
        .statusCode(403)
        .body("code", equalTo("scope-missing"));
  }

  @Test
  @DisplayName("another provider sees nothing, and cannot tell what is there from what is not")
  void another_provider() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    Response offered = api.offer(customer);
    api.accept(offered).statusCode(200);
    Api other = Api.registered();
    String id = offered.path("id");

    other.get("/v1/customers/{id}", customer).statusCode(404);
    other.get("/v1/customers/{id}/terms?at=2026-09-01T06:00:00Z", customer).statusCode(404);
    other.get("/v1/agreements/{id}", id).statusCode(404);
    other.get("/v1/agreements/{id}/terms", id).statusCode(404);
    other.accept(offered).statusCode(404);
    other.get("/v1/plans/desk").statusCode(404);
    other.get("/v1/calendars/office-hours").statusCode(404);
    other.offer(customer).then().statusCode(404).body("code", equalTo("customer-not-found"));
    for (String list : new String[] {"customers", "agreements", "plans", "calendars"}) {
      other.get("/v1/" + list).body("items", hasSize(0));
    }
  }

  @Test
  @DisplayName(
      "a customer's people see and accept their own, and nothing of the provider's or others'")
  void customers_people() {
    Api api = Api.registered().withCatalogue();
    UUID own = api.customer();
    UUID others = api.customer();
    Response ownOffer = api.offer(own);
    Response othersOffer = api.offer(others);

    as(api, own).get("/v1/customers").then().body("items.id", contains(own.toString()));
    as(api, own).get("/v1/customers/{id}", others).then().statusCode(404);
    as(api, own).get("/v1/customers/{id}/terms", others).then().statusCode(404);
    as(api, own).get("/v1/agreements").then().body("items.customer", contains(own.toString()));
    as(api, own).get("/v1/agreements?customer=" + others).then().body("items", hasSize(0));
    as(api, own).get("/v1/agreements/{id}", othersOffer.<String>path("id")).then().statusCode(404);
    as(api, own)
        .get("/v1/agreements/{id}/terms", othersOffer.<String>path("id"))
        .then()
        .statusCode(404);
    accept(as(api, own), othersOffer).then().statusCode(404);

    as(api, own)
        .body(Api.example("offerAgreement").put("customer", others.toString()).toString())
        .post("/v1/agreements")
        .then()
        .statusCode(404);
    as(api, own)
        .body(Api.example("offerAgreement").put("customer", own.toString()).toString())
        .post("/v1/agreements")
        .then()
        .statusCode(403)
        .body("code", equalTo("provider-only"));
    accept(as(api, own), ownOffer).then().statusCode(200);
  }

  @ParameterizedTest
  @DisplayName("the profile, the calendars and the plans are the provider's own")
  @CsvSource({
    "GET /v1/provider, ",
    "PUT /v1/provider, registerProvider",
    "GET /v1/calendars, ",
    "POST /v1/calendars, publishCalendar",
    "POST /v1/calendars/office-hours/versions, publishCalendarVersion",
    "POST /v1/calendars/office-hours/computations, computeDueTime",
    "GET /v1/plans, ",
    "GET /v1/plans/desk, ",
    "GET /v1/plans/desk/versions/1, ",
    "POST /v1/plans, publishPlan",
    "POST /v1/customers, registerCustomer",
  })
  void the_providers_own(String operation, String example) {
    Api api = Api.registered();
    RequestSpecification call = as(api, UUID.fromString(ANY_ID));
    if (example != null) {
      call.body(Api.example(example).toString());
    }
    call(call, operation).then().statusCode(403).body("code", equalTo("provider-only"));
  }

  @ParameterizedTest
  @DisplayName("a POST with a key is done once; with another body it is 422")
  @CsvSource({
    "/v1/customers, registerCustomer, 201",
    "/v1/calendars, publishCalendar, 201",
  })
  void idempotency(String path, String example, int status) {
    Api api = Api.registered();
    String body = Api.example(example).toString();
    String key = UUID.randomUUID().toString();

    Response first = api.call().header("Idempotency-Key", key).body(body).post(path);
    Response again = api.call().header("Idempotency-Key", key).body(body).post(path);
    first.then().statusCode(status);
    again
        .then()
        .statusCode(status)
        .header("Location", first.header("Location"))
        .header("ETag", first.header("ETag"))
        .body(equalTo(first.asString()));
    api.get(path).body("items", hasSize(1));
    api.call()
        .header("Idempotency-Key", key)
        .body(body + " ")
        .post(path)
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  @DisplayName("an acceptance repeated with its key is answered as the first time, not with 412")
  void acceptance_repeated() {
    Api api = Api.registered().withCatalogue();
    Response offered = api.offer(api.customer());
    RequestSpecification[] calls = {api.call(), api.call()};
    for (RequestSpecification call : calls) {
      accept(call.header("Idempotency-Key", "accept-once"), offered)
          .then()
          .statusCode(200)
          .body("status", equalTo("in-force"));
    }
  }

  @Test
  @DisplayName(
      "the same key twice at once is done once: the other waits for nothing, or gets the same")
  void in_flight() throws Exception {
    Api api = Api.registered();
    String body = Api.example("registerCustomer").toString();
    try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
      java.util.concurrent.Callable<Response> call =
          () -> api.call().header("Idempotency-Key", "same").body(body).post("/v1/customers");
      for (var answer : both.invokeAll(java.util.List.of(call, call))) {
        answer.resultNow().then().statusCode(oneOf(201, 409));
      }
    }
    api.get("/v1/customers").body("items", hasSize(1));
  }

  private static RequestSpecification as(Api api, UUID customer) {
    return api.asCustomer(customer);
  }

  private static Response accept(RequestSpecification by, Response offered) {
    return by.header("If-Match", offered.header("ETag"))
        .body(Api.acceptance(offered).toString())
        .post("/v1/agreements/{id}/acceptance", offered.<String>path("id"));
  }
}
