package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("ProsessPilotene's services are composed into one agreement")
@TestInstance(Lifecycle.PER_CLASS)
class ProsessPiloteneServicesIT {
  private static final String NOON = "2035-10-02T12:00";

  private final Offering pilots = Offering.published("prosesspilotene", "services");

  private static String of(String items) {
    return "{\"from\": \"2035-10-01\", \"items\": [%s]}".formatted(items);
  }

  private static String item(String plan, int quantity) {
    return "{\"plan\": \"%s\", \"quantity\": %d}".formatted(plan, quantity);
  }

  @Test
  @DisplayName("An agreement is composed of training, management and support (PRO-1)")
  void composed() {
    Customer customer = pilots.itsCustomer();
    customer.agrees(pilots.itsAgreement("2035-10-01"));

    customer
        .terms(NOON)
        .body("phases[0].items.plan", contains("management-by-position", "e-learning", "silver"))
        .body(
            "phases[0].recurringPrices.code",
            containsInAnyOrder("support", "e-learning", "management"));
    customer.asks(Enquiry.about("management").at(NOON)).body("pay.as", equalTo("included"));
    customer.asks(Enquiry.about("question").at(NOON)).body("pay.as", equalTo("timebank"));
    pilots
        .customer("To Nivåer AS")
        .isOffered(of(item("gold", 1) + "," + item("bronze", 20)))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/items/1/plan"))
        .body("errors.detail", contains("Another level of the same service holds at that time."));
    Customer trainingOnly = pilots.customer("Bare Kurs AS");
    trainingOnly.agrees(of(item("e-learning", 5)));
    trainingOnly.terms(NOON).body("phases[0].items.plan", contains("e-learning"));
  }

  @Test
  @DisplayName(
      "E-learning: by number of users for a year, within which it cannot be terminated (PRO-2)")
  void e_learning() {
    Customer customer = pilots.customer("Selvlært AS");
    Agreement agreement = customer.agrees(of(item("e-learning", 20)));

    customer
        .terms(NOON)
        .rootPath("phases[0].recurringPrices[0]")
        .body("unit", equalTo("user"))
        .body("quantity", equalTo(20))
        .body("amount.amount", equalTo("890.00"))
        .body("every", equalTo("P1Y"));
    agreement
        .ifTerminated("2035-11-15")
        .body("earliestTo", equalTo("2036-10-01"))
        .body(
            "because.text",
            hasItem("Bindingstiden er 1 år, til og med tirsdag 30. september 2036."));
    agreement
        .terminate("2035-11-15", "2036-09-30")
        .statusCode(422)
        .body("code", equalTo("too-early-to-end"));
    // Another year has begun.
    agreement.ifTerminated("2036-10-02").body("earliestTo", equalTo("2037-10-01"));
    agreement
        .terminate("2035-11-15", "2036-10-01")
        .statusCode(200)
        .body("to", equalTo("2036-10-01"));
    // What is added later binds from its own first day.
    pilots
        .customer("Senere Lært AS")
        .agrees(
            of(
                item("bronze", 20)
                    + ","
                    + item("e-learning", 20).replace("}", ", \"from\": \"2036-01-01\"}")))
        .ifTerminated("2035-11-15")
        .body("earliestTo", equalTo("2037-01-01"))
        .body(
            "because.text",
            hasItem(
                "Det som avgjør, er Elektroniske selvbetjente kurs, fra tirsdag 1. januar 2036."));
  }

  @Test
  @DisplayName(
      "Courses at a fixed time each month or as often as is wished, teaching at fixed times of the"
          + " year, custom courses by the hour (PRO-3)")
  void courses() {
    Customer monthly = pilots.customer("Månedskurs AS");
    Customer weekly = pilots.customer("Ukekurs AS");
    monthly.agrees(of(item("courses", 1)));
    weekly.agrees(
        """
        {"from": "2035-10-01", "items": [{"plan": "courses", "quantity": 1}], "overrides": {
          "meetings": [{"key": "e-course", "name": "Kurs med veileder på nett",
            "recurrence": "FREQ=WEEKLY;BYDAY=TH", "startsAt": "10:00", "duration": "PT1H",
            "calendar": "service-desk", "agenda": ["Ukens tema"],
            "customerRoles": [{"role": "super-user", "attendance": "required"}],
            "providerRoles": [{"role": "instructor", "attendance": "required"}]}]}}
        """);

    monthly
        .terms(NOON)
        .body(
            "phases[0].meetings.key", contains("e-course", "group-teaching", "one-to-one-teaching"))
        .body(
            "phases[0].meetings.recurrence",
            contains(
                "FREQ=MONTHLY;BYDAY=1WE",
                "FREQ=YEARLY;BYMONTH=2,5,9,11;BYDAY=2TU",
                "FREQ=YEARLY;BYMONTH=1,4,8,10;BYDAY=3TH"))
        .body("phases[0].meetings.startsAt", contains("10:00", "09:00", "13:00"));
    weekly
        .terms(NOON)
        .body(
            "phases[0].meetings.find { it.key == 'e-course' }.recurrence",
            equalTo("FREQ=WEEKLY;BYDAY=TH"));
    monthly
        .asks(Enquiry.about("custom-course").at(NOON))
        .body("pay.as", equalTo("hourly"))
        .body("pay.perHour.amount", equalTo("1490.00"));
  }

  @Test
  @DisplayName(
      "Management: one fixed, named resource, paid by time or by a share of a position (PRO-4)")
  void management() {
    Customer byTime = pilots.customer("Etter Tid AS");
    Customer byShare = pilots.customer("Etter Brøk AS");
    String named =
        """
        , "team": [{"firstName": "Siri", "lastName": "Bakke",
          "email": "siri.bakke@prosesspilotene.example", "role": "application-manager"}]}
        """;
    byTime.agrees(of(item("management-by-time", 1)).replaceFirst("}$", named));
    byShare.agrees(of(item("management-by-position", 10)).replaceFirst("}$", named));

    for (Customer customer : List.of(byTime, byShare)) {
      customer
          .terms(NOON)
          .body("phases[0].entitlements.name", contains("Fast applikasjonsforvalter"))
          .body("team.lastName", contains("Bakke"));
    }
    byTime.asks(Enquiry.about("management").at(NOON)).body("pay.as", equalTo("hourly"));
    byShare.asks(Enquiry.about("management").at(NOON)).body("pay.as", equalTo("included"));
    // Ten per cent of a position at NOK 2 064 for each.
    byShare
        .terms(NOON)
        .rootPath("phases[0].recurringPrices[0]")
        .body("unit", equalTo("position-percent"))
        .body("quantity", equalTo(10))
        .body("amount.amount", equalTo("2064.00"));
    pilots
        .customer("Begge Deler AS")
        .isOffered(of(item("management-by-time", 1) + "," + item("management-by-position", 10)))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/items/1/plan"));
  }

  @Test
  @DisplayName("A support agreement makes the on-call hour 25 % cheaper than without one (PRO-6)")
  void on_call_is_cheaper() {
    Customer customer = pilots.customer("Uten Support AS");
    Agreement without = customer.agrees(of(item("management-by-time", 1)));

    customer
        .terms(NOON)
        .body(
            "phases[0].timePrices.find { it.code == 'on-call' }.perHour.amount",
            equalTo("2200.00"));
    for (String level : List.of("bronze", "silver", "gold")) {
      without
          .comparedWith(item("management-by-time", 1) + "," + item(level, 1), "2035-10-02")
          .rootPath("differences.find { it.part == 'timePrices' && it.name == 'on-call' }")
          .body("now.perHour.amount", equalTo("2200.00"))
          .body("then.perHour.amount", equalTo("1650.00"))
          .body("then.ordinaryPerHour.amount", equalTo("2200.00"))
          .body("then.discountPercent", equalTo("25"));
    }
  }
}
