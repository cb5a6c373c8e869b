package no.ettermarked.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogues that come with the suite, published as they are, and what they come to. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class FiveCataloguesTest {

  @Test
  @DisplayName("OSE-2 OSE-4 OSE-5 OSE-6: telephone for critical cases, free licences, work started")
  void oseberg() {
    Sold sold = Sold.of("oseberg");
    String noon = "2026-10-06T10:00:00Z";

    sold.check("question", "phone", "high", "", noon)
        .body("admitted", equalTo(false))
        .body("instead", equalTo("Telefon er for kritiske saker. Meld saken i kundeportalen."));
    sold.check("fault", "phone", "critical", "", noon)
        .body("pay.perHour.amount", equalTo("1450.00"))
        .body("targets.measure", contains("work-started"))
        .body("targets[0].dueAt", equalTo("2026-10-06T12:00:00Z"));
    sold.check("licence", "portal", "low", "", noon).body("pay.as", equalTo("free"));
    sold.terms(noon)
        .body("phases[0].entitlements.key", hasItem("customer-day"))
        .body("phases[0].activities.key", contains("wave-upgrade"));
  }

  @Test
  @DisplayName("OSE-3: Basis with add-ons, which are not had without it")
  void oseberg_add_ons() {
    Api api = Sold.published(Sold.catalogue("oseberg"));
    UUID customer = api.customer();
    String wanted = "{'customer':'%s','from':'2026-10-01','items':[%s]}";

    api.post(
            "/v1/agreements",
            Api.json(wanted.formatted(customer, "{'plan':'standby','quantity':1}")))
        .statusCode(422);
    Response offered =
        api.post(
                "/v1/agreements",
                Api.json(
                    wanted.formatted(
                        customer,
                        "{'plan':'basis','quantity':1},{'plan':'standby','quantity':1},"
                            + "{'plan':'strategic-meeting','quantity':1}")))
            .statusCode(201)
            .extract()
            .response();
    api.get("/v1/agreements/{id}/terms", offered.<String>path("id"))
        .body("phases[0].entitlements.key", contains("standby"))
        .body("phases[0].meetings.key", contains("strategic"));
  }

  @Test
  @DisplayName("PRO-7 PRO-9 PRO-12: on call for what is acute, by day from the punch card")
  void prosesspilotene() {
    Sold sold = Sold.of("prosesspilotene");
    String evening = "2026-10-06T17:00:00Z";
    String noon = "2026-10-06T10:00:00Z";

    sold.check("question", "phone", "high", "", evening).body("admitted", equalTo(false));
    sold.check("deviation", "phone", "high", "", evening)
        .body("instead", equalTo("Et avvik som kan vente til neste virkedag, meldes på e-post."));
    // PRO-6: NOK 2 200 less 25 % is 1 650.
    sold.check("deviation", "phone", "critical", "", evening)
        .body("admitted", equalTo(true))
        .body("rank", equalTo(2))
        .body("pay.timebank", equalTo("punch-card"))
        .body("pay.perHour.amount", equalTo("1650.00"));
    sold.check("question", "phone", "low", "", noon)
        .body("pay.as", equalTo("timebank"))
        .body("pay.perHour.amount", equalTo("1490.00"));
    sold.check("change-request", "email", "low", "", noon).body("pay.as", equalTo("quoted"));
    sold.terms(noon)
        .body("phases[0].timebanks[0].minutes", equalTo(1200))
        .body("phases[0].timebanks[0].rollover", nullValue())
        .body(
            "phases[0].order.kinds",
            contains(
                List.of("deviation"),
                List.of("change-request", "order"),
                List.of("training", "question")))
        // PRO-4, PRO-5: 10 % of a position has the price of that size.
        .body(
            "phases[0].timePrices.find { it.code == 'manager' }.perHour.amount",
            equalTo("1290.00"));
  }

  @Test
  @DisplayName("PRO-1 PRO-2: one level of each service; e-learning binds for its year")
  void prosesspilotene_composed() {
    Sold sold = Sold.of("prosesspilotene");

    sold.end("2026-11-15").body("earliestTo", equalTo("2027-10-01"));
    sold.api()
        .post(
            "/v1/agreements",
            Api.json(
                """
                {'customer':'%s','from':'2030-01-01','items':[
                  {'plan':'gold','quantity':1},{'plan':'bronze','quantity':20}]}
                """
                    .formatted(sold.customer())))
        .statusCode(422)
        .body("errors.pointer", contains("/items/1/plan"));
  }

  @Test
  @DisplayName("PRO-13: under Gold instead, on-call use is not billed and the customer comes first")
  void prosesspilotene_compared() {
    Sold sold = Sold.of("prosesspilotene");

    sold.api()
        .post(
            "/v1/agreements/" + sold.agreement() + "/comparisons",
            Api.json("{'items':[{'plan':'gold','quantity':1}],'on':'2026-10-06'}"))
        .statusCode(200)
        .body("differences.find { it.part == 'rank' }.now.rank", equalTo(2))
        .body("differences.find { it.part == 'rank' }.then.rank", equalTo(1))
        .body("differences.find { it.part == 'timebanks' }.change", equalTo("removed"))
        .body("differences.find { it.name == 'support' }.then.amount.amount", equalTo("12500.00"));
  }

  @Test
  @DisplayName("PEC-2 to PEC-6: meetings, upgrade in steps, monitoring in hours, 20 % may be moved")
  void pector() {
    Sold sold = Sold.of("pector");
    String saturday = "2026-10-10T10:00:00Z";

    // PEC-4: an alarm on Saturday is worked on from Monday 08:30, so by 09:30 in Stockholm.
    sold.check("alarm", "monitoring", "high", "", saturday)
        .body("pay.as", equalTo("included"))
        .body("targets[0].dueAt", equalTo("2026-10-12T07:30:00Z"));
    sold.check("consulting", "email", "low", "", saturday)
        .body("pay.as", equalTo("timebank"))
        .body(
            "because.text",
            hasItem(
                "Arbetet dras från Timbank; är det förbrukat kostar arbetet SEK 1395.00 per timme"
                    + " exklusive moms."));
    sold.terms(saturday)
        .body("phases[0].timebanks[0].minutes", equalTo(7200))
        .body("phases[0].timebanks[0].rollover.percent", equalTo(20))
        .body("phases[0].meetings[0].atLeast.times", equalTo(4))
        .body("phases[0].activities[0].steps", hasSize(4))
        .body("phases[0].recurringPrices[0].quantity", equalTo(1));
  }

  @Test
  @DisplayName("VEN-3 VEN-4: hyper care for three months, then Basis, which bills a call by time")
  void ventu_phases() {
    Sold sold = Sold.of("ventu");

    sold.check("support", "phone", "low", "support-contact", "2027-01-04T12:00:00Z")
        .body("pay.as", equalTo("included"));
    sold.check("support", "phone", "low", "support-contact", "2027-01-05T12:00:00Z")
        .body("pay.as", equalTo("hourly"))
        .body("because.text", hasItem("Efter bestemmelsen VEN-5."));
    sold.check("support", "extranet", "low", "support-contact", "2027-01-05T12:00:00Z")
        .body("pay.as", equalTo("included"));
  }

  @Test
  @DisplayName(
      "VEN-5 VEN-6 VEN-7 VEN-14 VEN-15 VEN-16: faults and ideas free, the rest by contacts")
  void ventu_coverage() {
    Sold sold = Sold.of("ventu");
    String noon = "2026-10-06T10:00:00Z";

    sold.check("fault", "phone", "high", "", noon).body("pay.as", equalTo("free"));
    sold.check("product-idea", "email", "low", "", noon)
        .body("pay.as", equalTo("free"))
        .body("targets.target", contains("PT8H", "none"));
    sold.check("support", "email", "low", "price-approver", noon)
        .body("admitted", equalTo(false))
        .body("because[1].text", equalTo("Efter bestemmelsen VEN-7."));
    sold.check("service-request", "email", "low", "support-contact", noon)
        .body("pay.as", equalTo("hourly"))
        .body("pay.perHour.amount", equalTo("1150.00"));
    sold.check("change-request", "email", "low", "support-contact", noon)
        .body("pay.as", equalTo("quoted"));
    sold.terms(noon)
        .body("phases[0].quotation.deductedOnAcceptance", equalTo(true))
        .body("phases[0].oneOffPrices.minutes", contains(120, 120))
        .body("phases[0].recurringPrices.code", contains("further-contact"));
  }

  @Test
  @DisplayName("VEN-2 VEN-11: 8 working hours across Friday afternoon, which ends at 15:30")
  void ventu_hours() {
    // Friday 9 October 2026, 14:00 in Copenhagen: 1 h 30 that day, 6 h 30 on Monday from 08:30.
    Sold.of("ventu")
        .check("support", "email", "low", "support-contact", "2026-10-09T12:00:00Z")
        .body("targets[0].measure", equalTo("acknowledged"))
        .body("targets[0].dueAt", equalTo("2026-10-12T13:00:00Z"));
  }

  @Test
  @DisplayName(
      "NET-3 NET-7 NET-9: reserved capacity, follow-up meetings, documentation by its owners")
  void netmaking() {
    Sold sold = Sold.of("netmaking");

    sold.terms("2026-10-06T10:00:00Z")
        // NET-1: the members of the team that the offer names.
        .body("team.role", contains("account-manager", "lead-developer", "developer", "adviser"))
        .body("phases[0].recurringPrices[0].unit", equalTo("position-percent"))
        .body("phases[0].recurringPrices[0].quantity", equalTo(25))
        .body("phases[0].meetings.key", contains("follow-up"))
        .body("phases[0].activities[0].steps.role", contains("account-manager", "lead-developer"));
    sold.end("2026-11-15").body("earliestTo", equalTo("2027-02-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"oseberg", "prosesspilotene", "pector", "ventu", "netmaking"})
  @DisplayName("each of the five says what its invoices say of it, and of its customer")
  void legal_entities(String provider) {
    JsonNode catalogue = Sold.catalogue(provider);
    Api api = Sold.published(catalogue);

    api.get("/v1/provider")
        .body("vatNumber", equalTo(catalogue.at("/provider/vatNumber").asText()))
        .body("address.city", equalTo(catalogue.at("/provider/address/city").asText()))
        .body("bank.iban", equalTo(catalogue.at("/provider/bank/iban").asText()))
        .body("electronicAddress.identifier", equalTo(own(catalogue.get("provider"))));
    api.post("/v1/customers", catalogue.at("/customers/0"))
        .statusCode(201)
        .body("vatNumber", equalTo(catalogue.at("/customers/0/vatNumber").asText()))
        .body("electronicAddress.identifier", equalTo(own(catalogue.at("/customers/0"))));
  }

  private static String own(JsonNode party) {
    return party.get("organisationNumber").asText();
  }
}
