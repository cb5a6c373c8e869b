package no.ettermarked.cases.integrations;

import static io.restassured.RestAssured.given;
import static no.ettermarked.cases.integrations.JiraSite.OURS;
import static no.ettermarked.cases.integrations.JiraSite.SECRET;
import static no.ettermarked.cases.integrations.JiraSite.bytes;
import static no.ettermarked.cases.integrations.JiraSite.connect;
import static no.ettermarked.cases.integrations.JiraSite.deliver;
import static no.ettermarked.cases.integrations.JiraSite.fields;
import static no.ettermarked.cases.integrations.JiraSite.ours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.ettermarked.cases.Desk;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.kit.webhooks.HmacSignature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class InboundJiraTest {
  private static final String FRIDAY_1530 = "2037-09-11T13:30:00Z";

  @Test
  @DisplayName("OSE-12: an issue created in Jira becomes a case, opened when it was received")
  void an_issue_becomes_a_case() throws IOException {
    Desk desk = Desk.at(FRIDAY_1530);
    Response answer = deliver(connect(desk), "d-1", Files.readAllBytes(OURS));
    answer
        .then()
        .statusCode(200)
        .body("outcome", equalTo("case-opened"))
        .body("case.number", equalTo("OSE-1"));
    desk.show(answer.path("case.id"))
        .then()
        .body("customer", equalTo(desk.customer.toString()))
        .body("kind", equalTo("fault"))
        .body("priority", equalTo("critical"))
        .body("channel", equalTo("portal"))
        .body("title", equalTo("Faktura kan ikke bokføres"))
        .body("description", startsWith("Bokføring av salgsfaktura stopper"))
        .body("reporter.name", equalTo("Tore Nes"))
        .body("externalReference", equalTo("FJORD-42"))
        .body("reportedAt", equalTo("2026-09-11T13:28:04.674Z"))
        .body("openedAt", startsWith("2037-09-11T13:30"))
        .body("clocks[0].because.code", hasItem("clock.counts-from-receipt"))
        .body("clocks[0].dueAt", startsWith("2037-09-14T07:30"));
    desk.asked()
        .get("/v1/cases?externalReference=FJORD-42")
        .then()
        .body("items.number", contains("OSE-1"));
  }

  @Test
  void the_published_example_opens_a_case() {
    Desk desk = Desk.at(FRIDAY_1530);
    deliver(connect(desk), "d-1", bytes(desk.example("receiveJiraWebhook")))
        .then()
        .statusCode(200)
        .body("outcome", equalTo("case-opened"));
  }

  @Test
  void the_same_delivery_twice_and_the_same_issue_twice_have_the_same_answer_and_one_case() {
    Desk desk = Desk.at(FRIDAY_1530);
    String integration = connect(desk);
    String first = deliver(integration, "d-1", bytes(ours())).asString();
    assertThat(deliver(integration, "d-1", bytes(ours())).asString()).isEqualTo(first);
    assertThat(deliver(integration, "d-2", bytes(ours().put("timestamp", 1))).asString())
        .isEqualTo(first);
    desk.asked().get("/v1/cases").then().body("items.number", contains("OSE-1"));
  }

  @Test
  void deliveries_about_one_issue_at_the_same_time_make_one_case() throws Exception {
    Desk desk = Desk.at(FRIDAY_1530);
    String integration = connect(desk);
    try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
      List<Callable<Response>> sent =
          List.of(
              () -> deliver(integration, "a", bytes(ours())),
              () -> deliver(integration, "b", bytes(ours())),
              () -> deliver(integration, "c", bytes(ours())),
              () -> deliver(integration, "d", bytes(ours())));
      for (Future<Response> answer : senders.invokeAll(sent)) {
        answer.get().then().statusCode(200).body("case.number", equalTo("OSE-1"));
      }
    }
    desk.asked().get("/v1/cases").then().body("items.number", contains("OSE-1"));
  }

  @Test
  void a_wrong_or_missing_signature_is_401_and_opens_nothing() {
    Desk desk = Desk.at(FRIDAY_1530);
    String integration = connect(desk);
    for (Map<String, String> headers :
        List.of(
            Map.<String, String>of(),
            Map.of("X-Hub-Signature", ""),
            Map.of("X-Hub-Signature", "sha256=00ff"),
            Map.of("X-Hub-Signature", HmacSignature.of(SECRET + "x", bytes(ours()))),
            Map.of("X-Hub-Signature", HmacSignature.of(SECRET, bytes(ours().put("a", 1)))))) {
      given()
          .contentType(ContentType.JSON)
          .headers(headers)
          .body(bytes(ours()))
          .post("/v1/inbound/jira/{integration}", integration)
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .body("code", equalTo("signature-invalid"));
    }
    desk.asked().get("/v1/cases").then().body("items", empty());
  }

  @Test
  void an_integration_that_is_not_there_is_404() {
    deliver(UUID.randomUUID().toString(), "d-1", bytes(ours()))
        .then()
        .statusCode(404)
        .body("code", equalTo("integration-not-found"));
  }

  @Test
  void what_is_not_followed_is_ignored_and_says_so() {
    Desk desk = Desk.at(FRIDAY_1530);
    deliver(connect(desk), "d-1", bytes(ours().put("webhookEvent", "jira:issue_deleted")))
        .then()
        .statusCode(200)
        .body("outcome", equalTo("ignored"))
        .body(
            "why",
            equalTo("Deliveries of this kind are not followed: only jira:issue_created is."));
    desk.asked().get("/v1/cases").then().body("items", empty());
  }

  @Test
  void what_is_no_webhook_is_400_and_says_where() {
    Desk desk = Desk.at(FRIDAY_1530);
    String integration = connect(desk);
    ObjectNode withoutKey = ours();
    ((ObjectNode) withoutKey.get("issue")).remove("key");
    deliver(integration, "d-1", bytes(withoutKey))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/issue/key"));
    deliver(integration, "d-2", "{}".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/webhookEvent"));
    for (String broken :
        List.of("{\"webhookEvent\":", "[]", "\"text\"", "null", "", "{\"issue\":3}")) {
      deliver(integration, "d-3", broken.getBytes(StandardCharsets.UTF_8))
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  @Test
  void what_a_site_leaves_out_is_done_without() {
    Desk desk = Desk.at(FRIDAY_1530);
    ObjectNode bare = ours();
    bare.remove(List.of("timestamp", "issue_event_type_name", "user", "changelog"));
    fields(bare).removeAll();
    Response answer = deliver(connect(desk), "d-1", bytes(bare));
    answer.then().statusCode(200);
    desk.show(answer.path("case.id"))
        .then()
        .body("title", equalTo("FJORD-42"))
        .body("kind", equalTo("support"))
        .body("priority", equalTo("medium"))
        .body("$", not(org.hamcrest.Matchers.hasKey("reporter")))
        .body("$", not(org.hamcrest.Matchers.hasKey("reportedAt")))
        .body("clocks[0].target", equalTo("P1BD/EOD"));
  }

  @Test
  void a_description_that_is_a_document_tree_and_a_name_that_is_new_are_done_without() {
    Desk desk = Desk.at(FRIDAY_1530);
    ObjectNode newer = ours();
    fields(newer).putObject("description").put("type", "doc").put("version", 1);
    fields(newer).putObject("priority").put("name", "Blocker");
    fields(newer).put("created", "yesterday");
    Response answer = deliver(connect(desk), "d-1", bytes(newer));
    answer.then().statusCode(200);
    desk.show(answer.path("case.id")).then().body("priority", equalTo("medium"));
  }

  @Test
  void an_issue_that_is_turned_away_is_listed_until_it_has_a_case() {
    Desk desk = Desk.withoutAgreement();
    String integration = connect(desk);
    ObjectNode foreign = ours();
    ((ObjectNode) foreign.get("issue")).put("key", "ANNET-1");
    ((ObjectNode) fields(foreign).get("project")).put("key", "ANNET");
    deliver(integration, "d-1", bytes(foreign))
        .then()
        .statusCode(422)
        .body("code", equalTo("project-without-customer"))
        .body("errors[0].pointer", equalTo("/issue/fields/project/key"));
    deliver(integration, "d-2", bytes(ours()))
        .then()
        .statusCode(422)
        .body("code", equalTo("no-agreement-in-force"));
    desk.asked()
        .get("/v1/integrations/{id}/refusals", integration)
        .then()
        .statusCode(200)
        .body("items.externalReference", contains("FJORD-42", "ANNET-1"))
        .body("items.code", contains("no-agreement-in-force", "project-without-customer"));
    desk.learn(1, desk.terms());
    deliver(integration, "d-2", bytes(ours())).then().statusCode(200);
    desk.asked()
        .get("/v1/integrations/{id}/refusals?limit=1", integration)
        .then()
        .body("items.externalReference", contains("ANNET-1"));
  }

  @Test
  @DisplayName("OSE-12: the real payload of Jira Cloud, where it is at hand, becomes a case")
  void the_real_payload_becomes_a_case() throws IOException {
    Path real =
        Path.of(
            System.getProperty("ettermarked.shared"),
            "data/jira/cloud-issue-created-many-fields.json");
    assumeTrue(Files.exists(real), "No real payload of Jira at hand: " + real);
    Desk desk = Desk.at(FRIDAY_1530);
    byte[] body = Files.readAllBytes(real);
    ObjectNode payload = EventsUnderTest.json(real).deepCopy();
    ObjectNode mapping = desk.example("connectIntegration");
    mapping
        .putObject("customers")
        .put(fields(payload).at("/project/key").asText(), desk.customer.toString());
    mapping.putObject("priorities").put(fields(payload).at("/priority/name").asText(), "high");
    String integration = desk.asked().body(mapping.toString()).post("/v1/integrations").path("id");
    Response answer = deliver(integration, "d-1", body);
    answer.then().statusCode(200).body("outcome", equalTo("case-opened"));
    desk.show(answer.path("case.id"))
        .then()
        .body("priority", equalTo("high"))
        .body("kind", equalTo("support"))
        .body("title", equalTo(fields(payload).get("summary").asText()))
        .body("externalReference", equalTo(payload.at("/issue/key").asText()))
        .body("reporter.name", equalTo(fields(payload).at("/reporter/displayName").asText()))
        .body(
            "reportedAt",
            equalTo(
                JiraTimestamp.parse(fields(payload).get("created").asText())
                    .orElseThrow()
                    .toString()));
  }
}
