package no.ettermarked.scenarios.catalogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import no.ettermarked.scenarios.suite.Topic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Ventu's support contacts, and those who accept prices")
@TestInstance(Lifecycle.PER_CLASS)
class VentuContactsIT {
  private static final String NOON = "2035-10-02T12:00";

  private final Offering ventu = Offering.published("ventu", "contacts");

  private Response appointed(Customer customer, String firstName, String replaces) {
    return ventu.created(
        customer.path() + "/contacts",
        """
        {"firstName": "%1$s", "lastName": "Holst", "email": "%1$s@kunde.example",
         "roles": ["support-contact"], "extranet": true%2$s}
        """
            .formatted(
                firstName, replaces.isEmpty() ? "" : ", \"replaces\": \"%s\"".formatted(replaces)));
  }

  private static String contact(Customer customer, Response appointed) {
    return customer.path() + "/contacts/" + appointed.path("contact.id");
  }

  @Test
  @DisplayName("A customer appoints at least one support contact, ideally two (VEN-7)")
  void at_least_one() {
    Customer customer = ventu.customer("Udpeger A/S");
    ventu.get(customer.path()).body("remarks.text", contains("Supportkontakt: 0 af mindst 1."));

    Response first = appointed(customer, "signe", "");
    ventu
        .get(customer.path())
        .body(
            "remarks.text",
            contains(
                "Supportkontakt: 1, og 2 er bedre.",
                "signe Holst har endnu ikke modtaget undervisning (Supportkontakt)."));
    Response second = appointed(customer, "mads", "");
    for (Response one : List.of(first, second)) {
      ventu
          .post(
              contact(customer, one) + "/trainings",
              """
              {"on": "2035-10-01", "subject": "Supportkontakt, standardløsning", "minutes": 120}
              """)
          .statusCode(200);
    }
    ventu.get(customer.path()).body("remarks", empty());
  }

  @Test
  @DisplayName(
      "Replacing a support contact bills the training, 2 h or 4 h; adding one bills it too, and a"
          + " monthly amount (VEN-8)")
  void what_contacts_cost() {
    training("standard", 120);
    training("enterprise", 240);
  }

  private void training(String solution, int minutes) {
    Customer customer = ventu.customer(solution + " A/S");
    customer.agrees(
        """
        {"from": "2035-10-01", "items": [{"plan": "extended", "quantity": 1},
          {"plan": "%s-solution", "quantity": 1},
          {"plan": "further-support-contact", "quantity": 1}]}
        """
            .formatted(solution));
    customer
        .terms(NOON)
        .body(
            "phases[0].oneOffPrices.trigger",
            contains("support-contact-added", "support-contact-replaced"))
        .body("phases[0].oneOffPrices.minutes", contains(minutes, minutes))
        .body("phases[0].oneOffPrices.price", contains("service-desk", "service-desk"))
        .rootPath("phases[0].recurringPrices.find { it.code == 'further-contact' }")
        .body("amount.amount", equalTo("350.00"))
        .body("amount.currency", equalTo("DKK"))
        .body("every", equalTo("P1M"))
        .body("unit", equalTo("support-contact"))
        .body("quantity", equalTo(1));
  }

  @Test
  @DisplayName(
      "Who bills learns whether a support contact is the first, one more, or another's successor"
          + " (VEN-8)")
  void appointments_are_told() {
    Customer customer = ventu.customer("Fortæller A/S");
    Response first = appointed(customer, "anna", "");
    Response second = appointed(customer, "bo", "");
    Response third = appointed(customer, "carl", first.path("contact.id"));

    List<JsonNode> told =
        await()
            .until(
                () ->
                    Topic.AGREEMENTS.about(
                        "no.ettermarked.agreements.support-contact-appointed.v1", customer.id()),
                events -> events.size() == 3);
    assertThat(told)
        .extracting(event -> event.path("change").asText())
        .containsExactly("first", "added", "replaced");
    assertThat(told)
        .extracting(event -> event.path("contact").asText())
        .containsExactly(
            first.path("contact.id"), second.path("contact.id"), third.path("contact.id"));
    assertThat(told.getLast().path("replaced").asText())
        .isEqualTo(first.<String>path("contact.id"));
    assertThat(told).extracting(event -> event.path("holders").asInt()).containsExactly(1, 2, 2);
    ventu.get(contact(customer, first)).body("standing", equalTo("ended"));
  }

  @Test
  @DisplayName(
      "The extranet is for support contacts and for who must accept prices: first name, last name"
          + " and e-mail are required (VEN-17)")
  void extranet() {
    Customer customer = ventu.customer("Ekstranet A/S");
    String contacts = customer.path() + "/contacts";
    ventu.created(contacts, person("\"support-contact\"", "s@kunde.example"));
    ventu
        .created(contacts, person("\"price-approver\"", "p@kunde.example"))
        .then()
        .body("contact.extranet", equalTo(true));
    ventu
        .get("/v1/contact-roles/price-approver")
        .body("rights", contains("accepts-prices", "extranet"));

    ventu
        .post(contacts, person("\"warehouse\"", "w@kunde.example"))
        .statusCode(422)
        .body("errors.pointer", contains("/extranet"));
    for (String required : List.of("firstName", "lastName", "email")) {
      ventu
          .post(
              contacts,
              person("\"support-contact\"", "n@kunde.example")
                  .replaceFirst("\"%s\": \"[^\"]*\", ".formatted(required), ""))
          .statusCode(400)
          .body("errors.pointer", contains("/" + required));
    }
  }

  private static String person(String role, String email) {
    return """
        {"firstName": "Bente", "lastName": "Lund", "email": "%s", "extranet": true, "roles": [%s]}
        """
        .formatted(email, role);
  }

  @Test
  @DisplayName(
      "A support contact who does not do the tasks is recommended for training or replacement"
          + " (VEN-19)")
  void recommendations() {
    Customer customer = ventu.customer("Anbefalet A/S");
    Response appointed = appointed(customer, "dorte", "");

    for (String advice : List.of("training", "replacement")) {
      ventu
          .post(
              contact(customer, appointed) + "/recommendations",
              """
              {"advice": "%s", "because": "Henvendelserne er ikke kvalificeret på forhånd."}
              """
                  .formatted(advice))
          .statusCode(200);
    }

    ventu
        .get(contact(customer, appointed))
        .body("recommendations.advice", contains("training", "replacement"))
        .body(
            "recommendations.because", hasItem("Henvendelserne er ikke kvalificeret på forhånd."));
  }

  @Test
  @DisplayName(
      "Who does not understand the workflow is offered training, which is billed where support is"
          + " free (VEN-13)")
  void training_is_not_support() {
    Customer customer = ventu.customer("Spørger A/S");
    Response appointed = appointed(customer, "elise", "");
    customer.agrees(
        """
        {"from": "2035-10-01", "items": [{"plan": "extended", "quantity": 1},
          {"plan": "standard-solution", "quantity": 1}]}
        """);
    Enquiry question = Enquiry.about("support").from("support-contact").at(NOON);

    customer.asks(question).body("pay.as", equalTo("included"));
    ventu
        .post(
            contact(customer, appointed) + "/recommendations",
            """
            {"advice": "training", "because": "Spørgsmålet viser, at arbejdsgangen ikke er forstået."}
            """)
        .statusCode(200)
        .body("recommendations.advice", contains("training"));
    customer
        .asks(Enquiry.about("training").from("support-contact").at(NOON))
        .body("pay.as", equalTo("hourly"))
        .body("pay.perHour.amount", equalTo("1150.00"))
        .body("because.text", hasItem("Efter bestemmelsen VEN-13."));
  }
}
