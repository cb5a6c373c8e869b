package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
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

  private static List<JsonNode> told(String agreement, int times) {
    return EventsUnderTest.awaitAll(
        TERMS_TOPIC, event -> event.get("subject").asText().equals(agreement), times);
  }
}
