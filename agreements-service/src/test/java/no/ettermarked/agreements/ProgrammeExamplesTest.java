package no.ettermarked.agreements;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class ProgrammeExamplesTest {

  @Test
  @DisplayName("the contract's requests about programmes, handovers and duties work in turn")
  void examples_work() {
    ExampleAnswers.hold(play(Api.registered().withCatalogue()));
  }

  static Map<String, Response> play(Api api) {
    Map<String, Response> answers = new LinkedHashMap<>();
    Response offered = api.offer(api.customer());
    String customer = offered.path("customer");
    String handover = "/v1/agreements/" + offered.path("id") + "/handover";
    answers.put(
        "publishProgrammeTemplate",
        post(api, "/v1/programme-templates", Api.example("publishProgrammeTemplate"), 0));
    answers.put("listProgrammeTemplates", get(api, "/v1/programme-templates"));
    answers.put("showProgrammeTemplate", get(api, "/v1/programme-templates/road-to-cloud"));
    answers.put(
        "beginProgramme",
        post(api, "/v1/programmes", Api.example("beginProgramme").put("customer", customer), 0));
    String programme = "/v1/programmes/" + answers.get("beginProgramme").path("id");
    String step = programme + "/steps/opening-meeting";
    answers.put("completeStep", post(api, step + "/completion", Api.example("completeStep"), 0));
    answers.put("showProgramme", get(api, programme));
    answers.put("listProgrammes", get(api, "/v1/programmes"));
    answers.put("reopenStep", post(api, step + "/reopening", "", 1));
    answers.put("beginHandover", post(api, handover, Api.example("beginHandover"), 0));
    answers.put("showHandover", get(api, handover));
    answers.put(
        "layDownDuty",
        post(api, "/v1/duties", Api.example("layDownDuty").put("customer", customer), 0));
    String duty = "/v1/duties/" + answers.get("layDownDuty").path("id");
    answers.put("completeDuty", post(api, duty + "/completions", Api.example("completeDuty"), 0));
    answers.put("showDuty", get(api, duty));
    answers.put("listDuties", get(api, "/v1/duties"));
    answers.put("endDuty", post(api, duty + "/ending", "", 1));
    return answers;
  }

  private static Response get(Api api, String path) {
    return api.get(path).extract().response();
  }

  private static Response post(Api api, String path, Object body, int version) {
    var call = api.call().header("If-Match", "\"" + version + "\"");
    return body.toString().isEmpty() ? call.post(path) : call.body(body.toString()).post(path);
  }
}
