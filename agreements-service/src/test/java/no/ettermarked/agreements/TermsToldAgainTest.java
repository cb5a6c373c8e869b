package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class TermsToldAgainTest {

  private static final String TERMS_TOPIC = "ettermarked.terms-in-force.v1";

  @Test
  @DisplayName("a changed profile is told to everybody whose terms name it, with a higher version")
  void profile() {
    Api api = Api.registered().withCatalogue();
    Response offered = api.offer(api.customer());
    api.accept(offered).statusCode(200);

    api.call()
        .header("If-Match", "\"0\"")
        .body(Api.example("registerProvider").put("name", "Nordlys Forvaltning AS").toString())
        .put("/v1/provider")
        .then()
        .statusCode(200);

    JsonNode last = told(offered.path("id"), 2).getLast();
    assertThat(last.get("aggregateversion").asLong()).isEqualTo(2);
    assertThat(last.at("/data/provider/name").asText()).isEqualTo("Nordlys Forvaltning AS");
  }

  @Test
  @DisplayName("agreements accepted while a calendar changes all end up with the new calendar")
  void acceptances_during_a_change() throws Exception {
    Api api = Api.registered().withCatalogue();
    List<Response> offers = IntStream.range(0, 6).mapToObj(n -> api.offer(api.customer())).toList();
    List<Callable<Integer>> calls = new ArrayList<>();
    offers.forEach(offer -> calls.add(() -> api.accept(offer).extract().statusCode()));
    calls.add(
        3,
        () ->
            api.call()
                .header("If-Match", "\"1\"")
                .body(Api.example("publishCalendarVersion").toString())
                .post("/v1/calendars/office-hours/versions")
                .statusCode());

    try (ExecutorService all = Executors.newFixedThreadPool(calls.size())) {
      assertThat(all.invokeAll(calls).stream().map(Future::resultNow)).containsOnly(200, 201);
    }

    for (Response offer : offers) {
      String id = offer.path("id");
      EventsUnderTest.await(
          TERMS_TOPIC,
          event ->
              event.get("subject").asText().equals(id)
                  && event.at("/data/calendars/0/version").asInt() == 2);
    }
  }

  private static void holds(Api api, UUID customer, String at, int version) {
    api.post(
            "/v1/coverage-checks",
            Api.json(
                """
                {'customer':'%s','kind':'question','channel':'phone','priority':'critical','at':'%s'}
                """
                    .formatted(customer, at)))
        .statusCode(200)
        .body(
            "targets[0].because.source.findAll { it.kind == 'calendar' }.version.unique()",
            contains(version));
    api.get("/v1/customers/{id}/terms?at={at}", customer, at)
        .body("calendars.version", contains(version));
  }

  @Test
  @DisplayName(
      "a calendar that holds from a later day is told on that day, and counted in from then")
  void a_calendar_of_a_later_day() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    Response offered = api.offer(customer, "desk", "2026-09-01");
    api.accept(offered).statusCode(200);
    String path = "/v1/calendars/office-hours";
    api.call()
        .header("If-Match", "\"1\"")
        .body(
            Api.example("publishCalendarVersion")
                .put("from", "2033-01-01")
                .put("runningClocksFollow", false)
                .toString())
        .post(path + "/versions")
        .then()
        .statusCode(201)
        .body("from", equalTo("2033-01-01"));
    api.call()
        .header("If-Match", "\"2\"")
        .body(Api.example("publishCalendarVersion").put("from", "2032-12-31").toString())
        .post(path + "/versions")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/from"));

    api.get(path + "/versions").body("items.version", contains(1, 2));
    api.post(path + "/computations", Api.json("{'start':'2032-12-30T12:00:00Z','add':'PT1H'}"))
        .body("because[0].source.version", equalTo(1));
    api.post(path + "/computations", Api.json("{'start':'2033-01-03T12:00:00Z','add':'PT1H'}"))
        .body("because[0].source.version", equalTo(2));
    api.get("/v1/agreements/{id}/terms", offered.<String>path("id"))
        .body("calendars[0].version", equalTo(1));
    // Midnight in Oslo is 23:00 UTC.
    holds(api, customer, "2032-12-31T22:59:59Z", 1);
    holds(api, customer, "2032-12-31T23:00:00Z", 2);

    api.itIs("2033-01-01T00:00:00Z");

    JsonNode last = told(offered.path("id"), 2).getLast();
    assertThat(last.at("/data/calendars/0/version").asInt()).isEqualTo(2);
    assertThat(last.at("/data/calendars/0/from").asText()).isEqualTo("2033-01-01");
    assertThat(last.at("/data/calendars/0/runningClocksFollow").asBoolean()).isFalse();
  }

  private static List<JsonNode> told(String agreement, int times) {
    return EventsUnderTest.awaitAll(
        TERMS_TOPIC, event -> event.get("subject").asText().equals(agreement), times);
  }

  @Test
  @DisplayName("a calendar that running clocks follow is kept as one, shown as one and told as one")
  void a_calendar_that_running_clocks_follow() {
    Api api = Api.registered().withCatalogue();
    Response offered = api.offer(api.customer());
    api.accept(offered).statusCode(200);
    api.call()
        .header("If-Match", "\"1\"")
        .body(Api.example("publishCalendarVersion").put("runningClocksFollow", true).toString())
        .post("/v1/calendars/office-hours/versions")
        .then()
        .statusCode(201)
        .body("runningClocksFollow", equalTo(true));

    api.get("/v1/calendars/office-hours")
        .body("version", equalTo(2))
        .body("runningClocksFollow", equalTo(true));
    JsonNode last = told(offered.path("id"), 2).getLast();
    assertThat(last.at("/data/calendars/0/version").asInt()).isEqualTo(2);
    assertThat(last.at("/data/calendars/0/runningClocksFollow").asBoolean()).isTrue();
  }
}
