package no.ettermarked.agreements;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import no.ettermarked.house.TestTokens;

/** The service as one provider's people call it; each test has a provider of its own. */
record Api(String provider) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A provider that nobody else has, with its profile registered. */
  static Api registered() {
    return fresh().isRegistered();
  }

  /** Registers the example's profile. */
  Api isRegistered() {
    put("/v1/provider", example("registerProvider")).statusCode(200);
    return this;
  }

  /** A provider that nobody else has. */
  static Api fresh() {
    return new Api("test-" + UUID.randomUUID());
  }

  /** A request body of the contract's examples. */
  static ObjectNode example(String operation) {
    try {
      return (ObjectNode)
          JSON.readTree(
              Files.readString(Path.of("src/main/resources/openapi", operation + ".request.json")));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  static ObjectNode json(String text) {
    try {
      return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException bug) {
      throw new IllegalArgumentException(bug);
    }
  }

  static JsonNode tree(Response response) {
    try {
      return JSON.readTree(response.asString());
    } catch (JsonProcessingException bug) {
      throw new IllegalArgumentException(bug);
    }
  }

  RequestSpecification call() {
    return with(TestTokens.token(provider, "agreements:read agreements:write"));
  }

  RequestSpecification asCustomer(UUID customer) {
    return with(TestTokens.customerToken(provider, "agreements:read agreements:write", customer));
  }

  /** Moves the provider's time to an instant. */
  void itIs(String instant) {
    with(TestTokens.token(provider, "test-clock:write"))
        .body("{\"now\":\"" + instant + "\"}")
        .put("/v1/test-clock")
        .then()
        .statusCode(200);
  }

  static RequestSpecification with(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  ValidatableResponse get(String path, Object... values) {
    return call().get(path, values).then();
  }

  ValidatableResponse post(String path, Object body) {
    return call().body(body.toString()).post(path).then();
  }

  ValidatableResponse put(String path, Object body) {
    return call().body(body.toString()).put(path).then();
  }

  /** The example calendar and plan are published. */
  Api withCatalogue() {
    post("/v1/calendars", example("publishCalendar")).statusCode(201);
    post("/v1/plans", example("publishPlan")).statusCode(201);
    return this;
  }

  /** A new customer of the example's. */
  UUID customer() {
    return UUID.fromString(
        post("/v1/customers", example("registerCustomer")).statusCode(201).extract().path("id"));
  }

  /** The example agreement, offered to a customer. */
  Response offer(UUID customer) {
    return offer(customer, "desk", "2026-09-01");
  }

  Response offer(UUID customer, String plan, String from) {
    return post(
            "/v1/agreements",
            example("offerAgreement")
                .put("customer", customer.toString())
                .put("from", from)
                .set(
                    "items",
                    JSON.createArrayNode().add(json("{'plan':'" + plan + "','quantity':1}"))))
        .extract()
        .response();
  }

  ValidatableResponse accept(Response offered) {
    return call()
        .header("If-Match", offered.header("ETag"))
        .body(acceptance(offered).toString())
        .post("/v1/agreements/{id}/acceptance", offered.<String>path("id"))
        .then();
  }

  static ObjectNode acceptance(Response offered) {
    return example("acceptAgreement").put("termsHash", offered.<String>path("termsHash"));
  }

  /**
   * A JSON merge patch of one version.
   *
   * @param body with single quotes for double ones
   */
  ValidatableResponse patch(String path, int version, String body) {
    return call()
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"" + version + "\"")
        .body(body.replace('\'', '"'))
        .patch(path)
        .then();
  }
}
