package no.ettermarked.probe;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class StrictRequestsTest {

  private static ValidatableResponse post(String body) {
    return given()
        .auth()
        .oauth2(TestTokens.token("strict", "things:write things:read"))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/things")
        .then();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\",\"size\":1} | /size",
        "{\"name\":7,\"minutes\":1,\"colour\":\"RED\"} | /name",
        "{\"name\":\"a\\u0000b\",\"minutes\":1,\"colour\":\"RED\"} | /name",
        "{\"name\":\"a\\ud834\",\"minutes\":1,\"colour\":\"RED\"} | /name",
        "{\"name\":\"a\",\"minutes\":\"1\",\"colour\":\"RED\"} | /minutes",
        "{\"name\":\"a\",\"minutes\":1.5,\"colour\":\"RED\"} | /minutes",
        "{\"name\":\"a\",\"minutes\":99999999999999999999,\"colour\":\"RED\"} | /minutes",
        "{\"name\":\"a\",\"minutes\":601,\"colour\":\"RED\"} | /minutes",
        "{\"name\":\"a\",\"minutes\":-1,\"colour\":\"RED\"} | /minutes",
        "{\"name\":\"a\",\"colour\":\"RED\"} | /minutes",
        "{\"name\":null,\"minutes\":1,\"colour\":\"RED\"} | /name",
        "{\"name\":\"aaaaaaaaaaaaaaaaaaaaaaaaaa\",\"minutes\":1,\"colour\":\"RED\"} | /name",
        "{\"name\":\"a\",\"minutes\":1,\"colour\":\"GREEN\"} | /colour",
        "{\"name\":\"a\",\"minutes\":1,\"colour\":0} | /colour",
        "{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\",\"at\":1566935004475} | /at",
        "{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\",\"at\":\"2026-09-01T06:00:00.123456789Z\"} | /at",
        "{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\",\"owner\":\"me\"} | /owner",
        "{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\",\"loud\":\"true\"} | /loud",
        "{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\",\"loud\":1} | /loud",
        "{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\",\"parts\":{}} | /parts",
        "{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\",\"parts\":[{\"label\":\"\"}]} | /parts/0/label",
        "{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\",\"parts\":[{\"label\":\"b\",\"x\":1}]} | /parts/0/x",
        "{\"name\":\"a\",\"name\":\"b\",\"minutes\":1,\"colour\":\"RED\"} | ``",
        "{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\"} {} | ``",
        "[] | ``",
        "{\"name\": | ``",
        "null | ``",
      })
  void a_body_that_is_not_to_the_letter_is_400_with_a_pointer(String body, String pointer) {
    post(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("status", equalTo(400))
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].detail", not(containsString("ettermarked")))
        .body("errors[0].detail", not(containsString("java")));
  }

  @Test
  void every_violation_is_told_at_once() {
    post("{\"name\":\"\",\"minutes\":900,\"colour\":\"RED\",\"parts\":[{\"label\":\"\"}]}")
        .statusCode(400)
        .body("code", equalTo("invalid"))
        .body("errors.pointer", equalTo(java.util.List.of("/minutes", "/name", "/parts/0/label")));
  }

  @Test
  void a_missing_body_is_400() {
    given()
        .auth()
        .oauth2(TestTokens.token("strict", "things:write"))
        .contentType(ContentType.JSON)
        .post("/v1/things")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void another_media_type_is_415() {
    given()
        .auth()
        .oauth2(TestTokens.token("strict", "things:write"))
        .contentType("text/plain")
        .body("hello")
        .post("/v1/things")
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("code", equalTo("unsupported-media-type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xml", "garbage"})
  void an_answer_that_is_asked_for_as_something_else_than_json_is_406(String accept) {
    given()
        .auth()
        .oauth2(TestTokens.token("strict", "things:read"))
        .header("Accept", accept)
        .get("/v1/things")
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("code", equalTo("not-acceptable"));
  }

  @Test
  void a_browser_that_takes_anything_is_answered_in_json() {
    given()
        .auth()
        .oauth2(TestTokens.token("strict", "things:read"))
        .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
        .get("/v1/things")
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON);
  }

  @ParameterizedTest
  @CsvSource({
    "limit=abc,limit",
    "limit=0,limit",
    "limit=201,limit",
    "limit=1.5,limit",
    "cursor=nonsense,cursor",
    "cursor=%00,cursor",
    "cursor=AAAA,cursor",
    "limit=1&limit=2,limit",
    "colour=RED,colour",
  })
  void a_query_that_is_not_to_the_letter_is_400_with_the_parameter(String query, String parameter) {
    given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(TestTokens.token("strict", "things:read"))
        .get("/v1/things?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].parameter", equalTo(parameter));
  }

  @Test
  void an_id_that_is_none_is_400_and_an_unknown_one_404() {
    var read = given().auth().oauth2(TestTokens.token("strict", "things:read"));
    read.get("/v1/things/7").then().statusCode(400).body("errors[0].parameter", equalTo("id"));
    given()
        .auth()
        .oauth2(TestTokens.token("strict", "things:read"))
        .get("/v1/things/01990f3a-6a00-7000-8000-00000000a001")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("thing-not-found"));
  }

  @Test
  void an_address_or_method_that_is_not_there_is_a_problem_too() {
    var token = TestTokens.token("strict", "things:read");
    given()
        .auth()
        .oauth2(token)
        .get("/v1/nothing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
    given()
        .auth()
        .oauth2(token)
        .delete("/v1/things")
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .body("code", equalTo("method-not-allowed"));
  }

  @Test
  void a_body_of_more_than_two_megabytes_is_413_whether_it_says_so_or_not() {
    String large = "{\"name\":\"%s\"}".formatted("a".repeat(2 * 1024 * 1024));
    post(large)
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("body-too-large"))
        .body("detail", equalTo("The body is larger than 2097152 bytes, which is the most."));
    given()
        .auth()
        .oauth2(TestTokens.token("strict", "things:write"))
        .contentType(ContentType.JSON)
        .body(new ByteArrayInputStream(large.getBytes(UTF_8)))
        .post("/v1/things")
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
  }

  @Test
  void what_a_rule_refuses_is_422_and_leaves_nothing() {
    post("{\"name\":\"forbidden\",\"minutes\":1,\"colour\":\"RED\"}")
        .statusCode(422)
        .body("code", equalTo("thing-forbidden"))
        .body("errors[0].pointer", equalTo("/name"));
    given()
        .auth()
        .oauth2(TestTokens.token("strict", "things:read"))
        .get("/v1/things")
        .then()
        .statusCode(200)
        .body("items.name", not(equalTo("forbidden")));
  }
}
