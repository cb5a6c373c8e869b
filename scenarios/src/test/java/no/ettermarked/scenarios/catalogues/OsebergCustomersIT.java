package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Oseberg's customers come to aftermarket, to the cloud and to agreements of their own")
@TestInstance(Lifecycle.PER_CLASS)
class OsebergCustomersIT {
  private static final String NOON = "2035-10-02T12:00";
  private static final String PLUSS =
      "{\"from\": \"2035-10-01\", \"items\": [{\"plan\": \"pluss\", \"quantity\": 1}]}";

  private final Offering oseberg = Offering.published("oseberg", "customers");

  private ValidatableResponse done(String programme, String step) {
    return oseberg.change(
        "/v1/programmes/" + programme,
        "/steps/" + step + "/completion",
        "{\"by\": \"Kari Lunde\"}");
  }

  @Test
  @DisplayName("No agreement goes live before its handover checklist is complete (OSE-11)")
  void handover() {
    Customer customer = oseberg.customer("Overlevert AS");
    Response offered = customer.isOffered(PLUSS);
    String handover = "/v1/agreements/" + offered.path("id") + "/handover";
    customer
        .triesToAccept(offered)
        .statusCode(409)
        .body("code", equalTo("handover-not-begun"))
        .body(
            "detail",
            equalTo(
                "Overleveringen før avtalen kan settes i drift er ikke påbegynt: Overlevering fra"
                    + " implementering til ettermarked. Begin it with POST %s."
                        .formatted(handover)));
    String checklist =
        oseberg
            .created(handover, "{\"template\": \"handover-to-aftermarket\"}")
            .path("checklist.id");

    for (String step : List.of("contacts", "documentation", "team")) {
      done(checklist, step).statusCode(200);
    }
    customer
        .triesToAccept(offered)
        .statusCode(409)
        .body("code", equalTo("handover-open"))
        .body(
            "detail",
            equalTo(
                "1 gjenstår på sjekklisten før avtalen kan settes i drift:"
                    + " Åpne saker er overført til kundeportalen."));
    customer.asks(Enquiry.about("support").at(NOON)).body("admitted", equalTo(false));

    done(checklist, "open-cases").statusCode(200).body("complete", equalTo(true));
    oseberg
        .get(handover)
        .body("because.text", contains("Alt på sjekklisten er gjort: avtalen kan settes i drift."));
    customer.triesToAccept(offered).statusCode(200).body("status", equalTo("in-force"));
    customer.asks(Enquiry.about("support").by("portal").at(NOON)).body("admitted", equalTo(true));
  }

  @Test
  @DisplayName(
      "A new customer is not served before it has an agreement, and one that has moved to BC Online"
          + " gets another (OSE-13)")
  void everybody_has_an_agreement() {
    Customer customer = oseberg.customer("Nykunden AS");
    customer
        .asks(Enquiry.about("support").by("portal").at(NOON))
        .body("admitted", equalTo(false))
        .body("because.text", contains("Ingen avtale gjelder da."));
    Agreement basis =
        customer.agrees(
            "{\"from\": \"2035-10-01\", \"items\": [{\"plan\": \"basis\", \"quantity\": 1}]}");
    Response road = onTheRoad(customer);
    for (String step : road.<List<String>>path("steps.key")) {
      done(road.path("id"), step).statusCode(200);
    }

    customer.agrees(
        """
        {"from": "2036-01-01", "items": [{"plan": "pluss", "quantity": 1}], "replaces": "%s"}
        """
            .formatted(basis.id()));

    oseberg.get(basis.path()).body("to", equalTo("2036-01-01"));
    customer.terms("2035-12-31T23:59").body("phases[0].items.plan", contains("basis"));
    customer.terms("2036-01-01T00:00").body("phases[0].items.plan", contains("pluss"));
  }

  private Response onTheRoad(Customer customer) {
    return oseberg.created(
        "/v1/programmes",
        "{\"customer\": \"%s\", \"template\": \"road-to-bc-online\"}".formatted(customer.id()));
  }

  @Test
  @DisplayName("Any term is overridden for one customer, and for that one only (OSE-13)")
  void tailored() {
    Customer tailored = oseberg.customer("Annen Løsning AS");
    Customer ordinary = oseberg.customer("Vanlig Løsning AS");
    ordinary.agrees(PLUSS);
    Agreement agreement =
        tailored.agrees(
            """
            {"from": "2035-10-01", "items": [{"plan": "pluss", "quantity": 1}], "overrides": {
              "coverage": [{"when": {"channels": ["phone"]}, "admit": true,
                "pay": {"as": "hourly", "price": "consultant"}}],
              "targets": [{"when": {"priorities": ["low"]}, "measure": "work-started",
                "target": "P5BD", "calendar": "office-hours"}],
              "timePrices": [{"code": "consultant", "name": "Konsulent, eldre løsning",
                "perHour": {"amount": "1650.00", "currency": "NOK"},
                "minimumMinutes": 30, "incrementMinutes": 30, "vatPercent": "25"}],
              "recurringPrices": [{"code": "basis-monthly", "name": "Skreddersydd avtale",
                "amount": {"amount": "7400.00", "currency": "NOK"}, "every": "P1M",
                "billed": "in-advance", "vatPercent": "25"}],
              "meetings": [{"key": "operational", "name": "Operativt møte",
                "recurrence": "FREQ=WEEKLY;BYDAY=MO", "startsAt": "08:30", "duration": "PT30M",
                "calendar": "office-hours", "agenda": ["Åpne saker"],
                "customerRoles": [{"role": "erp-lead", "attendance": "required"}],
                "providerRoles": [{"role": "functional-consultant", "attendance": "required"}]}],
              "entitlements": [{"key": "particular-tasks", "name": "Drift av egen server"}],
              "termination": {"binding": "P6M", "notice": "P1M", "endsAt": "month-end"}}}
            """);
    Enquiry question = Enquiry.about("support").by("phone").as("low").at("2035-10-02T14:30");

    tailored
        .asks(question)
        .body("pay.perHour.amount", equalTo("1650.00"))
        .body("targets[0].dueAt", equalTo(oseberg.instant("2035-10-09T14:30")))
        .body("because[0].source.kind", equalTo("agreement"));
    tailored
        .terms(NOON)
        .body("phases[0].coverage", hasSize(6))
        .body("phases[0].meetings.key", contains("operational", "strategic", "tactical"))
        .body("phases[0].recurringPrices.amount.amount", contains("7400.00"));
    for (String part :
        List.of(
            "coverage",
            "targets",
            "timePrices",
            "recurringPrices",
            "meetings",
            "entitlements",
            "terminations")) {
      tailored
          .terms(NOON)
          .body("phases[0].%s[0].source.kind".formatted(part), equalTo("agreement"));
    }
    // Six months from 1 October are over on 31 March.
    agreement.ifTerminated("2035-11-15").body("earliestTo", equalTo("2036-04-01"));
    ordinary.asks(question).body("admitted", equalTo(false));
    ordinary.terms(NOON).body("phases[0].timePrices.perHour.amount", contains("1450.00"));
  }

  @Test
  @DisplayName(
      "What the plans bring is left out for one customer, and the terms say by which provision"
          + " (OSE-13)")
  void left_out() {
    Customer customer = oseberg.customer("Uten Møter AS");
    customer.agrees(
        """
        {"from": "2035-10-01", "items": [{"plan": "pluss", "quantity": 1}], "overrides": {
          "exclusions": [{"part": "meetings", "name": "tactical", "because": "Avtalt i september"},
            {"part": "entitlements", "name": "customer-day"}]}}
        """);

    customer
        .terms(NOON)
        .body("phases[0].meetings.key", contains("strategic", "operational"))
        .body("phases[0].entitlements.key", not(hasItem("customer-day")))
        .body("phases[0].exclusions.name", contains("tactical", "customer-day"))
        .body("phases[0].exclusions[0].because", equalTo("Avtalt i september"))
        .body("phases[0].exclusions[0].source.kind", equalTo("agreement"));
  }

  @Test
  @DisplayName("The road to BC Online is six steps, taken in their order (OSE-14)")
  void road() {
    Response begun = onTheRoad(oseberg.customer("Underveis AS"));
    String programme = begun.path("id");
    List<String> steps = begun.path("steps.key");
    begun
        .then()
        .body(
            "steps.name",
            contains(
                "Innledende møte",
                "Kartleggingsmøte",
                "Møte om løsningsforslag",
                "Testmiljø",
                "Korreksjoner",
                "Driftsstart"));

    for (int i = 0; i < steps.size(); i++) {
      if (i < steps.size() - 1) {
        done(programme, steps.getLast())
            .statusCode(409)
            .body("code", equalTo("step-out-of-order"))
            .body("detail", containsString(begun.<String>path("steps[%d].name".formatted(i))));
      }
      done(programme, steps.get(i))
          .statusCode(200)
          .body("complete", equalTo(i == steps.size() - 1));
    }
  }
}
