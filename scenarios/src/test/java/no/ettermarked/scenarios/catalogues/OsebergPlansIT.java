package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The desk is open 08-16; Monday 1 October 2035 and the days after it are ordinary. */
@DisplayName("Oseberg's three plans and their add-ons")
@TestInstance(Lifecycle.PER_CLASS)
class OsebergPlansIT {
  private static final String NOON = "2035-10-02T12:00";

  private final Offering oseberg = Offering.published("oseberg", "terms");
  private final Customer basis = oseberg.customer("Nordvik Bygg AS");
  private final Customer fleksi = oseberg.customer("Sundet Industri AS");
  private final Customer pluss = oseberg.itsCustomer();

  private Agreement ofFleksi = new Agreement(fleksi, "");

  @BeforeAll
  void agreed() {
    basis.agrees(only("basis"));
    ofFleksi = fleksi.agrees(only("fleksi"));
    pluss.agrees(oseberg.itsAgreement("2035-10-01"));
  }

  private static String only(String plan) {
    return "{\"from\": \"2035-10-01\", \"items\": [{\"plan\": \"%s\", \"quantity\": 1}]}"
        .formatted(plan);
  }

  @Test
  @DisplayName("Each plan has all of the one below, and what it says itself comes first (OSE-1)")
  void three_plans() {
    basis
        .terms(NOON)
        .body("phases[0].coverage.source.key", contains("basis", "basis"))
        .body("phases[0].recurringPrices.amount.amount", contains("1900.00"));
    fleksi
        .terms(NOON)
        .body("phases[0].coverage.source.key", contains("fleksi", "fleksi", "basis", "basis"))
        .body("phases[0].recurringPrices.amount.amount", contains("4900.00"));
    pluss
        .terms(NOON)
        .body(
            "phases[0].coverage.source.key",
            contains("pluss", "fleksi", "fleksi", "basis", "basis"))
        .body("phases[0].targets.source.key", contains("fleksi", "fleksi", "fleksi"))
        .body("phases[0].timePrices.source.key", contains("basis"))
        .body("phases[0].recurringPrices.amount.amount", contains("9800.00"))
        .body(
            "phases[0].entitlements.key",
            containsInAnyOrder(
                "standby-at-updates",
                "proactive-management",
                "particular-tasks",
                "yearly-news",
                "customer-day"));
  }

  @Test
  @DisplayName("Basis: support and consulting by the portal, by the hour; never by phone (OSE-2)")
  void basis_by_portal() {
    for (String kind : List.of("support", "consulting")) {
      basis
          .asks(Enquiry.about(kind).by("portal").at(NOON))
          .body("pay.as", equalTo("hourly"))
          .body("pay.perHour.amount", equalTo("1450.00"))
          .body("pay.perHour.currency", equalTo("NOK"))
          .body("because[0].source.rule", equalTo("coverage/2"));
    }
    for (String priority : List.of("critical", "low")) {
      basis
          .asks(Enquiry.about("support").by("phone").as(priority).at(NOON))
          .body("admitted", equalTo(false))
          .body("instead", equalTo("Avtalen omfatter ikke telefon. Meld saken i kundeportalen."));
    }
  }

  @Test
  @DisplayName("Basis can be bought with five add-ons, and they cannot be had alone (OSE-3)")
  void add_ons() {
    String addOns =
        """
        {"plan": "standby", "quantity": 1}, {"plan": "jira-access", "quantity": 3},
        {"plan": "proactive-management", "quantity": 1}, {"plan": "strategic-meeting", "quantity": 1},
        {"plan": "statutory-notice", "quantity": 1}""";
    Customer alone = oseberg.customer("Alene AS");
    alone
        .isOffered("{\"from\": \"2035-10-01\", \"items\": [%s]}".formatted(addOns))
        .then()
        .statusCode(422)
        .body("errors.detail", hasItem(containsString("standby is an add-on")))
        .body("errors", hasSize(5));

    alone.agrees(
        "{\"from\": \"2035-10-01\", \"items\": [{\"plan\": \"basis\", \"quantity\": 1}, %s]}"
            .formatted(addOns));

    alone
        .terms(NOON)
        .body(
            "phases[0].entitlements.key",
            containsInAnyOrder(
                "standby", "jira-access", "proactive-management", "statutory-notice"))
        .body("phases[0].meetings.key", contains("strategic"))
        .body("phases[0].meetings[0].recurrence", containsString("FREQ=YEARLY"))
        .body("phases[0].oneOffPrices[0].trigger", equalTo("meeting-held"))
        .body("phases[0].recurringPrices.find { it.code == 'jira-access' }.quantity", equalTo(3));
  }

  @Test
  @DisplayName(
      "Fleksi adds the phone for critical cases only, a yearly review and the customer day (OSE-4)")
  void fleksi_adds() {
    fleksi
        .asks(Enquiry.about("fault").by("phone").as("critical").at(NOON))
        .body("admitted", equalTo(true));
    fleksi
        .asks(Enquiry.about("fault").by("phone").as("high").at(NOON))
        .body("admitted", equalTo(false))
        .body("instead", equalTo("Telefon er for kritiske saker. Meld saken i kundeportalen."));
    fleksi
        .terms(NOON)
        .body(
            "phases[0].entitlements.name",
            contains("Årlig gjennomgang av nyheter i BC", "Kostnadsfri deltakelse på kundedag"));
    basis.terms(NOON).body("phases[0].entitlements", hasSize(0));
  }

  @Test
  @DisplayName(
      "Fleksi: work has started within 2 h, 6 h or by the end of the next day; or as agreed (OSE-5)")
  void response_guarantee() {
    // Monday 14:30: an hour and a half is left of the day.
    startsBy(fleksi, "critical", "2035-10-02T08:30");
    startsBy(fleksi, "high", "2035-10-02T12:30");
    startsBy(fleksi, "medium", "2035-10-02T16:00");
    startsBy(fleksi, "low", "2035-10-02T16:00");
    Customer other = oseberg.customer("Etter Avtale AS");
    other.agrees(
        """
        {"from": "2035-10-01", "items": [{"plan": "fleksi", "quantity": 1}],
         "overrides": {"targets": [{"when": {"priorities": ["low"]}, "measure": "work-started",
           "target": "P5BD/12:00", "calendar": "office-hours"}]}}
        """);
    startsBy(other, "low", "2035-10-08T12:00");
    startsBy(other, "medium", "2035-10-02T16:00");
    basis
        .asks(Enquiry.about("fault").by("portal").as("critical").at("2035-10-01T14:30"))
        .body("targets", hasSize(0));
  }

  private void startsBy(Customer customer, String priority, String local) {
    customer
        .asks(Enquiry.about("fault").by("portal").as(priority).at("2035-10-01T14:30"))
        .body("targets.measure", contains("work-started"))
        .body("targets[0].dueAt", equalTo(oseberg.instant(local)));
  }

  @Test
  @DisplayName("What Pluss adds to Fleksi: licences, meetings, Wave upgrades, standby (OSE-6)")
  void pluss_adds() {
    ValidatableResponse compared =
        ofFleksi.comparedWith("{\"plan\": \"pluss\", \"quantity\": 1}", "2035-10-02");
    compared
        .body("differences.findAll { it.change == 'removed' }", hasSize(0))
        .body("differences.findAll { it.change == 'changed' }.name", contains("basis-monthly"))
        .body(
            "differences.findAll { it.part == 'meetings' }.name",
            contains("strategic", "tactical", "operational"))
        .body("differences.findAll { it.part == 'activities' }.name", contains("wave-upgrade"))
        .body(
            "differences.findAll { it.part == 'entitlements' }.then.name",
            contains(
                "Beredskap ved månedlige oppdateringer",
                "Proaktiv forvaltning av BC Online-miljø",
                "Spesifikke oppgaver etter egen avtale"))
        .body("differences.findAll { it.part == 'coverage' }.then.pay.as", contains("free"));
    pluss.asks(Enquiry.about("licence").by("portal").at(NOON)).body("pay.as", equalTo("free"));
    fleksi.asks(Enquiry.about("licence").by("portal").at(NOON)).body("pay.as", equalTo("hourly"));
    pluss
        .terms(NOON)
        .body("phases[0].activities[0].recurrence", equalTo("FREQ=YEARLY;BYMONTH=4,10;BYDAY=3MO"));
  }

  @Test
  @DisplayName("The annual strategic meeting: what about, and with whom (OSE-7)")
  void strategic() {
    meeting("strategic", "FREQ=YEARLY;BYMONTH=3;BYDAY=3TU")
        .body(
            "agenda",
            contains(
                "Oppdatering siden forrige strategiske møte",
                "Fremdrift i pågående prosjekter",
                "Support og oppfølging",
                "Utfordringer",
                "Revisjon av avtalen"))
        .body(
            "customerRoles.role",
            contains("general-manager", "cfo", "cto", "erp-lead", "super-user"))
        .body("providerRoles.role", contains("account-manager", "functional-consultant", "sales"))
        .body("providerRoles[0].orElse", equalTo("aftermarket-representative"));
  }

  @Test
  @DisplayName("The quarterly tactical meeting: what about, and with whom (OSE-8)")
  void tactical() {
    meeting("tactical", "FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE")
        .body(
            "agenda",
            contains(
                "Saker som er løst",
                "Saker som gjenstår",
                "Utfordringer",
                "Relevant ny funksjonalitet fra Wave",
                "Aktiviteter i neste periode"))
        .body("customerRoles.role", contains("cfo", "cto", "erp-lead", "super-user"))
        .body(
            "customerRoles.attendance", contains("required", "required", "required", "when-needed"))
        .body("providerRoles.role", contains("account-manager", "functional-consultant"))
        .body("providerRoles[0].orElse", equalTo("aftermarket-representative"));
  }

  @Test
  @DisplayName("The monthly operational meeting: what about, and with whom (OSE-9)")
  void operational() {
    meeting("operational", "FREQ=MONTHLY;BYDAY=2TU")
        .body(
            "agenda",
            contains(
                "Oppdatering siden forrige operative møte",
                "Oppfølging av saker i kundeportalen",
                "Fremdrift i pågående prosjekter",
                "Nye behov hos kunden"))
        .body("customerRoles.role", contains("erp-lead", "super-user"))
        .body("customerRoles.attendance", contains("required", "when-needed"))
        .body(
            "providerRoles.role",
            contains("account-manager", "incident-manager", "functional-consultant"))
        .body("providerRoles.attendance", contains("required", "required", "when-needed"))
        .body("providerRoles[0].orElse", equalTo("aftermarket-representative"));
  }

  private ValidatableResponse meeting(String key, String recurrence) {
    return pluss
        .terms(NOON)
        .rootPath("phases[0].meetings.find { it.key == '%s' }".formatted(key))
        .body("recurrence", equalTo(recurrence));
  }
}
