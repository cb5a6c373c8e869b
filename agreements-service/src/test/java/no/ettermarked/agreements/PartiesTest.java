package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class PartiesTest {

  private static final String TOPIC = "ettermarked.agreements.v1";
  private static final String TERMS_TOPIC = "ettermarked.terms-in-force.v1";
  private static final String TYPE = "no.ettermarked.agreements.";

  private static List<JsonNode> told(String type, String subject, int times) {
    return EventsUnderTest.awaitAll(
        TOPIC,
        event ->
            event.get("type").asText().equals(TYPE + type)
                && event.get("subject").asText().equals(subject),
        times);
  }

  private static Api withRoles() {
    Api api = Api.registered();
    api.post("/v1/contact-roles", Api.example("declareContactRole")).statusCode(201);
    return api;
  }

  private static Response add(Api api, String customer, String body) {
    return api.post(customer + "/contacts", Api.json(body)).extract().response();
  }

  @Test
  @DisplayName("a patch keeps what it does not name, takes away what is null, and is told")
  void customer_is_patched() {
    Api api = Api.registered();
    UUID id = api.customer();
    String path = "/v1/customers/" + id;

    api.patch(path, 0, Api.example("changeCustomer").toString())
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("Vestkyst Handel AS"))
        .body("address.city", equalTo("Bergen"));
    api.patch(path, 1, "{'address':{'street':'Kaien 2'},'vatNumber':null}")
        .statusCode(200)
        .body("address.street", equalTo("Kaien 2"))
        .body("address.city", equalTo("Bergen"))
        .body("vatNumber", nullValue());

    List<JsonNode> events = told("customer-changed.v1", id.toString(), 3);
    assertThat(events)
        .extracting(event -> event.get("aggregateversion").asLong())
        .containsExactly(0L, 1L, 2L);
    assertThat(events.get(1).at("/data/customer/vatNumber").asText()).isEqualTo("NO310044555MVA");
    assertThat(events.get(2).at("/data/customer").has("vatNumber")).isFalse();
  }

  @Test
  @DisplayName("a patch is refused without If-Match, with an old one, and for what it comes to")
  void customer_is_not_patched() {
    Api api = Api.registered();
    String path = "/v1/customers/" + api.customer();

    api.call().body("{}").patch(path).then().statusCode(428);
    api.patch(path, 7, "{}").statusCode(412);
    api.patch(path, 0, "{'name':null}").statusCode(400).body("errors.pointer", contains("/name"));
    api.patch(path, 0, "{'size':1}").statusCode(400).body("errors.pointer", contains("/size"));
    api.patch(path, 0, "[]").statusCode(400);
    api.patch(path, 0, "{'address':{'street':'Kaien 2'}}")
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/address/postalCode", "/address/city", "/address/country"));
    api.patch(
            path,
            0,
            "{'country':'SE','bank':{'iban':'NO9386011117948'},'vatNumber':'SE5560004615'}")
        .statusCode(422)
        .body("code", equalTo("customer-flawed"))
        .body("errors.pointer", contains("/organisationNumber", "/vatNumber", "/bank/iban"));
    api.get(path).header("ETag", "\"0\"");
  }

  @Test
  @DisplayName("VEN-8: the first support contact, one that is added and one that replaces are told")
  void support_contacts() {
    Api api = withRoles();
    UUID id = api.customer();
    String customer = "/v1/customers/" + id;
    api.get(customer)
        .body(
            "remarks.text",
            contains(
                "Supportkontakt: 0 av minst 1.",
                "Rollen erp-lead er ikke definert, så den gir ingen rettigheter."));

    Response first =
        add(
            api,
            customer,
            "{'firstName':'A','lastName':'A','email':'a@k.example','roles':['support-contact']}");
    Response added =
        add(
            api,
            customer,
            "{'firstName':'B','lastName':'B','email':'b@k.example','roles':['support-contact'],'extranet':true}");
    add(
            api,
            customer,
            "{'firstName':'C','lastName':'C','email':'a@k.example','roles':['support-contact'],'replaces':'%s'}"
                .formatted(first.<String>path("contact.id")))
        .then()
        .statusCode(201);
    api.call()
        .header("If-Match", added.header("ETag"))
        .body("{}")
        .post(customer + "/contacts/" + added.path("contact.id") + "/ending")
        .then()
        .statusCode(200)
        .body("standing", equalTo("ended"))
        .body("contact.extranet", equalTo(false));

    assertThat(told("support-contact-appointed.v1", id.toString(), 3))
        .extracting(event -> event.at("/data/change").asText() + event.at("/data/holders").asInt())
        .containsExactly("first1", "added2", "replaced2");
    api.get(customer).body("contacts.firstName", contains("Marit", "C"));
    api.get(customer + "/contacts")
        .body("items.standing", contains("current", "ended", "ended", "current"));
    api.call()
        .header("If-Match", "\"1\"")
        .body("{}")
        .patch(customer + "/contacts/" + added.path("contact.id"))
        .then()
        .statusCode(409)
        .body("code", equalTo("contact-ended"));
  }

  @Test
  @DisplayName("a contact who takes over from another gets the roles that write to the desk")
  void taking_over() {
    Api api = withRoles();
    UUID id = api.customer();
    String customer = "/v1/customers/" + id;
    String successor = api.get(customer).extract().path("contacts[0].id");
    Response leaving =
        add(
            api,
            customer,
            "{'firstName':'A','lastName':'A','email':'a@k.example','roles':['support-contact','cfo']}");

    api.call()
        .header("If-Match", leaving.header("ETag"))
        .body("{\"replacedBy\":\"%s\"}".formatted(successor))
        .post(customer + "/contacts/" + leaving.path("contact.id") + "/ending")
        .then()
        .statusCode(200)
        .body("replacedBy", equalTo(successor));

    api.get(customer).body("contacts[0].roles", contains("erp-lead", "support-contact"));
    assertThat(
            told("support-contact-appointed.v1", id.toString(), 2)
                .getLast()
                .at("/data/replaced")
                .asText())
        .isEqualTo(leaving.<String>path("contact.id"));
  }

  @Test
  @DisplayName("a person is exported with the history, and erased to a pseudonym everywhere")
  void personal_data() {
    Api api = Api.registered().withCatalogue();
    api.post("/v1/contact-roles", Api.example("declareContactRole")).statusCode(201);
    UUID id = api.customer();
    Response offered = api.offer(id);
    api.accept(offered).statusCode(200);
    String person = api.get("/v1/customers/" + id).extract().path("contacts[0].id");
    String contact = "/v1/customers/%s/contacts/%s".formatted(id, person);
    api.post(contact + "/trainings", Api.example("recordTraining")).statusCode(200);

    api.call()
        .post(contact + "/exports")
        .then()
        .statusCode(200)
        .body("contact.contact.email", equalTo("marit.haugen@vestkyst.example"))
        .body("contact.trainings", hasSize(1))
        .body("history.what", contains("added", "trained", "exported"));
    String pseudonym =
        api.call()
            .post(contact + "/erasure")
            .then()
            .statusCode(200)
            .body("standing", equalTo("erased"))
            .extract()
            .path("contact.lastName");
    api.call().post(contact + "/erasure").then().body("contact.lastName", equalTo(pseudonym));

    api.get(contact).body(not(containsString("Haugen"))).body("trainings", hasSize(0));
    api.get("/v1/customers/" + id).body("contacts", hasSize(0));
    api.get("/v1/agreements/" + offered.path("id"))
        .body("acceptedBy", equalTo("Erased " + pseudonym));
    assertThat(
            told("contact-erased.v1", id.toString(), 1).getFirst().at("/data/pseudonym").asText())
        .isEqualTo(pseudonym);
    JsonNode terms =
        EventsUnderTest.await(
            TERMS_TOPIC,
            event ->
                event.get("subject").asText().equals(offered.path("id"))
                    && event.get("aggregateversion").asLong() == 2);
    assertThat(terms.at("/data/customer/contacts")).isEmpty();
  }

  @Test
  @DisplayName("nobody but the provider's own people sees what is recorded of contacts")
  void access() {
    Api api = withRoles();
    UUID id = api.customer();
    String contacts = "/v1/customers/" + id + "/contacts";

    api.asCustomer(id).get(contacts).then().statusCode(403);
    api.asCustomer(id).get("/v1/contact-roles").then().statusCode(403);
    Api.registered().get(contacts).statusCode(404);
    api.asCustomer(id)
        .header("If-Match", "\"0\"")
        .body("{}")
        .patch("/v1/customers/" + id)
        .then()
        .statusCode(403);
  }

  @Test
  @DisplayName("a role is declared once and changed by who has read it")
  void roles() {
    Api api = withRoles();
    api.post("/v1/contact-roles", Api.example("declareContactRole"))
        .statusCode(409)
        .body("code", equalTo("contact-role-exists"));
    api.put("/v1/contact-roles/support-contact", Api.example("changeContactRole")).statusCode(428);
    api.put("/v1/contact-roles/none", Api.example("changeContactRole")).statusCode(404);
    api.post("/v1/contact-roles", Api.json("{'key':'x','role':{'name':'X','rights':['all']}}"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/role/rights/0"));
  }
}
