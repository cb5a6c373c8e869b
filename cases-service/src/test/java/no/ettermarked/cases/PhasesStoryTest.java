package no.ettermarked.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The whole language of terms, from the event to the answer. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class PhasesStoryTest {
  /** A Friday; Oslo is two hours ahead of UTC. */
  private static final String FRIDAY_1530 = "2037-09-11T13:30:00Z";

  private static Desk withSample(String now) {
    Desk desk = Desk.withoutAgreement();
    desk.learn(1, desk.sample());
    desk.clock(now);
    return desk;
  }

  private static Response openBy(Desk desk, String email, String kind) {
    ObjectNode asked = desk.example("openCase").put("kind", kind);
    ((ObjectNode) asked.get("reporter")).put("email", email);
    return desk.open(asked);
  }

  @Test
  @DisplayName("PEC-5: work is paid from the timebank, and every telling of it says so")
  void a_timebank_is_shown_and_told() {
    Desk desk = withSample(FRIDAY_1530);
    Response opened = openBy(desk, "Ingrid.Solvang@FJORDFISK.example", "support");
    opened
        .then()
        .statusCode(201)
        .body("coverage.pay.as", equalTo("timebank"))
        .body("coverage.pay.timebank", equalTo("hours"))
        .body("coverage.pay.price", equalTo("consultant"))
        .body(
            "coverage.because.text",
            contains(
                "Arbeidet trekkes fra timebanken Timebank; når den er tom, faktureres det etter"
                    + " medgått tid."));
    String id = opened.path("id");
    desk.show(id).then().body("coverage.pay.timebank", equalTo("hours"));
    desk.clock("2037-09-11T13:50:30Z");
    desk.log(id, "2037-09-11T13:35:00Z", 15).then().statusCode(201);
    assertThat(desk.event("case-opened").at("/data/coverage/pay").toString())
        .isEqualTo("{\"as\":\"timebank\",\"timebank\":\"hours\",\"price\":\"consultant\"}");
    JsonNode logged = desk.event("work-logged");
    assertThat(logged.at("/data/coverage/pay/timebank").asText()).isEqualTo("hours");
    assertThat(logged.at("/data/coverage/because/0/code").asText()).isEqualTo("coverage.timebank");
  }

  @Test
  @DisplayName("VEN-15: a change request is paid by a quotation")
  void a_quotation_is_shown_and_told() {
    Desk desk = withSample(FRIDAY_1530);
    openBy(desk, "tore.nes@fjordfisk.example", "change-request")
        .then()
        .statusCode(201)
        .body("coverage.pay.as", equalTo("quoted"))
        .body("coverage.pay.timebank", nullValue())
        .body("coverage.because.code", contains("coverage.quoted"));
    assertThat(desk.event("case-opened").at("/data/coverage/pay").toString())
        .isEqualTo("{\"as\":\"quoted\",\"price\":\"consultant\"}");
  }

  @Test
  @DisplayName("VEN-7: who is no contact with the role, or says not who they are, is turned away")
  void only_contacts_with_the_role() {
    Desk desk = withSample(FRIDAY_1530);
    openBy(desk, "someone@fjordfisk.example", "support")
        .then()
        .statusCode(422)
        .body("detail", equalTo("Spør en superbruker hos dere."));
    ObjectNode nobody = desk.example("openCase");
    nobody.remove("reporter");
    desk.open(nobody).then().statusCode(422).body("code", equalTo("not-covered"));
    openBy(desk, "someone@fjordfisk.example", "licence").then().statusCode(201);
  }

  @Test
  @DisplayName("OSE-4: telephone for critical cases only, here until the office closes at 16:00")
  void telephone_for_critical_cases_while_it_is_open() {
    Desk desk = withSample(FRIDAY_1530);
    ObjectNode call = desk.example("openCase").put("channel", "phone");
    desk.open(call).then().statusCode(201).body("coverage.pay.as", equalTo("hourly"));
    desk.open(call.deepCopy().put("priority", "high"))
        .then()
        .statusCode(422)
        .body("detail", equalTo("Meld saken i kundeportalen."));
    desk.clock("2037-09-11T14:00:00Z");
    desk.open(call).then().statusCode(422).body("detail", equalTo("Meld saken i kundeportalen."));
  }

  @Test
  @DisplayName("VEN-4: hyper care until the midnight of 2 June in Copenhagen, then basis")
  void a_phase_takes_over_by_itself() {
    Desk desk = Desk.withoutAgreement();
    ObjectNode terms = desk.terms();
    ((ObjectNode) terms.get("provider")).put("zone", "Europe/Copenhagen");
    ArrayNode phases = (ArrayNode) terms.get("phases");
    ObjectNode basis = phases.get(0).deepCopy();
    ObjectNode hyperCare = (ObjectNode) phases.get(0);
    hyperCare.put("to", "2037-06-02");
    ObjectNode freely = hyperCare.withArray("coverage").get(0).deepCopy();
    freely.set("when", freely.objectNode());
    hyperCare.set("coverage", hyperCare.arrayNode().add(freely));
    phases.add(basis.put("from", "2037-06-02"));
    desk.learn(1, terms);
    // Copenhagen is two hours ahead of UTC; half a minute for the clock that runs on meanwhile
    desk.clock("2037-06-01T21:59:30Z");
    ObjectNode call = desk.example("openCase").put("channel", "phone").put("priority", "low");
    desk.open(call).then().statusCode(201).body("coverage.pay.as", equalTo("free"));
    desk.clock("2037-06-01T22:00:00Z");
    desk.open(call).then().statusCode(422).body("detail", equalTo("Meld saken i kundeportalen."));
  }

  @Test
  void a_case_that_must_be_resolved_has_a_clock_that_its_resolution_stops() {
    Desk desk = Desk.withoutAgreement();
    ObjectNode terms = desk.terms();
    ArrayNode targets = (ArrayNode) terms.at("/phases/0/targets");
    ObjectNode nothing = (ObjectNode) targets.get(0);
    nothing.put("measure", "resolved").put("target", "none");
    nothing.putObject("when").putArray("kinds").add("licence");
    ObjectNode soon = nothing.deepCopy().put("target", "PT4H");
    soon.putObject("when");
    targets.add(soon);
    desk.learn(1, terms);
    desk.clock(FRIDAY_1530);
    desk.open(desk.example("openCase").put("kind", "licence"))
        .then()
        .body("clocks.measure", contains("work-started"));
    String id = desk.open().path("id");
    desk.clocks(id)
        .then()
        .body("items.measure", contains("work-started", "resolved"))
        .body(
            "items[1].because.text", hasItem("Saken skal være løst innen 4 timer i åpningstiden."));
    desk.start(id).then().body("clocks.state", contains("met", "running"));
    desk.clock("2037-09-14T08:00:00Z");
    desk.resolve(id).then().body("clocks.state", contains("met", "met"));
    assertThat(desk.clocks(id).<String>path("items[1].because[-1].code"))
        .isEqualTo("clock.met.resolved");
  }
}
