package no.ettermarked.agreements;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
class PartyExamplesTest {

  @Test
  @DisplayName("the contract's requests about parties and people work one after the other")
  void examples_work() {
    ExampleAnswers.hold(play(Api.registered()));
  }

  static Map<String, Response> play(Api api) {
    Map<String, Response> answers = new LinkedHashMap<>();
    answers.put(
        "changeProvider", patch(api, "\"0\"", "/v1/provider", Api.example("changeProvider")));
    String roles = "/v1/contact-roles";
    answers.put("declareContactRole", post(api, roles, Api.example("declareContactRole")));
    answers.put("listContactRoles", get(api, roles));
    answers.put("showContactRole", get(api, roles + "/support-contact"));
    answers.put(
        "changeContactRole",
        api.call()
            .header("If-Match", "\"0\"")
            .body(Api.example("changeContactRole").toString())
            .put(roles + "/support-contact"));
    String customer = "/v1/customers/" + api.customer();
    answers.put("changeCustomer", patch(api, "\"0\"", customer, Api.example("changeCustomer")));
    String contacts = customer + "/contacts";
    Response first = post(api, contacts, Api.example("addContact"));
    answers.put("addContact", first);
    String contact = contacts + "/" + first.path("contact.id");
    answers.put(
        "changeContact", patch(api, first.header("ETag"), contact, Api.example("changeContact")));
    answers.put("recordTraining", post(api, contact + "/trainings", Api.example("recordTraining")));
    answers.put(
        "recommendForContact",
        post(api, contact + "/recommendations", Api.example("recommendForContact")));
    answers.put("showContact", get(api, contact));
    Response other =
        post(api, contacts, Api.example("addContact").put("email", "jon.eide@vestkyst.example"));
    answers.put(
        "endContact",
        api.call()
            .header("If-Match", answers.get("showContact").header("ETag"))
            .body(
                Api.example("endContact")
                    .put("replacedBy", other.<String>path("contact.id"))
                    .toString())
            .post(contact + "/ending"));
    answers.put("listContacts", get(api, contacts));
    answers.put("exportContact", api.call().post(contact + "/exports"));
    answers.put("eraseContact", api.call().post(contact + "/erasure"));
    return answers;
  }

  private static Response get(Api api, String path) {
    return api.get(path).extract().response();
  }

  private static Response post(Api api, String path, ObjectNode body) {
    return api.post(path, body).extract().response();
  }

  private static Response patch(Api api, String ifMatch, String path, ObjectNode body) {
    return api.call()
        .contentType("application/merge-patch+json")
        .header("If-Match", ifMatch)
        .body(body.toString())
        .patch(path);
  }
}
