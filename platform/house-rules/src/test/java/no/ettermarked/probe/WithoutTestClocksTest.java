package no.ettermarked.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.TestTokens;
import no.ettermarked.kit.tenancy.Tenancy;
import no.ettermarked.kit.time.TimeSource;
import org.junit.jupiter.api.Test;

/** As in production. */
@QuarkusTest
@TestProfile(WithoutTestClocksTest.Production.class)
@WithTestResource(BackboneResource.class)
class WithoutTestClocksTest {
  private static final String PATH = "/v1/test-clock";

  @Inject TimeSource time;
  @Inject Tenancy tenancy;

  /** Nobody has allowed test clocks. */
  public static class Production implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ettermarked.test-clocks", "false");
    }
  }

  @Test
  void there_is_no_clock_to_be_moved_and_time_is_that_of_the_machine() {
    String token = TestTokens.token("production", "test-clock:read test-clock:write");
    given().auth().oauth2(token).get(PATH).then().statusCode(404);
    given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(Map.of("now", "2055-01-01T00:00:00Z"))
        .put(PATH)
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
    assertThat(tenancy.as("production", time::now))
        .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
  }
}
