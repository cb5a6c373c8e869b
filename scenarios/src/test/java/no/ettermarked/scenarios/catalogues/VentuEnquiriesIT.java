package no.ettermarked.scenarios.catalogues;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Ventu's support contacts see how their enquiries get on")
@TestInstance(Lifecycle.PER_CLASS)
class VentuEnquiriesIT {
  private final Offering ventu = Offering.published("ventu", "enquiries");
  private final VentuCustomers customers = VentuCustomers.of(ventu);

  private static Response faultOf(Customer customer, String title) {
    return customer.reports(
        Map.of("kind", "fault", "priority", "high", "channel", "extranet", "title", title));
  }

  /** What somebody of the customer's is shown, on the extranet. */
  private ValidatableResponse inProgressFor(Customer customer) {
    String token = StartedSuite.customerToken(ventu.provider().key(), "cases:read", customer.id());
    return given()
        .baseUri(StartedSuite.url(Service.CASES))
        .auth()
        .oauth2(token)
        .get("/v1/cases?status=open")
        .then()
        .statusCode(200);
  }

  @Test
  @DisplayName(
      "A support contact sees the customer's own enquiries, as long as they are in progress (VEN-18)")
  void in_progress() {
    faultOf(customers.extended(), "Ordrer kan ikke bogføres");
    String second = faultOf(customers.extended(), "Rapporten er tom").path("id");
    faultOf(customers.basis(), "En anden kundes fejl");
    inProgressFor(customers.extended())
        .body("items.title", contains("Rapporten er tom", "Ordrer kan ikke bogføres"));

    String address = "/v1/cases/" + second;
    ventu
        .provider()
        .post(
            Service.CASES,
            address + "/resolutions",
            Map.of("by", "Anne Krogh", "resolution", "Filteret er rettet."),
            Map.of("If-Match", ventu.provider().get(Service.CASES, address).header("ETag")))
        .then()
        .statusCode(200);

    inProgressFor(customers.extended()).body("items.title", contains("Ordrer kan ikke bogføres"));
    inProgressFor(customers.basis()).body("items.title", contains("En anden kundes fejl"));
  }
}
