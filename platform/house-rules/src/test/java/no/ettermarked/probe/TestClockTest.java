package no.ettermarked.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.TestTokens;
import no.ettermarked.kit.time.TimeSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class TestClockTest {
  private static final String ALL = "things:read things:write test-clock:read test-clock:write";

  @Inject TimeSource time;

  private static Instant now(String provider) {
    return Instant.parse(
        given().auth().oauth2(TestTokens.token(provider, ALL)).get("/v1/test-clock").path("now"));
  }

  @Test
  void a_providers_time_moves_forward_and_what_waited_happens_and_no_other_provider_notices() {
    String moved = TestTokens.token("clock-moved", ALL);
    for (String provider : List.of("clock-moved", "clock-still")) {
      given()
          .auth()
          .oauth2(TestTokens.token(provider, ALL))
          .contentType(ContentType.JSON)
          .body("{\"name\":\"young\",\"minutes\":600,\"colour\":\"RED\"}")
          .post("/v1/things")
          .then()
          .statusCode(201);
    }
    Instant wanted = now("clock-moved").plus(Duration.ofHours(11));
    given()
        .auth()
        .oauth2(moved)
        .contentType(ContentType.JSON)
        .body("{\"now\":\"" + wanted + "\"}")
        .put("/v1/test-clock")
        .then()
        .statusCode(200)
        .body("now", startsWith(wanted.toString().substring(0, 16)));
    assertThat(names("clock-moved")).containsExactly("old");
    assertThat(names("clock-still")).containsExactly("young");
    assertThat(now("clock-still")).isBefore(wanted.minus(Duration.ofHours(10)));
  }

  @Test
  void instants_have_the_microseconds_that_are_stored_and_no_more() {
    Instant wall = time.wall();
    assertThat(wall.getNano() % 1000).isZero();
    assertThat(now("clock-fine").getNano() % 1000).isZero();
  }

  @Test
  void time_does_not_move_back() {
    given()
        .auth()
        .oauth2(TestTokens.token("clock-back", ALL))
        .contentType(ContentType.JSON)
        .body("{\"now\":\"2020-01-01T00:00:00Z\"}")
        .put("/v1/test-clock")
        .then()
        .statusCode(422)
        .body("code", equalTo("time-moves-forward"))
        .body("errors[0].pointer", equalTo("/now"));
  }

  private static List<String> names(String provider) {
    return given()
        .auth()
        .oauth2(TestTokens.token(provider, ALL))
        .get("/v1/things")
        .path("items.name");
  }
}
