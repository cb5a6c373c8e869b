package no.ettermarked.scenarios.catalogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import no.ettermarked.scenarios.suite.Topic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Netmaking keeps documentation up to date")
@TestInstance(Lifecycle.PER_CLASS)
class NetmakingDocumentationIT {
  private final Offering netmaking = Offering.published("netmaking", "documentation");

  @Test
  @DisplayName(
      "End-user and technical documentation have an owner each, come back every half year, and are"
          + " shown when they are overdue (NET-9)")
  void documentation() {
    Customer customer = netmaking.itsCustomer();
    customer.agrees(netmaking.itsAgreement("2035-10-01"));
    customer
        .terms("2035-10-02T12:00")
        .body("phases[0].activities[0].steps.key", contains("end-user", "technical"))
        .body("phases[0].activities[0].steps.role", contains("account-manager", "lead-developer"));
    netmaking.created(
        netmaking.team("Team Nord") + "/customers",
        "{\"customer\": \"%s\", \"from\": \"2035-10-01\"}".formatted(customer.id()));
    Response endUser = duty(customer, "Sluttbrukerdokumentasjon", "account-manager");
    Response technical = duty(customer, "Teknisk dokumentasjon", "lead-developer");
    String overdue = "/v1/duties?overdue=true&customer=" + customer.id();
    netmaking.get(overdue).body("items", empty());

    // Saturday 3 November, at noon.
    netmaking.provider().itIs(Instant.parse("2035-11-03T11:00:00Z"));

    netmaking
        .get(overdue)
        .body("items.name", contains("Sluttbrukerdokumentasjon", "Teknisk dokumentasjon"))
        .body("items.owner", contains("Randi Fosse", "Even Lie"))
        .body(
            "items[0].because.text",
            contains("Fristen var onsdag 31. oktober 2035: 3 dager på overtid."));
    List<JsonNode> told =
        await()
            .until(
                () ->
                    Topic.AGREEMENTS.about(
                        "no.ettermarked.agreements.duty-overdue.v1", technical.path("id")),
                events -> events.size() == 1);
    assertThat(told.getFirst().path("dueOn").asText()).isEqualTo("2035-10-31");
    netmaking
        .change("/v1/duties/" + technical.path("id"), "/completions", "{\"by\": \"Even Lie\"}")
        .statusCode(200)
        .body("doneOn", equalTo("2035-11-03"))
        .body("dueOn", equalTo("2036-04-30"))
        .body("standing", equalTo("up-to-date"));
    netmaking.get(overdue).body("items.id", contains(endUser.<String>path("id")));
  }

  private Response duty(Customer customer, String name, String owner) {
    return netmaking.created(
        "/v1/duties",
        """
        {"customer": "%s", "name": "%s", "ownerRole": "%s", "every": "P6M",
         "firstDueOn": "2035-10-31"}
        """
            .formatted(customer.id(), name, owner));
  }
}
