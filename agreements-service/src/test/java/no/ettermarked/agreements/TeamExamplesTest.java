package no.ettermarked.agreements;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class TeamExamplesTest {

  @Test
  @DisplayName("the contract's requests about teams work one after the other")
  void examples_work() {
    ExampleAnswers.hold(play(Api.registered()));
  }

  static Map<String, Response> play(Api api) {
    Map<String, Response> answers = new LinkedHashMap<>();
    String customer = api.customer().toString();
    answers.put("formTeam", post(api, "/v1/teams", Api.example("formTeam"), "\"0\""));
    String team = "/v1/teams/" + answers.get("formTeam").path("id");
    answers.put("joinTeam", post(api, team + "/members", Api.example("joinTeam"), "\"0\""));
    answers.put("changeShare", post(api, team + "/shares", Api.example("changeShare"), "\"1\""));
    Response away = post(api, team + "/absences", Api.example("registerAbsence"), "\"2\"");
    answers.put("registerAbsence", away);
    answers.put("showResponsible", get(api, team + "/responsible?at=2026-10-06T08:00:00Z"));
    answers.put(
        "assignCustomer",
        post(
            api,
            team + "/customers",
            Api.example("assignCustomer").put("customer", customer),
            "\"0\""));
    answers.put("listTeamCustomers", get(api, team + "/customers"));
    answers.put(
        "showCustomerTeam",
        get(api, "/v1/customers/" + customer + "/team?at=2026-10-06T08:00:00Z"));
    answers.put(
        "endAbsence",
        post(
            api,
            team + "/absences/" + away.path("absences[0].id") + "/ending",
            Api.example("endAbsence"),
            "\"3\""));
    answers.put("leaveTeam", post(api, team + "/departures", Api.example("leaveTeam"), "\"4\""));
    answers.put("showTeam", get(api, team));
    answers.put("listTeams", get(api, "/v1/teams"));
    answers.put(
        "forecastCapacity",
        post(
            api,
            team + "/forecasts",
            Api.example("forecastCapacity").put("customer", customer),
            "\"0\""));
    Response promised =
        post(
            api,
            team + "/promises",
            Api.example("promiseCapacity").put("customer", customer),
            "\"0\"");
    answers.put("promiseCapacity", promised);
    answers.put("listPromises", get(api, team + "/promises"));
    answers.put("showCapacity", get(api, team + "/capacity?from=2026-09-01&to=2027-09-01"));
    answers.put(
        "endPromise",
        post(
            api,
            team + "/promises/" + promised.path("id") + "/ending",
            Api.example("endPromise"),
            "\"0\""));
    return answers;
  }

  private static Response get(Api api, String path) {
    return api.get(path).extract().response();
  }

  private static Response post(Api api, String path, ObjectNode body, String ifMatch) {
    return api.call()
        .header("If-Match", ifMatch)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body.toString())
        .post(path);
  }
}
