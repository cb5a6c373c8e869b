package no.ettermarked.scenarios.catalogues;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import no.ettermarked.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** From 1 January 2036 there is a new price list, a hundred kroner dearer by the hour. */
@DisplayName("ProsessPilotene's hours cost what the price list in force says")
@TestInstance(Lifecycle.PER_CLASS)
class ProsessPilotenePricesIT {
  private static final String LAST_OLD_DAY = "2035-12-31T12:00";
  private static final String FIRST_NEW_DAY = "2036-01-01T12:00";
  private static final String NEW_LIST =
      """
      {"key": "hours", "name": "Prisliste 2036", "from": "2036-01-01", "prices": [
        {"code": "consultant", "perHour": {"amount": "1590.00", "currency": "NOK"}},
        {"code": "on-call", "perHour": {"amount": "2300.00", "currency": "NOK"}},
        {"code": "manager", "perHour": {"amount": "1490.00", "currency": "NOK"},
          "bySize": [{"from": 10, "perHour": {"amount": "1390.00", "currency": "NOK"}},
            {"from": 25, "perHour": {"amount": "1290.00", "currency": "NOK"}}]}]}
      """;

  private final Offering pilots = Offering.published("prosesspilotene", "prices");
  private final Customer bronze = pilots.customer("Timekunden AS");
  private String acceptedHash = "";
  private Agreement ofBronze = new Agreement(bronze, "");

  @BeforeAll
  void a_new_list_after_they_agreed() {
    Response offered = bronze.isOffered(of("bronze", 20));
    acceptedHash = offered.path("termsHash");
    ofBronze = bronze.accepts(offered);
    pilots.created("/v1/price-lists", NEW_LIST);
  }

  private static String of(String plan, int quantity) {
    return "{\"from\": \"2035-10-01\", \"items\": [{\"plan\": \"%s\", \"quantity\": %d}]}"
        .formatted(plan, quantity);
  }

  @Test
  @DisplayName(
      "An hour on 31 December costs the old price, the day after the new one, and terms say by"
          + " which list and version (PRO-5)")
  void the_list_in_force() {
    for (String[] day :
        new String[][] {{LAST_OLD_DAY, "1490.00", "1"}, {FIRST_NEW_DAY, "1590.00", "2"}}) {
      bronze
          .asks(Enquiry.about("question").at(day[0]))
          .body("pay.as", equalTo("hourly"))
          .body("pay.perHour.amount", equalTo(day[1]));
      bronze
          .terms(day[0])
          .rootPath("phases[0].timePrices.find { it.code == 'consultant' }")
          .body("perHour.amount", equalTo(day[1]))
          .body("source.kind", equalTo("plan"))
          .body("source.key", equalTo("price-list"))
          .body("priceList.key", equalTo("hours"))
          .body("priceList.version", equalTo(Integer.parseInt(day[2])));
    }
    // PRO-6: NOK 2 300 less 25 % is 1 725.
    bronze
        .terms(FIRST_NEW_DAY)
        .body(
            "phases[0].timePrices.find { it.code == 'on-call' }.perHour.amount",
            equalTo("1725.00"));
  }

  @Test
  @DisplayName("The new list also has a price for each size of agreement (PRO-5)")
  void by_size() {
    for (Map.Entry<Integer, String> size :
        Map.of(5, "1490.00", 10, "1390.00", 24, "1390.00", 25, "1290.00").entrySet()) {
      Customer customer = pilots.customer("Brøk %d AS".formatted(size.getKey()));
      customer.agrees(of("management-by-position", size.getKey()));
      customer
          .asks(Enquiry.about("management-beyond-agreed").at(FIRST_NEW_DAY))
          .body("pay.perHour.amount", equalTo(size.getValue()));
    }
  }

  @Test
  @DisplayName("The customer accepted the list, not its amounts: the agreement stays as it was")
  void what_was_accepted_stays() {
    pilots
        .get(ofBronze.path())
        .body("termsHash", equalTo(acceptedHash))
        .body("status", equalTo("in-force"));
    pilots
        .get(ofBronze.path() + "/terms")
        .body("phases.from", contains("2035-10-01", "2036-01-01"))
        .body("phases.to", contains("2036-01-01", null));
  }

  @Test
  @DisplayName("What is billed says which version of the price list it was billed by (PRO-5)")
  void billed() {
    for (String[] day :
        new String[][] {{LAST_OLD_DAY, "1490.00", "1"}, {FIRST_NEW_DAY, "1590.00", "2"}}) {
      String anHour =
          """
          {"customer": "%s", "minutes": 60, "at": "%s", "price": "consultant"}
          """
              .formatted(bronze.id(), pilots.instant(day[0]));
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () ->
                  pilots
                      .provider()
                      .post(Service.BILLING, "/v1/rating-simulations", anHour)
                      .then()
                      .statusCode(200)
                      .body("net.amount", equalTo(day[1]))
                      .rootPath("because.find { it.code == 'work.priced-by-list' }.source")
                      .body("kind", equalTo("price-list"))
                      .body("key", equalTo("hours"))
                      .body("version", equalTo(Integer.parseInt(day[2]))));
    }
  }
}
