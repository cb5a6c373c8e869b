package no.ettermarked.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.house.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;

/** A provider of a test's own, with a customer and an agreement, on 24 November 2054. */
class PlannedMeetings {
  static final String TOPIC = "ettermarked.meetings.v1";

  final String provider = "planning-" + UUID.randomUUID();
  final UUID agreement = UUID.randomUUID();
  final UUID customer = UUID.randomUUID();

  @BeforeEach
  void the_clock_stands_on_a_tuesday_in_november_2054() {
    moveClock("2054-11-24T06:00:00Z");
  }

  List<JsonNode> scheduledEvents(int count) {
    return EventsUnderTest.awaitAll(
        TOPIC,
        event ->
            event.get("type").asText().equals("no.ettermarked.meetings.meeting-scheduled.v1")
                && event.get("provider").asText().equals(provider),
        count);
  }

  JsonPath awaitMeetings(int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(meetings().getList("items")).hasSize(count));
    return meetings();
  }

  void awaitStart(String firstStart) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(meetings().getList("items.startsAt")).contains(firstStart));
  }

  JsonPath meetings() {
    return get("/v1/meetings?customer=" + customer);
  }

  JsonPath get(String path) {
    return given()
        .auth()
        .oauth2(TestTokens.token(provider, "meetings:read operations:read"))
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  void moveClock(String now) {
    given()
        .auth()
        .oauth2(TestTokens.token(provider, "test-clock:write"))
        .contentType("application/json")
        .body("{\"now\":\"" + now + "\"}")
        .put("/v1/test-clock")
        .then()
        .statusCode(200);
  }
}
