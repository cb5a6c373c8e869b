package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class ProgrammesAndDutiesTest {

  private static final String TOPIC = "ettermarked.agreements.v1";

  private static ValidatableResponse done(Api api, String programme, String step, int version) {
    return api.call()
        .header("If-Match", "\"" + version + "\"")
        .body("{\"by\":\"Kari Lunde\"}")
        .post(programme + "/steps/" + step + "/completion")
        .then();
  }

  private static Api withTemplates() {
    Api api = Api.registered().withCatalogue();
    api.post("/v1/programme-templates", Api.example("publishProgrammeTemplate")).statusCode(201);
    api.post(
            "/v1/programme-templates",
            Api.json(
                """
                {'key':'handover','name':'Overlevering','ordered':false,
                 'steps':[{'key':'docs','name':'Dokumentasjon'},{'key':'team','name':'Team valgt'}]}
                """))
        .statusCode(201);
    return api;
  }

  @Test
  @DisplayName("OSE-11: what is missing on the checklist keeps an agreement from going live")
  void handover() {
    Api api = withTemplates();
    Response offered = api.offer(api.customer());
    String id = offered.path("id");
    String path = "/v1/agreements/" + id + "/handover";
    api.get(path).statusCode(404).body("code", equalTo("handover-not-found"));

    String checklist =
        api.post(path, Api.json("{'template':'handover'}"))
            .statusCode(201)
            .body("complete", equalTo(false))
            .extract()
            .path("checklist.id");
    String programme = "/v1/programmes/" + checklist;
    done(api, programme, "team", 0).statusCode(200);
    api.get(path)
        .body(
            "because[0].text",
            equalTo("1 gjenstår på sjekklisten før avtalen kan settes i drift: Dokumentasjon."));
    api.accept(offered)
        .statusCode(409)
        .body("code", equalTo("handover-open"))
        .body(
            "detail",
            equalTo("1 gjenstår på sjekklisten før avtalen kan settes i drift: Dokumentasjon."));
    done(api, programme, "docs", 1).statusCode(200).body("complete", equalTo(true));

    api.get(path).body("complete", equalTo(true));
    api.accept(offered).statusCode(200);
    api.post(path, Api.json("{'template':'handover'}"))
        .statusCode(409)
        .body("code", equalTo("handover-begun-already"));
    List<JsonNode> told =
        EventsUnderTest.awaitAll(
            TOPIC, event -> event.get("subject").asText().equals(checklist), 3);
    assertThat(told.getLast().at("/data/programme/complete").asBoolean()).isTrue();
    assertThat(told.getLast().at("/data/programme/agreement").asText()).isEqualTo(id);
  }

  @Test
  @DisplayName("OSE-14: the steps of a programme are taken in order, by the version it began with")
  void programme() {
    Api api = withTemplates();
    UUID customer = api.customer();
    String programme =
        "/v1/programmes/"
            + api.post(
                    "/v1/programmes",
                    Api.example("beginProgramme").put("customer", customer.toString()))
                .statusCode(201)
                .extract()
                .path("id");
    api.post(
            "/v1/programme-templates",
            Api.json(
                "{'key':'road-to-cloud','name':'Ny','ordered':true,'steps':[{'key':'a','name':'A'}]}"))
        .body("version", equalTo(2));

    done(api, programme, "go-live", 0)
        .statusCode(409)
        .body("code", equalTo("step-out-of-order"))
        .body("detail", containsString("Innledende møte"));
    done(api, programme, "none", 0).statusCode(404);
    done(api, programme, "opening-meeting", 7).statusCode(412);
    done(api, programme, "opening-meeting", 0).statusCode(200);
    api.asCustomer(customer)
        .get(programme)
        .then()
        .body("steps", hasSize(6))
        .body("templateVersion", equalTo(1));
    api.asCustomer(customer).get("/v1/programmes").then().body("items", hasSize(1));
    api.asCustomer(UUID.randomUUID()).get(programme).then().statusCode(404);
    api.asCustomer(UUID.randomUUID()).get("/v1/programmes").then().body("items", hasSize(0));
    Api.registered().get(programme).statusCode(404);
  }

  @Test
  @DisplayName("NET-9: documentation has an owner, is due, overdue and told, and done again")
  void duty() {
    Api api = Api.registered();
    UUID customer = api.customer();
    String team =
        api.post("/v1/teams", Api.example("formTeam")).statusCode(201).extract().path("id");
    api.post(
            "/v1/teams/" + team + "/customers",
            Api.example("assignCustomer").put("customer", customer.toString()))
        .statusCode(201);
    String id =
        api.post(
                "/v1/duties",
                Api.example("layDownDuty")
                    .put("customer", customer.toString())
                    .put("firstDueOn", "2032-01-31"))
            .statusCode(201)
            .body("standing", equalTo("up-to-date"))
            .extract()
            .path("id");
    api.get("/v1/duties?overdue=true").body("items", hasSize(0));

    api.itIs("2032-02-03T12:00:00Z");

    JsonNode told = EventsUnderTest.await(TOPIC, event -> event.get("subject").asText().equals(id));
    assertThat(told.at("/data/dueOn").asText()).isEqualTo("2032-01-31");
    api.get("/v1/duties?overdue=true&customer=" + customer)
        .body("items.standing", contains("overdue"))
        .body("items.owner", contains("Jonas Berge"))
        .body(
            "items[0].because[0].text",
            equalTo("Fristen var lørdag 31. januar 2032: 3 dager på overtid."));
    api.call()
        .header("If-Match", "\"0\"")
        .body("{\"by\":\"Jonas Berge\"}")
        .post("/v1/duties/" + id + "/completions")
        .then()
        .statusCode(200)
        .body("doneOn", equalTo("2032-02-03"))
        .body("dueOn", equalTo("2032-04-30"))
        .body("standing", equalTo("up-to-date"));
    api.asCustomer(customer).get("/v1/duties").then().statusCode(403);
    Api.registered().get("/v1/duties/" + id).statusCode(404);
  }

  @Test
  @DisplayName("a duty is neither due nor done on a day that no calendar knows")
  void out_of_reach() {
    Api api = Api.registered();
    UUID customer = api.customer();
    api.post("/v1/teams", Api.example("formTeam")).statusCode(201);
    ObjectNode duty = Api.example("layDownDuty").put("customer", customer.toString());
    api.post("/v1/duties", duty.deepCopy().put("firstDueOn", "9999-12-31"))
        .statusCode(422)
        .body("code", equalTo("date-out-of-reach"))
        .body("errors[0].pointer", equalTo("/firstDueOn"));
    String id = api.post("/v1/duties", duty).statusCode(201).extract().path("id");
    String centuries =
        api.post("/v1/duties", duty.deepCopy().put("every", "P999Y"))
            .statusCode(201)
            .extract()
            .path("id");

    completed(api, id, "9999-12-31")
        .statusCode(422)
        .body("code", equalTo("date-out-of-reach"))
        .body("detail", equalTo("Expected a date from 1900 to 2199."))
        .body("errors[0].pointer", equalTo("/on"));
    completed(api, centuries, "2027-02-02").statusCode(422);
    completed(api, id, "2027-02-02").statusCode(200).body("doneOn", equalTo("2027-02-02"));
  }

  private static ValidatableResponse completed(Api api, String duty, String on) {
    return api.call()
        .header("If-Match", "*")
        .body("{\"by\":\"Jonas Berge\",\"on\":\"" + on + "\"}")
        .post("/v1/duties/" + duty + "/completions")
        .then();
  }
}
