package no.ettermarked.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class BadInputTest {
  private static final String FRIDAY_1530 = "2037-09-11T13:30:00Z";

  private static void refused(Response answer, String pointer) {
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void a_request_is_read_to_the_letter_and_nothing_is_stored() {
    Desk desk = Desk.at(FRIDAY_1530);
    ObjectNode good = desk.example("openCase");
    refused(desk.open(good.deepCopy().put("urgency", 1)), "/urgency");
    refused(desk.open(good.deepCopy().put("customer", "none")), "/customer");
    refused(desk.open(good.deepCopy().put("title", 7)), "/title");
    refused(desk.open(good.deepCopy().put("title", " ")), "/title");
    refused(desk.open(good.deepCopy().put("title", "a\0b")), "/title");
    refused(desk.open(good.deepCopy().put("title", "x".repeat(256))), "/title");
    refused(desk.open(good.deepCopy().put("priority", "urgent")), "/priority");
    refused(desk.open(good.deepCopy().put("kind", "Not a slug")), "/kind");
    refused(desk.open(good.deepCopy().put("reporter", "Ingrid")), "/reporter");
    refused(desk.open(good.deepCopy().without("channel")), "/channel");
    desk.asked().body("{\"customer\":").post("/v1/cases").then().statusCode(400);
    desk.asked().post("/v1/cases").then().statusCode(400);
    desk.asked().get("/v1/cases").then().body("items", empty());
  }

  @Test
  void half_a_surrogate_pair_is_no_fault_of_ours() {
    Desk desk = Desk.at(FRIDAY_1530);
    String asked = desk.example("openCase").put("title", "HALF").toString();
    desk.asked()
        .body(asked.replace("HALF", "half \\ud83d"))
        .post("/v1/cases")
        .then()
        .statusCode(lessThan(500));
  }

  @Test
  void a_name_that_the_sender_has_chosen_has_no_nul_either() {
    Desk desk = Desk.withoutAgreement();
    String asked = desk.example("connectIntegration").toString().replace("Høyest", "Hø\\u0000yest");
    refused(desk.asked().body(asked).post("/v1/integrations"), "/priorities");
    desk.asked().get("/v1/integrations").then().body("items", empty());
  }

  @Test
  void work_is_logged_in_minutes_that_are_there() {
    Desk desk = Desk.at(FRIDAY_1530);
    String id = desk.open().path("id");
    refused(desk.log(id, FRIDAY_1530, 0), "/minutes");
    refused(desk.log(id, FRIDAY_1530, 1441), "/minutes");
    desk.log(id, "2037-09-11T15:00:00Z", 10)
        .then()
        .statusCode(422)
        .body("code", equalTo("in-the-future"))
        .body("errors[0].pointer", equalTo("/startedAt"));
    desk.asked()
        .body(desk.example("logWork").put("startedAt", FRIDAY_1530).toString())
        .post("/v1/cases/{id}/work-logs", id)
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency-key-required"));
  }

  @Test
  void parameters_that_are_not_known_or_cannot_be_read_are_named() {
    Desk desk = Desk.withoutAgreement();
    for (String parameter :
        List.of("status=closed", "customer=7", "colour=red", "limit=0", "cursor=AAAA")) {
      desk.asked().get("/v1/cases?" + parameter).then().statusCode(400);
    }
  }

  @Test
  void without_a_token_or_with_anothers_or_without_the_scope_there_is_no_way_in() {
    Desk desk = Desk.at(FRIDAY_1530);
    String id = desk.open().path("id");
    String path = "/v1/cases/" + id;
    given().get(path).then().statusCode(401);
    Desk.with(TestTokens.expired(desk.provider, "cases:read")).get(path).then().statusCode(401);
    Desk.with(TestTokens.forged(desk.provider, "cases:read")).get(path).then().statusCode(401);
    Desk.with(TestTokens.token(desk.provider, "cases:write")).get(path).then().statusCode(403);
    Desk.with(TestTokens.token("somebody-else", "cases:read")).get(path).then().statusCode(404);
    Desk.with(TestTokens.token("somebody-else", "cases:read"))
        .get(path + "/clocks")
        .then()
        .statusCode(404);
    Desk.with(TestTokens.token(desk.provider, "cases:read"))
        .body(desk.example("openCase").toString())
        .post("/v1/cases")
        .then()
        .statusCode(403);
  }

  @Test
  void a_customers_people_see_and_do_only_their_own() {
    Desk desk = Desk.at(FRIDAY_1530);
    String id = desk.open().path("id");
    UUID other = UUID.randomUUID();
    desk.askedByPeopleOf(desk.customer).get("/v1/cases/{id}", id).then().statusCode(200);
    desk.askedByPeopleOf(other).get("/v1/cases/{id}", id).then().statusCode(404);
    desk.askedByPeopleOf(other).get("/v1/cases/{id}/work-logs", id).then().statusCode(404);
    desk.askedByPeopleOf(other).get("/v1/cases").then().body("items", empty());
    desk.askedByPeopleOf(other)
        .get("/v1/cases?customer=" + desk.customer)
        .then()
        .body("items", empty());
    desk.askedByPeopleOf(other)
        .body(desk.example("openCase").toString())
        .post("/v1/cases")
        .then()
        .statusCode(404);
    desk.askedByPeopleOf(desk.customer)
        .body(desk.example("openCase").toString())
        .post("/v1/cases")
        .then()
        .statusCode(201);
    desk.askedByPeopleOf(desk.customer)
        .header("If-Match", "\"0\"")
        .body(desk.example("startCase").toString())
        .post("/v1/cases/{id}/starts", id)
        .then()
        .statusCode(403)
        .body("code", equalTo("provider-only"));
  }

  @Test
  void a_change_names_the_version_it_changes() {
    Desk desk = Desk.at(FRIDAY_1530);
    String id = desk.open().path("id");
    String start = desk.example("startCase").toString();
    desk.asked().body(start).post("/v1/cases/{id}/starts", id).then().statusCode(428);
    desk.asked()
        .header("If-Match", "\"7\"")
        .body(start)
        .post("/v1/cases/{id}/starts", id)
        .then()
        .statusCode(412);
    desk.start(id).then().statusCode(200);
    desk.start(id).then().statusCode(409).body("code", equalTo("already-started"));
    desk.resolve(id).then().statusCode(200);
    desk.resolve(id).then().statusCode(409).body("code", equalTo("already-resolved"));
  }

  @Test
  void a_start_lies_between_the_opening_and_now() {
    Desk desk = Desk.at(FRIDAY_1530);
    String id = desk.open().path("id");
    for (String at : List.of("2037-09-11T13:29:59Z", "2037-09-11T13:45:00Z")) {
      desk.asked()
          .header("If-Match", "\"0\"")
          .body(desk.example("startCase").put("at", at).toString())
          .post("/v1/cases/{id}/starts", id)
          .then()
          .statusCode(422)
          .body("errors[0].pointer", equalTo("/at"));
    }
  }

  @Test
  void the_same_key_gives_the_same_answer_and_another_body_is_422() {
    Desk desk = Desk.at(FRIDAY_1530);
    ObjectNode asked = desk.example("openCase");
    String first = keyed(desk, asked).asString();
    assertThat(keyed(desk, asked).asString()).isEqualTo(first);
    keyed(desk, asked.put("title", "Noe annet"))
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    desk.asked().get("/v1/cases").then().body("items.number", equalTo(List.of("OSE-1")));
  }

  private static Response keyed(Desk desk, ObjectNode asked) {
    return desk.asked().header("Idempotency-Key", "one").body(asked.toString()).post("/v1/cases");
  }

  @Test
  void the_same_key_at_the_same_time_opens_one_case() throws Exception {
    Desk desk = Desk.at(FRIDAY_1530);
    ObjectNode asked = desk.example("openCase");
    try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
      Callable<Response> call = () -> keyed(desk, asked);
      for (Future<Response> answer : callers.invokeAll(List.of(call, call, call, call))) {
        assertThat(answer.get().statusCode()).isIn(201, 409);
      }
    }
    desk.asked().get("/v1/cases").then().body("items.number", equalTo(List.of("OSE-1")));
  }

  @Test
  void two_who_start_at_the_same_time_are_told_apart() throws Exception {
    Desk desk = Desk.at(FRIDAY_1530);
    String id = desk.open().path("id");
    Callable<Integer> call =
        () ->
            desk.asked()
                .header("If-Match", "\"0\"")
                .body(desk.example("startCase").toString())
                .post("/v1/cases/{id}/starts", id)
                .statusCode();
    try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
      List<Integer> answers =
          callers.invokeAll(List.of(call, call, call, call)).stream()
              .map(Future::resultNow)
              .toList();
      assertThat(answers).containsOnlyOnce(200);
      assertThat(answers).isSubsetOf(200, 409, 412);
    }
  }

  @Test
  void a_secret_is_never_shown() {
    Desk desk = Desk.withoutAgreement();
    ObjectNode asked = desk.example("connectIntegration");
    String secret = asked.get("secret").asText();
    Response connected = desk.asked().body(asked.toString()).post("/v1/integrations");
    connected.then().statusCode(201).body(not(containsString(secret)));
    String path = "/v1/integrations/" + connected.path("id");
    desk.asked().get(path).then().statusCode(200).body(not(containsString(secret)));
    desk.asked().get("/v1/integrations").then().body(not(containsString(secret)));
    refused(
        desk.asked().body(asked.put("secret", "short").toString()).post("/v1/integrations"),
        "/secret");
    refused(
        desk.asked()
            .body(desk.example("connectIntegration").put("defaultPriority", "x").toString())
            .post("/v1/integrations"),
        "/defaultPriority");
    Desk.with(TestTokens.token("somebody-else", "integrations:read"))
        .get(path)
        .then()
        .statusCode(404);
    for (String own : List.of(path, path + "/refusals", "/v1/integrations")) {
      desk.askedByPeopleOf(desk.customer)
          .get(own)
          .then()
          .statusCode(403)
          .body("code", equalTo("provider-only"));
    }
    given().contentType(ContentType.JSON).get(path).then().statusCode(401);
  }
}
