package no.ettermarked.scenarios.catalogues;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import no.ettermarked.local.Service;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Training begins on Monday 1 October 2035. */
@DisplayName("Ventu's hyper care, and the agreement that takes over from it")
@TestInstance(Lifecycle.PER_CLASS)
class VentuHyperCareIT {
  private static final Enquiry CALL = Enquiry.about("support").by("phone").from("support-contact");

  private final Offering ventu = Offering.published("ventu", "hyper-care");

  @Test
  @DisplayName(
      "Hyper care is six months with an enterprise solution; then what was bought takes over by"
          + " itself (VEN-4)")
  void enterprise() {
    Customer customer = ventu.customer("Storkunde A/S");
    customer.agrees(
        """
        {"from": "2035-10-01", "items": [{"plan": "hyper-care-enterprise", "quantity": 1},
          {"plan": "invoiced", "quantity": 1, "after": "hyper-care-enterprise"},
          {"plan": "enterprise-solution", "quantity": 1}]}
        """);

    customer.asks(CALL.at("2036-03-31T23:59")).body("pay.as", equalTo("included"));
    customer.asks(CALL.at("2036-04-01T00:00")).body("pay.as", equalTo("hourly"));
    customer
        .terms("2036-04-01T00:00")
        .body("phases[0].from", equalTo("2036-04-01"))
        .body("phases[0].items.plan", contains("invoiced", "enterprise-solution"));
  }

  @Test
  @DisplayName(
      "Hyper care is three months with a standard solution, and as time passes the desk and its cases"
          + " go over to Basis (VEN-4)")
  void standard() {
    Customer customer = ventu.itsCustomer();
    customer.agrees(ventu.itsAgreement("2035-10-01"));
    customer.asks(CALL).body("pay.as", equalTo("included"));
    await().until(() -> called(customer).statusCode() == 201);

    // One minute to midnight in Copenhagen, and two minutes later.
    ventu.provider().itIs(Instant.parse("2035-12-31T22:59:00Z"));
    customer.asks(CALL).body("pay.as", equalTo("included"));
    called(customer).then().statusCode(201).body("coverage.pay.as", equalTo("included"));
    ventu.provider().itIs(Instant.parse("2035-12-31T23:01:00Z"));

    customer.asks(CALL).body("pay.as", equalTo("hourly"));
    customer.asks(CALL.by("extranet")).body("pay.as", equalTo("included"));
    called(customer).then().statusCode(201).body("coverage.pay.as", equalTo("hourly"));
    ventu
        .get(customer.path() + "/terms")
        .body("phases[0].from", equalTo("2036-01-01"))
        .body(
            "phases[0].items.plan",
            contains("basis", "standard-solution", "further-support-contact"));
  }

  @Test
  @DisplayName(
      "Nobody is left without support when hyper care is over: an agreement says what takes over"
          + " (VEN-4)")
  void nothing_takes_over() {
    ventu
        .customer("Glemt A/S")
        .isOffered(
            """
            {"from": "2035-10-01", "items": [{"plan": "hyper-care-standard", "quantity": 1},
              {"plan": "standard-solution", "quantity": 1}]}
            """)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/items"))
        .body(
            "errors.detail",
            contains(
                "Nothing of the service support holds from 2036-01-01 on: let something of it come"
                    + " after hyper-care-standard."));
  }

  private Response called(Customer customer) {
    return ventu
        .provider()
        .post(
            Service.CASES,
            "/v1/cases",
            Map.of(
                "customer", customer.id(),
                "kind", "support",
                "priority", "low",
                "channel", "phone",
                "title", "Et opkald",
                "reporter",
                    Map.of("name", "Signe Kjær", "email", "signe.kjaer@vestkajen.example")));
  }
}
