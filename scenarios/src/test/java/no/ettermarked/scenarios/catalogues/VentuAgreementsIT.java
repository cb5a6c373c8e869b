package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;
import no.ettermarked.local.Service;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Ventu's four agreements, and who may write to the desk under them")
@TestInstance(Lifecycle.PER_CLASS)
class VentuAgreementsIT {
  private static final String NOON = "2035-10-02T12:00";
  private static final String CONTACT = "support-contact";
  private static final String ASK_YOUR_CONTACT =
      "Spørg virksomhedens supportkontakt, som kan oprette henvendelsen.";

  private final Offering ventu = Offering.published("ventu", "agreements");
  private final VentuCustomers customers = VentuCustomers.of(ventu);

  @Test
  @DisplayName(
      "Hyper care and Extended are free by telephone, extranet and mail, Basis by extranet and mail;"
          + " Invoiced is billed, and so is what no agreement covers (VEN-3, VEN-5)")
  void four_agreements() {
    for (String channel : List.of("phone", "extranet", "email")) {
      Enquiry enquiry = Enquiry.about("support").by(channel).from(CONTACT).at(NOON);
      customers.hyperCare().asks(enquiry).body("pay.as", equalTo("included"));
      customers.extended().asks(enquiry).body("pay.as", equalTo("included"));
      customers.invoiced().asks(enquiry).body("pay.as", equalTo("hourly"));
    }
    for (String channel : List.of("extranet", "email")) {
      customers
          .basis()
          .asks(Enquiry.about("support").by(channel).from(CONTACT).at(NOON))
          .body("pay.as", equalTo("included"));
    }
    customers
        .basis()
        .asks(Enquiry.about("support").by("phone").from(CONTACT).at(NOON))
        .body("pay.as", equalTo("hourly"))
        .body("pay.perHour.amount", equalTo("1150.00"))
        .body("because.text", hasItem("Efter bestemmelsen VEN-5."));
  }

  @Test
  @DisplayName("A customer may change agreement at any time (VEN-3)")
  void changed_at_any_time() {
    Customer customer = ventu.customer("Skifter A/S");
    Agreement first = customer.agrees(VentuCustomers.from("2035-10-01", "basis", ""));
    Enquiry call = Enquiry.about("support").by("phone").from(CONTACT);
    first
        .ifTerminated("2035-11-14")
        .body("earliestTo", equalTo("2035-11-14"))
        .body("because.text", contains("Den kan ophøre når som helst."));

    customer.agrees(
        VentuCustomers.from(
            "2035-11-14", "extended", ", \"replaces\": \"%s\"".formatted(first.id())));

    customer.asks(call.at("2035-11-13T12:00")).body("pay.as", equalTo("hourly"));
    customer.asks(call.at("2035-11-14T08:30")).body("pay.as", equalTo("included"));
  }

  @Test
  @DisplayName(
      "Invoiced: what is no fault and not covered is billed by time, at least 15 minutes (VEN-5)")
  void invoiced_by_time() {
    for (String kind : List.of("support", "service-request", "training")) {
      customers
          .invoiced()
          .asks(Enquiry.about(kind).from(CONTACT).at(NOON))
          .body("pay.as", equalTo("hourly"))
          .body("pay.perHour.amount", equalTo("1150.00"))
          .body("pay.perHour.currency", equalTo("DKK"));
    }
    customers
        .invoiced()
        .terms(NOON)
        .body("phases[0].timePrices.minimumMinutes", contains(15))
        .body("phases[0].recurringPrices", empty());
    String ourCase =
        customers
            .invoiced()
            .reports(
                Map.of(
                    "kind", "support",
                    "priority", "low",
                    "channel", "email",
                    "title", "Et kort spørgsmål",
                    "reporter", Map.of("name", "Signe Kjær", "email", VentuCustomers.SIGNE)))
            .path("id");

    ventu
        .provider()
        .post(
            Service.CASES,
            "/v1/cases/" + ourCase + "/work-logs",
            Map.of(
                "startedAt",
                Offering.MORNING.toString(),
                "minutes",
                5,
                "performedBy",
                "Anne Krogh"))
        .then()
        .statusCode(201);

    // A quarter of 1 150.
    ventu
        .provider()
        .eventually(
            Service.BILLING,
            "/v1/rated-work?case=" + ourCase,
            answer ->
                answer
                    .body("items.minutesBilled", contains(15))
                    .body("items.net.amount", contains("287.50")));
  }

  @Test
  @DisplayName(
      "Invoiced, as every agreement, refuses an enquiry from somebody who is no support contact, and"
          + " says whom to ask (VEN-7)")
  void support_contacts_only() {
    for (Customer customer : customers.all()) {
      for (Enquiry enquiry :
          List.of(Enquiry.about("support"), Enquiry.about("support").from("price-approver"))) {
        customer
            .asks(enquiry.at(NOON))
            .body("admitted", equalTo(false))
            .body("instead", equalTo(ASK_YOUR_CONTACT));
      }
      customer
          .asks(Enquiry.about("support").from(CONTACT).at(NOON))
          .body("admitted", equalTo(true));
    }
  }
}
