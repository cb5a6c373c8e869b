package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import no.ettermarked.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Netmaking's estimates, deviations and offers")
@TestInstance(Lifecycle.PER_CLASS)
class NetmakingWorkIT {
  private static final String NOON = "2035-10-02T12:00";

  private final Offering netmaking = Offering.published("netmaking", "work");
  private final Customer customer = netmaking.itsCustomer();

  @BeforeAll
  void agreed() {
    customer.agrees(netmaking.itsAgreement("2035-10-01"));
  }

  @Test
  @DisplayName(
      "The lead developer estimates tasks and projects, and the adviser may be asked (NET-6)")
  void estimates() {
    customer
        .asks(Enquiry.about("estimate").at(NOON))
        .body("pay.as", equalTo("hourly"))
        .body("pay.price", equalTo("lead-developer"))
        .body("pay.perHour.amount", equalTo("1550.00"))
        .body("because.text", hasItem("Etter bestemmelsen NET-6."));
    customer
        .asks(Enquiry.about("advice").at(NOON))
        .body("pay.price", equalTo("adviser"))
        .body("pay.perHour.amount", equalTo("1650.00"));
    customer
        .terms(NOON)
        .rootPath("phases[0]")
        .body("quotation.price", equalTo("lead-developer"))
        .body("quotation.roughEstimateFree", equalTo(true))
        .body(
            "timePrices.findAll { it.code in ['lead-developer', 'adviser'] }.role",
            contains("lead-developer", "adviser"));
  }

  @Test
  @DisplayName(
      "A deviation from what is wanted may be reported by all, is handled before all else, costs"
          + " nothing, and is on the agenda of every follow-up meeting (NET-8)")
  void deviations() {
    for (List<String> roles : List.of(List.<String>of(), List.of("product-owner"))) {
      customer
          .asks(Enquiry.about("deviation").from(roles.toArray(String[]::new)).at(NOON))
          .body("admitted", equalTo(true))
          .body("pay.as", equalTo("included"))
          .body("because.text", hasItem("Etter bestemmelsen NET-8."));
    }
    customer.terms(NOON).body("phases[0].order.kinds", contains(List.of("deviation")));
    String next =
        netmaking
            .provider()
            .eventually(
                Service.MEETINGS,
                "/v1/meetings?customer=%s&from=%s&to=2035-11-01T00:00:00Z"
                    .formatted(customer.id(), Offering.MORNING),
                answer -> answer.body("items.startsAt", contains(startsWith("2035-10-17"))))
            .path("items[0].id");
    netmaking
        .provider()
        .get(Service.MEETINGS, "/v1/meetings/" + next)
        .then()
        .body("agenda", hasItem("Avvik fra ønsket tilstand"));
  }

  @Test
  @DisplayName(
      "The account manager assesses the need and draws up offers on projects and management, which"
          + " are done when the offer is accepted (NET-10)")
  void offers() {
    for (String kind : List.of("project", "management")) {
      customer
          .asks(Enquiry.about(kind).at(NOON))
          .body("pay.as", equalTo("quoted"))
          .body("pay.perHour.amount", equalTo("1550.00"))
          .body("because.text", hasItem("Etter bestemmelsen NET-10."));
    }
    customer
        .terms(NOON)
        .rootPath("phases[0].activities.find { it.key == 'needs' }")
        .body("recurrence", equalTo("FREQ=MONTHLY;INTERVAL=6;BYDAY=1TU"))
        .body("steps.key", contains("assess", "estimate", "offer"))
        .body("steps.role", contains("account-manager", "lead-developer", "account-manager"))
        .body("because", equalTo("NET-10"));
  }

  @Test
  @DisplayName(
      "An offer that the account manager draws up can be accepted until its last day, unless the"
          + " customer rejects it or it is withdrawn before (NET-10)")
  void offers_that_nobody_accepts() {
    Customer asked = netmaking.customer("Vil Vente AS");
    String offer =
        netmaking
            .itsAgreement("2036-01-01")
            .replace("\"from\":", "\"acceptBy\": \"2035-10-31\", \"from\":");
    Response rejected = asked.isOffered(offer);
    netmaking
        .change(
            "/v1/agreements/" + rejected.path("id"),
            "/rejection",
            "{\"by\": \"Tone Vik\", \"reason\": \"Ikke i år.\"}")
        .statusCode(200)
        .body("status", equalTo("rejected"));
    Response withdrawn = asked.isOffered(offer);
    netmaking
        .change(
            "/v1/agreements/" + withdrawn.path("id"), "/withdrawal", "{\"by\": \"Randi Fosse\"}")
        .statusCode(200)
        .body("status", equalTo("withdrawn"));

    for (Response closed : List.of(rejected, withdrawn)) {
      asked
          .triesToAccept(closed)
          .statusCode(409)
          .body("code", equalTo("agreement-offered-no-longer"));
    }
    asked.agrees(offer);
    netmaking
        .get("/v1/agreements?customer=" + asked.id())
        .body("items.status", contains("rejected", "withdrawn", "accepted"));
  }
}
