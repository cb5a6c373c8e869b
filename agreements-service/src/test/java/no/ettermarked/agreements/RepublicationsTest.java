package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.house.TestTokens;
import no.ettermarked.kit.sql.Sql;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class RepublicationsTest {

  private static final String PATH = "/v1/terms-republications";
  private static final String TERMS_TOPIC = "ettermarked.terms-in-force.v1";

  @Inject Sql sql;

  private static String accepted(Api api) {
    Response offered = api.offer(api.customer());
    api.accept(offered).statusCode(200);
    return offered.path("id");
  }

  private static JsonNode ended(Api api, String id) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Api.tree(api.call().get(PATH + "/" + id)), shown -> shown.has("ended"));
  }

  private static List<JsonNode> told(String provider, int atLeast) {
    return EventsUnderTest.awaitAll(
        TERMS_TOPIC, event -> event.get("provider").asText().equals(provider), atLeast);
  }

  @Test
  @DisplayName("on request the terms of all agreements are told again, with a higher version")
  void on_request() {
    Api api = Api.registered().withCatalogue();
    String first = accepted(api);
    String second = accepted(api);
    api.offer(api.customer());

    Response asked = api.post(PATH, "").extract().response();

    asked.then().statusCode(202).body("cause", equalTo("requested")).body("total", equalTo(2));
    asked.then().body("done", equalTo(0)).body("ended", nullValue());
    assertThat(asked.header("Location")).endsWith(PATH + "/" + asked.path("id"));
    JsonNode ended = ended(api, asked.path("id"));
    assertThat(ended.get("done").asInt()).isEqualTo(2);
    assertThat(ended.get("told").asInt()).isEqualTo(2);
    assertThat(ended.has("began")).isTrue();
    assertThat(told(api.provider(), 4).stream().filter(RepublicationsTest::isAgain))
        .extracting(event -> event.get("subject").asText())
        .containsExactlyInAnyOrder(first, second);
  }

  private static boolean isAgain(JsonNode event) {
    return event.get("aggregateversion").asLong() == 2;
  }

  @Test
  @DisplayName("an agreement stays as it was read: who holds its ETag can still end it")
  void the_agreement_itself_does_not_change() {
    Api api = Api.registered().withCatalogue();
    String agreement = accepted(api);
    String etag = api.call().get("/v1/agreements/" + agreement).header("ETag");

    ended(api, api.post(PATH, "").extract().path("id"));

    assertThat(api.call().get("/v1/agreements/" + agreement).header("ETag")).isEqualTo(etag);
  }

  @Test
  @DisplayName("600 agreements are gone through in parts, each told once, beside what is accepted")
  void in_parts() {
    Api api = Api.registered().withCatalogue();
    String agreement = accepted(api);
    sql.update(
        """
        insert into agreement (id, provider, number, customer, from_date, to_date, items, team,
          terms_hash, offered_at, accepted_by, accepted_at, terms_version, version, draft)
        select uuidv7(), provider, number || '-' || n, customer, from_date, to_date, items, team,
          terms_hash, offered_at, accepted_by, accepted_at, terms_version, version, draft
        from agreement, generate_series(1, 599) n where provider = ? and id = ?::uuid
        """,
        api.provider(),
        agreement);

    String id = api.post(PATH, "").statusCode(202).body("total", equalTo(600)).extract().path("id");
    String meanwhile = accepted(api);

    JsonNode ended = ended(api, id);
    assertThat(ended.get("done").asInt()).isBetween(600, 601);
    List<String> again =
        told(api.provider(), 602).stream()
            .filter(RepublicationsTest::isAgain)
            .map(event -> event.get("subject").asText())
            .filter(subject -> !subject.equals(meanwhile))
            .toList();
    assertThat(again).hasSize(600).doesNotHaveDuplicates().contains(agreement);
  }

  @Test
  @DisplayName("after a stop it goes on from where it had come: nobody is told twice")
  void goes_on() {
    Api api = Api.registered().withCatalogue();
    List<String> agreements = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      agreements.add(accepted(api));
    }
    UUID stopped = UUID.fromString("0199f0c4-2b1a-7c3d-8e4f-5a6b7c8d9e0f");
    sql.update(
        """
        insert into terms_republication
          (id, provider, cause, total, done, told, after, requested_at, began_at)
        values (?, ?, 'requested', 3, 2, 2, ?::uuid, now(), now())
        """,
        stopped,
        api.provider(),
        agreements.get(1));
    sql.update(
        "insert into alarm (provider, name, subject, due_at) values (?, ?, ?, now())",
        api.provider(),
        "terms-republication",
        stopped.toString());

    JsonNode ended = ended(api, stopped.toString());

    assertThat(ended.get("done").asInt()).isEqualTo(3);
    assertThat(told(api.provider(), 4)).hasSize(4);
    assertThat(told(api.provider(), 4).stream().filter(RepublicationsTest::isAgain))
        .extracting(event -> event.get("subject").asText())
        .containsExactly(agreements.get(2));
  }

  @Test
  @DisplayName("a changed calendar goes through all, and tells those that are counted in it")
  void a_changed_calendar() {
    Api api = Api.registered().withCatalogue();
    accepted(api);
    api.post("/v1/calendars", Api.example("publishCalendar").put("key", "other-hours"))
        .statusCode(201);
    for (String calendar : List.of("office-hours", "other-hours")) {
      api.call()
          .header("If-Match", "\"1\"")
          .body(Api.example("publishCalendarVersion").toString())
          .post("/v1/calendars/" + calendar + "/versions")
          .then()
          .statusCode(201);
    }

    Response list = api.call().get(PATH);

    list.then().body("items.cause", hasItem("calendar-changed"));
    assertThat(list.<List<String>>path("items.calendar"))
        .containsExactly("office-hours", "other-hours");
    List<String> ids = list.path("items.id");
    assertThat(ended(api, ids.getFirst()).get("told").asInt()).isEqualTo(1);
    assertThat(ended(api, ids.getLast()).get("told").asInt()).isEqualTo(0);
    assertThat(ended(api, ids.getLast()).get("done").asInt()).isEqualTo(1);
  }

  @Test
  @DisplayName("it is the provider's own, and nobody else's")
  void the_providers_own() {
    Api api = Api.registered();
    String id = api.post(PATH, "").statusCode(202).extract().path("id");
    UUID customer = UUID.randomUUID();

    Api.registered().get(PATH + "/" + id).statusCode(404);
    api.asCustomer(customer).post(PATH).then().statusCode(403);
    api.asCustomer(customer).get(PATH + "/" + id).then().statusCode(403);
    Api.with(TestTokens.token(api.provider(), "agreements:read"))
        .post(PATH)
        .then()
        .statusCode(403)
        .body("code", equalTo("scope-missing"));
    assertThat(ended(api, id).get("total").asInt()).isZero();
  }
}
