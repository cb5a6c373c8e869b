package no.ettermarked.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 11 September 2037 is a Friday; Oslo is then two hours ahead of UTC. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class CaseStoryTest {
  private static final String FRIDAY_1530 = "2037-09-11T13:30:00Z";

  @Test
  @DisplayName("OSE-5: opened Friday 15:30, due Monday 09:30, and the clock tells why")
  void a_case_is_opened_with_its_clock_and_the_reasons() {
    Desk desk = Desk.at(FRIDAY_1530);
    Response opened = desk.open();
    opened
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/cases/" + opened.path("id")))
        .header("ETag", "\"0\"")
        .body("number", equalTo("OSE-1"))
        .body("status", equalTo("open"))
        .body("agreement", equalTo(desk.agreement.toString()))
        .body("coverage.pay.as", equalTo("hourly"))
        .body("coverage.pay.price", equalTo("consultant"))
        .body("coverage.because.text", contains("Arbeidet faktureres etter medgått tid."))
        .body("coverage.because[0].source.rule", equalTo("coverage/2"))
        .body("clocks", hasSize(1))
        .body("clocks[0].state", equalTo("running"));
    assertThat(opened.<String>path("openedAt")).startsWith("2037-09-11T13:30");
    desk.clocks(opened.path("id"))
        .then()
        .statusCode(200)
        .body("items[0].measure", equalTo("work-started"))
        .body("items[0].target", equalTo("PT2H"))
        .body("items[0].calendar", equalTo("office-hours"))
        .body("items[0].remainingMinutes", equalTo(120))
        .body("items[0].metAt", nullValue())
        .body(
            "items[0].because.text",
            contains(
                "Arbeidet skal være påbegynt innen 2 timer i åpningstiden.",
                "Åpningstiden er den i kalenderen Servicedesken (Europe/Oslo).",
                "Fredag 11. september teller 30 minutter, fra 15:30 til stengetid 16:00.",
                "Lørdag 12. september og søndag 13. september: stengt.",
                "Mandag 14. september teller 1 time og 30 minutter, 08:00–09:30.",
                "Fristen er mandag 14. september kl. 09:30."));
    assertThat(desk.clocks(opened.path("id")).<String>path("items[0].dueAt"))
        .startsWith("2037-09-14T07:30");
    JsonNode event = desk.event("case-opened");
    assertThat(event.path("subject").asText()).isEqualTo(opened.<String>path("id"));
    assertThat(event.path("aggregateversion").asLong()).isZero();
    assertThat(event.at("/data/case/number").asText()).isEqualTo("OSE-1");
    assertThat(event.at("/data/clocks/0/because/0/text").asText())
        .isEqualTo("Arbeidet skal være påbegynt innen 2 timer i åpningstiden.");
  }

  @Test
  void a_case_is_started_logged_on_and_resolved() {
    Desk desk = Desk.at(FRIDAY_1530);
    String id = desk.open().path("id");
    desk.clock("2037-09-11T13:50:30Z"); // half a minute for the clock that runs on meanwhile
    desk.start(id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("started"))
        .body("startedBy", equalTo("Jonas Berge"))
        .body("clocks[0].state", equalTo("met"))
        .body("clocks[0].because.code", hasItem("clock.met"));
    Response logged = desk.log(id, "2037-09-11T13:50:00Z", 50);
    logged
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/cases/" + id + "/work-logs/" + logged.path("id")))
        .body("minutes", equalTo(50));
    desk.clock("2037-09-11T14:45:00Z");
    desk.resolve(id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("status", equalTo("resolved"))
        .body("resolution", equalTo("Nummerserien er rettet"));
    desk.clocks(id).then().body("items[0].elapsedMinutes", equalTo(20));
    desk.asked()
        .get("/v1/cases/{id}/work-logs", id)
        .then()
        .body("items.performedBy", contains("Jonas Berge"));
    JsonNode work = desk.event("work-logged").path("data");
    assertThat(work.at("/work/id").asText()).isEqualTo(logged.<String>path("id"));
    assertThat(work.at("/work/minutes").asLong()).isEqualTo(50);
    assertThat(work.at("/coverage/pay/price").asText()).isEqualTo("consultant");
    assertThat(desk.event("work-started").at("/data/by").asText()).isEqualTo("Jonas Berge");
    assertThat(desk.event("case-resolved").at("/data/resolution").asText())
        .isEqualTo("Nummerserien er rettet");
  }

  @Test
  @DisplayName("a clock warns at 75 % (Monday 09:00) and is breached when due (Monday 09:30)")
  void a_clock_warns_and_is_breached() {
    Desk desk = Desk.at(FRIDAY_1530);
    String id = desk.open().path("id");
    desk.clock("2037-09-14T07:10:00Z");
    JsonNode warned = desk.event("clock-warned");
    assertThat(warned.at("/data/clock/percent").asInt()).isEqualTo(75);
    assertThat(warned.at("/data/at").asText()).startsWith("2037-09-14T07:00");
    desk.clocks(id).then().body("items[0].state", equalTo("running"));
    desk.clock("2037-09-14T08:30:30Z");
    JsonNode breached = desk.event("clock-breached");
    assertThat(breached.at("/data/case/id").asText()).isEqualTo(id);
    assertThat(breached.at("/data/at").asText()).startsWith("2037-09-14T07:30");
    desk.clocks(id)
        .then()
        .body("items[0].state", equalTo("breached"))
        .body("items[0].remainingMinutes", lessThanOrEqualTo(-59))
        .body("items[0].percentUsed", greaterThanOrEqualTo(150))
        .body(
            "items[0].because.text",
            hasItem(
                "Arbeidet var ikke påbegynt da fristen gikk ut, mandag 14. september kl. 09:30."));
    desk.start(id)
        .then()
        .body("clocks[0].state", equalTo("breached"))
        .body("clocks[0].because.code", hasItem("clock.done-late"));
  }

  @Test
  void what_is_solved_at_once_was_begun_then() {
    Desk desk = Desk.at(FRIDAY_1530);
    String id = desk.open().path("id");
    desk.resolve(id)
        .then()
        .statusCode(200)
        .body("status", equalTo("resolved"))
        .body("clocks[0].state", equalTo("met"));
    assertThat(desk.event("work-started").path("aggregateversion").asLong()).isEqualTo(1);
    assertThat(desk.event("case-resolved").path("aggregateversion").asLong()).isEqualTo(1);
  }

  @Test
  @DisplayName("OSE-2, OSE-4: no telephone, unless it is critical")
  void an_enquiry_that_is_not_covered_is_told_what_to_do_instead() {
    Desk desk = Desk.at(FRIDAY_1530);
    desk.open(desk.example("openCase").put("channel", "phone").put("priority", "high"))
        .then()
        .statusCode(422)
        .body("code", equalTo("not-covered"))
        .body("detail", equalTo("Meld saken i kundeportalen."));
    desk.open(desk.example("openCase").put("channel", "phone")).then().statusCode(201);
  }

  @Test
  void a_customer_without_an_agreement_gets_no_case() {
    Desk desk = Desk.withoutAgreement();
    desk.open()
        .then()
        .statusCode(422)
        .body("code", equalTo("no-agreement-in-force"))
        .body("errors[0].pointer", equalTo("/customer"))
        .body(
            "detail",
            equalTo(
                "The customer has no agreement in force. Make or renew the agreement, and open"
                    + " the case then."));
  }

  @Test
  void cases_are_listed_newest_first_in_pages() {
    Desk desk = Desk.at(FRIDAY_1530);
    for (int i = 1; i <= 3; i++) {
      desk.open().then().statusCode(201);
    }
    Response first = desk.asked().get("/v1/cases?limit=2");
    assertThat(first.<List<String>>path("items.number")).containsExactly("OSE-3", "OSE-2");
    desk.asked()
        .get("/v1/cases?limit=2&cursor=" + first.path("nextCursor"))
        .then()
        .body("items.number", contains("OSE-1"))
        .body("nextCursor", nullValue());
    desk.resolve(first.path("items[0].id")).then().statusCode(200);
    desk.asked().get("/v1/cases?status=resolved").then().body("items.number", contains("OSE-3"));
    desk.asked()
        .get("/v1/cases?customer=" + desk.customer + "&externalReference=PORTAL-77&status=open")
        .then()
        .body("items.number", contains("OSE-2", "OSE-1"));
  }
}
