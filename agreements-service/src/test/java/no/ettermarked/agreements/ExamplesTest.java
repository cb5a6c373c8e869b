package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With {@code -Dexamples=update} the answers are written over the examples, to be read. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("src/main/resources/openapi");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  @DisplayName(
      "the contract's requests work one after the other, and are answered like its answers")
  void examples_work() {
    Map<String, Response> answers = play(Api.fresh());
    if ("update".equals(System.getProperty("examples"))) {
      answers.forEach(ExamplesTest::write);
    }
    answers.forEach(
        (operation, answer) -> {
          assertThat(answer.statusCode()).as(operation + " " + answer.asString()).isLessThan(300);
          assertThat(fields(EventsUnderTest.json(file(operation))))
              .as(operation)
              .isEqualTo(fields(Api.tree(answer)));
        });
  }

  private static Map<String, Response> play(Api api) {
    Map<String, Response> answers = new LinkedHashMap<>();
    answers.put(
        "registerProvider",
        api.put("/v1/provider", Api.example("registerProvider")).extract().response());
    answers.put("showProvider", get(api, "/v1/provider"));
    post(api, answers, "publishCalendar", "/v1/calendars");
    post(api, answers, "computeDueTime", "/v1/calendars/office-hours/computations");
    answers.put("listCalendars", get(api, "/v1/calendars"));
    answers.put("showCalendar", get(api, "/v1/calendars/office-hours"));
    answers.put(
        "publishCalendarVersion",
        api.call()
            .header("If-Match", "\"1\"")
            .body(Api.example("publishCalendarVersion").toString())
            .post("/v1/calendars/office-hours/versions"));
    post(api, answers, "publishPlan", "/v1/plans");
    answers.put("listPlans", get(api, "/v1/plans"));
    answers.put("showPlan", get(api, "/v1/plans/desk"));
    answers.put("showPlanVersion", get(api, "/v1/plans/desk/versions/1"));
    post(api, answers, "registerCustomer", "/v1/customers");
    UUID customer = UUID.fromString(answers.get("registerCustomer").path("id"));
    answers.put("listCustomers", get(api, "/v1/customers"));
    answers.put("showCustomer", get(api, "/v1/customers/" + customer));
    Response offered =
        api.post(
                "/v1/agreements",
                Api.example("offerAgreement").put("customer", customer.toString()))
            .extract()
            .response();
    String agreement = "/v1/agreements/" + offered.path("id");
    answers.put("offerAgreement", offered);
    answers.put("showAgreementTerms", get(api, agreement + "/terms"));
    draft(api, answers, customer);
    answers.put("acceptAgreement", api.accept(offered).extract().response());
    answers.put("showAgreement", get(api, agreement));
    answers.put("listAgreements", get(api, "/v1/agreements"));
    answers.put(
        "showCustomerTerms",
        get(api, "/v1/customers/" + customer + "/terms?at=2026-09-01T06:00:00Z"));
    post(api, answers, "terminateAgreement", agreement + "/terminations");
    api.post(
            "/v1/plans",
            Api.json("{'key':'premium','name':'Premium','includes':['desk'],'rank':2}"))
        .statusCode(201);
    post(api, answers, "compareAgreement", agreement + "/comparisons");
    answers.put(
        "checkCoverage",
        api.post(
                "/v1/coverage-checks",
                Api.example("checkCoverage").put("customer", customer.toString()))
            .extract()
            .response());
    return answers;
  }

  private static void draft(Api api, Map<String, Response> answers, UUID customer) {
    Response drafted =
        api.post(
                "/v1/agreements/drafts",
                Api.example("draftAgreement").put("customer", customer.toString()))
            .extract()
            .response();
    answers.put("draftAgreement", drafted);
    Response rewritten =
        api.call()
            .header("If-Match", drafted.header("ETag"))
            .body(
                Api.example("rewriteDraft")
                    .put("customer", customer.toString())
                    .put("from", "2031-01-01")
                    .toString())
            .put("/v1/agreements/drafts/{id}", drafted.<String>path("id"));
    answers.put("rewriteDraft", rewritten);
    answers.put(
        "offerDraft",
        api.call()
            .header("If-Match", rewritten.header("ETag"))
            .post("/v1/agreements/{id}/offering", drafted.<String>path("id")));
  }

  private static Response get(Api api, String path) {
    return api.get(path).extract().response();
  }

  private static void post(Api api, Map<String, Response> answers, String operation, String path) {
    answers.put(operation, api.post(path, Api.example(operation)).extract().response());
  }

  private static void write(String operation, Response answer) {
    try {
      Files.writeString(
          file(operation),
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Api.tree(answer)) + "\n");
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static Path file(String operation) {
    return EXAMPLES.resolve(operation + ".response.json");
  }

  /** The paths of all fields, whatever their values and however long the lists are. */
  private static SortedSet<String> fields(JsonNode document) {
    SortedSet<String> fields = new TreeSet<>();
    collect("", document, fields);
    return fields;
  }

  private static void collect(String path, JsonNode node, SortedSet<String> fields) {
    node.properties()
        .forEach(
            field -> {
              fields.add(path + "/" + field.getKey());
              collect(path + "/" + field.getKey(), field.getValue(), fields);
            });
    if (node.isArray()) {
      node.forEach(element -> collect(path + "/*", element, fields));
    }
  }
}
