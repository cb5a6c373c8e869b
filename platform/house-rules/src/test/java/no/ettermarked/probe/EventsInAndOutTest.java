package no.ettermarked.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.house.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class EventsInAndOutTest {
  private static final String IN = "ettermarked.cases.v1";
  private static final String OUT = "ettermarked.agreements.v1";

  /** So that it cannot be compressed away. */
  private static String noise() {
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      noise.append(UUID.randomUUID());
    }
    return noise.toString();
  }

  private static JsonNode named(String name) {
    return JsonNodeFactory.instance.objectNode().put("name", name).put("unknown", "ignored");
  }

  private static void ask(String eventId, String provider, JsonNode data) {
    UUID aggregate = UUID.randomUUID();
    EventsUnderTest.send(
        IN,
        aggregate.toString(),
        EventsUnderTest.event(
            eventId, "no.ettermarked.probe.thing-asked.v1", provider, aggregate, 1, data));
  }

  private static List<String> things(String provider) {
    return given()
        .auth()
        .oauth2(TestTokens.token(provider, "things:read"))
        .get("/v1/things?limit=200")
        .path("items.name");
  }

  private static Predicate<JsonNode> of(String provider) {
    return event -> event.path("provider").asText().equals(provider);
  }

  @Test
  void what_is_made_is_told_as_a_cloudevent() {
    String id =
        given()
            .auth()
            .oauth2(TestTokens.token("telling", "things:write"))
            .contentType(ContentType.JSON)
            .body("{\"name\":\"a\",\"minutes\":1,\"colour\":\"RED\"}")
            .post("/v1/things")
            .path("id");
    JsonNode event = EventsUnderTest.await(OUT, of("telling"));
    assertThat(event.path("specversion").asText()).isEqualTo("1.0");
    assertThat(event.path("type").asText()).isEqualTo("no.ettermarked.probe.thing-made.v1");
    assertThat(event.path("subject").asText()).isEqualTo(id);
    assertThat(event.path("source").asText()).isEqualTo("/probe-service");
    assertThat(event.path("data").path("name").asText()).isEqualTo("a");
    assertThat(event.path("traceparent").asText()).startsWith("00-");
  }

  @Test
  void an_event_delivered_twice_has_one_effect_and_names_its_cause() {
    ask("twice-1", "twice", named("once"));
    ask("twice-1", "twice", named("once"));
    ask("twice-2", "twice", named("last"));
    JsonNode last =
        EventsUnderTest.await(
            OUT, of("twice").and(event -> event.path("data").path("name").asText().equals("last")));
    assertThat(last.path("causationid").asText()).isEqualTo("twice-2");
    await()
        .untilAsserted(() -> assertThat(things("twice")).containsExactlyInAnyOrder("once", "last"));
  }

  @Test
  void what_cannot_be_handled_waits_as_a_dead_letter_and_blocks_nothing_and_is_driven_again() {
    ask("poison-1", "poisoned", named("poison"));
    ask("poison-2", "poisoned", JsonNodeFactory.instance.objectNode());
    ask("poison-3", "poisoned", named("fine"));
    await().untilAsserted(() -> assertThat(things("poisoned")).containsExactly("fine"));
    var operator = TestTokens.token("poisoned", "operations:read operations:write");
    await()
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(operator)
                    .get("/v1/dead-letters")
                    .then()
                    .body("items.size()", equalTo(2)));
    List<String> reasons =
        given().auth().oauth2(operator).get("/v1/dead-letters").path("items.reason");
    assertThat(reasons).anyMatch(r -> r.equals("poison cannot be made"));
    assertThat(reasons).anyMatch(r -> r.contains("name"));
    String letter =
        given()
            .auth()
            .oauth2(operator)
            .get("/v1/dead-letters")
            .path("items.find { it.eventId == 'poison-1' }.id");
    isNobodyElses(letter);
    System.setProperty("probe.mended", "true");
    given()
        .auth()
        .oauth2(operator)
        .post("/v1/dead-letters/" + letter + "/redrives")
        .then()
        .statusCode(200)
        .body("redrivenAt", org.hamcrest.Matchers.notNullValue());
    assertThat(things("poisoned")).containsExactlyInAnyOrder("fine", "poison");
    EventsUnderTest.await(
        "ettermarked.agreements.dead-letters.v1",
        event -> event.path("id").asText().equals("poison-1"));
  }

  private static void isNobodyElses(String letter) {
    var stranger = TestTokens.token("elsewhere", "operations:read operations:write");
    String path = "/v1/dead-letters/" + letter;
    given()
        .auth()
        .oauth2(stranger)
        .get("/v1/dead-letters")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
    given().auth().oauth2(stranger).get(path).then().statusCode(404);
    given().auth().oauth2(stranger).post(path + "/redrives").then().statusCode(404);
  }

  @Test
  void events_of_one_key_have_their_effect_one_at_a_time_in_their_order() {
    UUID aggregate = UUID.randomUUID();
    List<String> names = IntStream.range(0, 20).mapToObj(i -> "event" + i).toList();
    for (int i = 0; i < names.size(); i++) {
      EventsUnderTest.send(
          IN,
          aggregate.toString(),
          EventsUnderTest.event(
              "ordered-" + i,
              "no.ettermarked.probe.thing-asked.v1",
              "ordered",
              aggregate,
              i,
              named(names.get(i))));
    }
    await().untilAsserted(() -> assertThat(things("ordered")).isEqualTo(names));
  }

  @Test
  void what_an_event_leads_to_goes_on_with_its_trace_however_many_come_at_once() {
    UUID many = UUID.randomUUID();
    for (int i = 0; i < 40; i++) {
      UUID aggregate = i % 2 == 0 ? many : UUID.randomUUID();
      String event =
          EventsUnderTest.event(
              "traced-" + i,
              "no.ettermarked.probe.thing-asked.v1",
              "traced",
              aggregate,
              i,
              named("event" + i));
      String trace = "{\"traceparent\":\"00-%s-00f067aa0ba902b7-00\",".formatted(trace(i));
      EventsUnderTest.send(IN, aggregate.toString(), trace + event.substring(1));
    }
    List<JsonNode> made = EventsUnderTest.awaitAll(OUT, of("traced"), 40);
    assertThat(made)
        .hasSize(40)
        .allSatisfy(
            event -> {
              int cause =
                  Integer.parseInt(event.path("causationid").asText().replace("traced-", ""));
              assertThat(event.path("traceparent").asText()).startsWith("00-" + trace(cause));
            });
  }

  private static String trace(int number) {
    return "4bf92f3577b34da6a3ce929d%08x".formatted(number);
  }

  @Test
  void what_is_no_event_at_all_blocks_nothing() {
    EventsUnderTest.send(IN, "x", "not json");
    EventsUnderTest.send(IN, "x", "{\"id\":\"1\"}");
    ask(noise(), "nonsense", named("of an id that no index takes"));
    ask("foreign", noise(), named("of a provider that no index takes"));
    ask("after-nonsense", "nonsense", named("fine"));
    await().untilAsserted(() -> assertThat(things("nonsense")).containsExactly("fine"));
  }
}
