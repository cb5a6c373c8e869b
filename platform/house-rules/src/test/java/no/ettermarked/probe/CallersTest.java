package no.ettermarked.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.TestTokens;
import no.ettermarked.kit.identity.Ids;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class CallersTest {
  @TestHTTPResource(value = "/metrics", management = true)
  URL metrics;

  private static final String THING = "{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\"}";

  private static Response make(String provider, String name) {
    return given()
        .auth()
        .oauth2(TestTokens.token(provider, "things:write"))
        .contentType(ContentType.JSON)
        .body(THING.replace("\"a\"", "\"" + name + "\""))
        .post("/v1/things");
  }

  @Test
  void no_token_an_expired_one_and_a_forged_one_are_401() {
    given()
        .get("/v1/things")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", notNullValue())
        .contentType("application/problem+json")
        .body("code", equalTo("unauthorized"));
    for (String token :
        List.of(
            TestTokens.expired("callers", "things:read"),
            TestTokens.forged("callers", "things:read"),
            "nonsense")) {
      given()
          .auth()
          .oauth2(token)
          .get("/v1/things")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .body("code", equalTo("unauthorized"));
    }
  }

  @Test
  void what_an_operator_looks_at_is_not_for_a_customers_people_whatever_their_scopes() {
    String token =
        TestTokens.customerToken(
            "callers", "operations:read operations:write test-clock:read", Ids.next());
    for (String path :
        List.of("/v1/dead-letters", "/v1/dead-letters/" + Ids.next(), "/v1/test-clock")) {
      given()
          .auth()
          .oauth2(token)
          .get(path)
          .then()
          .statusCode(403)
          .contentType("application/problem+json")
          .body("code", equalTo("provider-only"));
    }
  }

  @Test
  void a_token_that_was_verified_is_known_until_it_runs_out() {
    String token = TestTokens.lasting(Duration.ofSeconds(2), "callers", "things:read");
    given().auth().oauth2(token).get("/v1/things").then().statusCode(200);
    given().auth().oauth2(token).get("/v1/things").then().statusCode(200);
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> given().auth().oauth2(token).get("/v1/things").then().statusCode(401));
  }

  private double timesKnown() {
    return given()
        .get(metrics)
        .asString()
        .lines()
        .filter(line -> line.startsWith("cache_gets_total") && line.contains("verified-tokens"))
        .filter(line -> line.contains("result=\"hit\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  @Test
  void a_known_token_is_not_verified_again_and_has_the_scopes_it_had_at_first() {
    String token = TestTokens.token("callers-scopes", "things:read");
    double before = timesKnown();
    given().auth().oauth2(token).get("/v1/things").then().statusCode(200);
    assertThat(timesKnown()).isEqualTo(before);
    for (int i = 0; i < 2; i++) {
      given().auth().oauth2(token).get("/v1/things").then().statusCode(200);
      given()
          .auth()
          .oauth2(token)
          .contentType(ContentType.JSON)
          .body(THING)
          .post("/v1/things")
          .then()
          .statusCode(403)
          .body("code", equalTo("scope-missing"));
    }
    assertThat(timesKnown()).isEqualTo(before + 4);
  }

  @Test
  void a_token_without_the_scope_is_403() {
    given()
        .auth()
        .oauth2(TestTokens.token("callers", "things:read"))
        .contentType(ContentType.JSON)
        .body(THING)
        .post("/v1/things")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("scope-missing"));
  }

  @Test
  void another_providers_thing_is_404_and_in_no_list() {
    String id = make("callers-one", "mine").then().statusCode(201).extract().path("id");
    String other = TestTokens.token("callers-two", "things:read things:write");
    given().auth().oauth2(other).get("/v1/things/" + id).then().statusCode(404);
    List<String> listed =
        given()
            .auth()
            .oauth2(other)
            .get("/v1/things")
            .then()
            .statusCode(200)
            .extract()
            .path("items.id");
    assertThat(listed).isEmpty();
    given()
        .auth()
        .oauth2(other)
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(THING)
        .put("/v1/things/" + id)
        .then()
        .statusCode(404);
  }

  @Test
  void a_change_needs_the_version_it_changes() {
    Response made = make("callers-etag", "first");
    String etag = made.header("ETag");
    String address = "/v1/things/" + made.path("id");
    var caller = TestTokens.token("callers-etag", "things:write things:read");
    given()
        .auth()
        .oauth2(caller)
        .contentType(ContentType.JSON)
        .body(THING)
        .put(address)
        .then()
        .statusCode(428)
        .body("code", equalTo("if-match-required"));
    given()
        .auth()
        .oauth2(caller)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"9\"")
        .body(THING)
        .put(address)
        .then()
        .statusCode(412);
    given()
        .auth()
        .oauth2(caller)
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .body(THING)
        .put(address)
        .then()
        .statusCode(200)
        .body("name", equalTo("a"));
    given()
        .auth()
        .oauth2(caller)
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .body(THING)
        .put(address)
        .then()
        .statusCode(412);
  }

  @Test
  void a_list_is_read_page_by_page_to_its_end() {
    for (int i = 0; i < 5; i++) {
      make("callers-pages", "thing" + i).then().statusCode(201).body("number", equalTo(i + 1));
    }
    var caller = TestTokens.token("callers-pages", "things:read");
    Response first = given().auth().oauth2(caller).get("/v1/things?limit=3");
    assertThat(first.<List<String>>path("items.name"))
        .containsExactly("thing0", "thing1", "thing2");
    Response second =
        given().auth().oauth2(caller).get("/v1/things?limit=3&cursor=" + first.path("nextCursor"));
    assertThat(second.<List<String>>path("items.name")).containsExactly("thing3", "thing4");
    assertThat(second.<String>path("nextCursor")).isNull();
  }
}
