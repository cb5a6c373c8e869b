package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The desk is open 08:30-16:00, on Fridays to 15:30; Monday 1 October 2035 is an ordinary day. */
@DisplayName("Ventu's desk, and its kinds of enquiry under all four agreements")
@TestInstance(Lifecycle.PER_CLASS)
class VentuDeskIT {
  private static final String NOON = "2035-10-02T12:00";
  private static final String CONTACT = "support-contact";

  private final Offering ventu = Offering.published("ventu", "desk");
  private final VentuCustomers customers = VentuCustomers.of(ventu);

  @Test
  @DisplayName(
      "Open Monday to Thursday to 16:00 and Friday to 15:30, closed on holidays, Christmas Eve, New"
          + " Year's Eve and Constitution Day (VEN-2)")
  void opening_hours() {
    anHourLater("2035-10-01T15:30", "2035-10-02T09:00");
    anHourLater("2035-10-05T15:00", "2035-10-08T09:00");
    // Monday 24 to Wednesday 26 December, then Monday 31 and New Year's Day.
    anHourLater("2035-12-21T15:00", "2035-12-27T09:00");
    anHourLater("2035-12-28T15:00", "2036-01-02T09:00");
    // Constitution Day is a Thursday.
    anHourLater("2036-06-04T15:30", "2036-06-06T09:00");
  }

  private void anHourLater(String start, String due) {
    ventu
        .post(
            "/v1/calendars/desk-hours/computations",
            "{\"start\": \"%s\", \"add\": \"PT1H\"}".formatted(ventu.instant(start)))
        .statusCode(200)
        .body("dueAt", equalTo(ventu.instant(due)));
  }

  @Test
  @DisplayName("Enquiries are received at all hours and handled in opening hours only (VEN-2)")
  void received_at_all_hours() {
    // Sunday night: 7 h 30 on Monday, half an hour on Tuesday.
    for (String channel : List.of("extranet", "email")) {
      customers
          .basis()
          .asks(Enquiry.about("support").by(channel).from(CONTACT).at("2035-10-07T23:00"))
          .body("admitted", equalTo(true))
          .body("targets[0].dueAt", equalTo(ventu.instant("2035-10-09T09:00")));
    }
  }

  @Test
  @DisplayName(
      "Answered within 8 working hours, which is an acknowledgement and no promise of work (VEN-11)")
  void response() {
    for (Customer customer : customers.all()) {
      // Friday 14:00: 1 h 30 that day, 6 h 30 on Monday.
      customer
          .asks(Enquiry.about("support").by("email").from(CONTACT).at("2035-10-05T14:00"))
          .body("targets.measure", contains("acknowledged"))
          .body("targets[0].target", equalTo("PT8H"))
          .body("targets[0].dueAt", equalTo(ventu.instant("2035-10-08T15:00")))
          .body(
              "targets[0].because.text",
              hasItem("Lovet: bekræftelse på, at den er modtaget og forstået."));
    }
  }

  @Test
  @DisplayName("A telephone call is no faster than what is written, however urgent (VEN-12)")
  void calls_are_no_faster() {
    for (String channel : List.of("phone", "email", "extranet")) {
      for (String priority : List.of("critical", "low")) {
        customers
            .extended()
            .asks(
                Enquiry.about("support")
                    .by(channel)
                    .as(priority)
                    .from(CONTACT)
                    .at("2035-10-05T14:00"))
            .body("targets[0].dueAt", equalTo(ventu.instant("2035-10-08T15:00")))
            .body("rank", nullValue());
      }
    }
  }

  @Test
  @DisplayName(
      "Faults are received under every agreement, by every channel, and never billed (VEN-6)")
  void faults() {
    for (Customer customer : customers.all()) {
      for (String channel : List.of("phone", "extranet", "email")) {
        customer
            .asks(Enquiry.about("fault").by(channel).as("high").at(NOON))
            .body("pay.as", equalTo("free"))
            .body("pay.perHour", nullValue())
            .body("because.text", hasItem("Arbejdet koster ikke noget."));
      }
    }
  }

  @Test
  @DisplayName("Support, faults, change requests and product ideas are told apart (VEN-10)")
  void kinds() {
    paidAs("support", "included");
    paidAs("fault", "free");
    paidAs("change-request", "quoted");
    paidAs("product-idea", "free");
    customers
        .extended()
        .asks(Enquiry.about("delivery-of-goods").from(CONTACT).at(NOON))
        .body("admitted", equalTo(false))
        .body("because.code", contains("coverage.not-mentioned"));
  }

  private void paidAs(String kind, String pay) {
    customers
        .extended()
        .asks(Enquiry.about(kind).from(CONTACT).at(NOON))
        .body("admitted", equalTo(true))
        .body("pay.as", equalTo(pay));
  }

  @Test
  @DisplayName(
      "To restore what the customer changed itself is a service request and billed, where a fault is"
          + " free, and both say why (VEN-14)")
  void service_requests() {
    for (Customer customer : customers.all()) {
      customer
          .asks(Enquiry.about("service-request").from(CONTACT).at(NOON))
          .body("pay.as", equalTo("hourly"))
          .body("pay.perHour.amount", equalTo("1150.00"))
          .body(
              "because.text",
              hasItem("Arbejdet betales efter forbrugt tid, DKK 1150.00 i timen uden moms."));
    }
    customers
        .extended()
        .asks(Enquiry.about("service-request").from(CONTACT).at(NOON))
        .body("because.text", hasItem("Efter bestemmelsen VEN-14."));
    customers
        .extended()
        .asks(Enquiry.about("fault").from(CONTACT).at(NOON))
        .body("pay.as", equalTo("free"))
        .body("because.text", hasItem("Efter bestemmelsen VEN-6."));
  }

  @Test
  @DisplayName(
      "Change request: a rough estimate is free, a quotation is billed and deducted when accepted,"
          + " and nothing is promised (VEN-15)")
  void change_requests() {
    for (Customer customer : customers.all()) {
      customer
          .terms(NOON)
          .rootPath("phases[0].quotation")
          .body("roughEstimateFree", equalTo(true))
          .body("price", equalTo("service-desk"))
          .body("deductedOnAcceptance", equalTo(true));
      customer
          .asks(Enquiry.about("change-request").from(CONTACT).at(NOON))
          .body("pay.as", equalTo("quoted"))
          .body("pay.perHour.amount", equalTo("1150.00"))
          .body(
              "because.text",
              hasItem(
                  "Arbejdet udføres efter et accepteret tilbud; at udarbejde tilbuddet koster DKK"
                      + " 1150.00 i timen uden moms."))
          .rootPath("targets.find { it.measure == 'resolved' }")
          .body("target", equalTo("none"))
          .body("because.text", hasItem("Der er ikke lovet en frist for dette: at sagen er løst."));
    }
  }

  @Test
  @DisplayName("A product idea is never billed and promises nothing (VEN-16)")
  void product_ideas() {
    for (Customer customer : customers.all()) {
      customer
          .asks(Enquiry.about("product-idea").from(CONTACT).at(NOON))
          .body("pay.as", equalTo("free"))
          .body("targets.find { it.measure == 'resolved' }.target", equalTo("none"))
          .body("targets.find { it.measure == 'resolved' }.dueAt", nullValue());
    }
  }
}
