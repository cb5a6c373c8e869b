package no.ettermarked.agreements;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class ExamplesTest {

  @Test
  @DisplayName(
      "the contract's requests work one after the other, and are answered like its answers")
  void examples_work() {
    Map<String, Response> answers = play(Api.fresh());
    ExampleAnswers.hold(answers);
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
    answers.put("listCalendarVersions", get(api, "/v1/calendars/office-hours/versions"));
    post(api, answers, "publishPriceList", "/v1/price-lists");
    answers.put("listPriceLists", get(api, "/v1/price-lists"));
    answers.put("showPriceList", get(api, "/v1/price-lists/hours"));
    answers.put("listPriceListVersions", get(api, "/v1/price-lists/hours/versions"));
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
    close(api, answers, customer, "withdrawAgreement", "withdrawal");
    close(api, answers, customer, "rejectAgreement", "rejection");
    answers.put("acceptAgreement", api.accept(offered).extract().response());
    answers.put("showAgreement", get(api, agreement));
    answers.put("listAgreements", get(api, "/v1/agreements"));
    answers.put(
        "showCustomerTerms",
        get(api, "/v1/customers/" + customer + "/terms?at=2026-09-01T06:00:00Z"));
    republish(api, answers);
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

  private static void republish(Api api, Map<String, Response> answers) {
    Response asked = api.call().post("/v1/terms-republications");
    answers.put("republishTerms", asked);
    answers.put(
        "showTermsRepublication",
        await()
            .atMost(Duration.ofSeconds(60))
            .until(
                () -> get(api, "/v1/terms-republications/" + asked.path("id")),
                shown -> shown.path("ended") != null));
    answers.put("listTermsRepublications", get(api, "/v1/terms-republications"));
  }

  private static void close(
      Api api, Map<String, Response> answers, UUID customer, String operation, String how) {
    Response offered = api.offer(customer, "desk", "2032-01-01");
    answers.put(
        operation,
        api.call()
            .header("If-Match", offered.header("ETag"))
            .body(Api.example(operation).toString())
            .post("/v1/agreements/{id}/{how}", offered.<String>path("id"), how));
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
}
