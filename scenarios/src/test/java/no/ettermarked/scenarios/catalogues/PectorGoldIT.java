package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import no.ettermarked.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Support is given 08:30-16:30; Saturday 6 October 2035 is followed by an ordinary week. */
@DisplayName("Pector's service agreement Gold")
@TestInstance(Lifecycle.PER_CLASS)
class PectorGoldIT {
  private static final String NOON = "2035-10-02T12:00";
  private static final String SATURDAY = "2035-10-06T10:00";

  private final Offering pector = Offering.published("pector", "gold");
  private final Customer customer = pector.itsCustomer();

  @BeforeAll
  void agreed() {
    customer.agrees(pector.itsAgreement("2035-10-01"));
  }

  @Test
  @DisplayName("Gold is management leadership, upgrade, monitoring and timebank (PEC-1)")
  void four_parts() {
    customer
        .terms(NOON)
        .body("phases[0].items.plan", contains("timebank", "gold"))
        .body("phases[0].meetings.key", contains("management"))
        .body("phases[0].activities.key", contains("upgrade"))
        .body("phases[0].coverage.source.key", hasItems("monitoring", "timebank"))
        .body("phases[0].timebanks.key", contains("hours"))
        .body(
            "phases[0].recurringPrices.find { it.because == 'PEC-1' }.amount.amount",
            equalTo("7900.00"));
    pector.get("/v1/plans/gold").body("includes.plan", contains("monitoring", "timebank"));
  }

  @Test
  @DisplayName("At least four management meetings a year, and more from the timebank (PEC-2)")
  void management_meetings() {
    customer
        .terms(NOON)
        .rootPath("phases[0].meetings[0]")
        .body("atLeast.times", equalTo(4))
        .body("atLeast.every", equalTo("P1Y"))
        .body(
            "agenda",
            contains(
                "Utförda arbeten och supportärenden",
                "Utbildningsbehov",
                "Planerade förbättringar",
                "Nyheter i den årliga uppgraderingen"));
    customer.terms(NOON).body("phases[0].timebanks[0].usedFor", hasItem("meetings"));
    // The second Thursday of every third month at nine, in summer and winter.
    pector
        .provider()
        .eventually(
            Service.MEETINGS,
            meetings("2036-10-01T00:00:00Z"),
            answer ->
                answer.body(
                    "items.startsAt",
                    contains(
                        "2035-10-11T07:00:00Z",
                        "2036-01-10T08:00:00Z",
                        "2036-04-10T07:00:00Z",
                        "2036-07-10T07:00:00Z")));
  }

  private String meetings(String to) {
    return "/v1/meetings?customer=%s&from=%s&to=%s".formatted(customer.id(), Offering.MORNING, to);
  }

  @Test
  @DisplayName(
      "A yearly upgrade: integrations with it, and the customer's testing led after it (PEC-3)")
  void upgrade() {
    customer
        .terms(NOON)
        .rootPath("phases[0].activities[0]")
        .body("recurrence", equalTo("FREQ=YEARLY;BYMONTH=5;BYDAY=1MO"))
        .body(
            "steps.key",
            contains("check-integrations", "upgrade", "upgrade-integrations", "lead-testing"))
        .body("steps.name[1]", equalTo("Uppgradera till senaste huvudversion"))
        .body(
            "steps.role",
            contains("dedicated-consultant", "technician", "technician", "dedicated-consultant"));
  }

  @Test
  @DisplayName(
      "An alarm becomes a case, worked on 08:30-16:30 on weekdays that are no holidays (PEC-4)")
  void alarms() {
    // Within an hour of support: from 08:30 on Monday.
    alarm(customer, SATURDAY, "2035-10-08T09:30");
    alarm(customer, "2035-10-08T16:00", "2035-10-09T09:00");
    // Christmas Eve, Christmas Day and Boxing Day are closed.
    alarm(customer, "2035-12-24T10:00", "2035-12-27T09:30");
    customer
        .reports(
            Map.of(
                "kind", "alarm",
                "priority", "high",
                "channel", "monitoring",
                "title", "Orderimport svarar inte"))
        .then()
        .body("coverage.pay.as", equalTo("included"))
        // Monday 1 October, 07:00: before it opens.
        .body("clocks[0].dueAt", startsWith("2035-10-01T07:30"));
    customer
        .terms(NOON)
        .body(
            "phases[0].entitlements.key",
            contains(
                "monitored-order-import",
                "monitored-voucher-import",
                "monitored-services",
                "dedicated-consultant"));
  }

  private void alarm(Customer whose, String at, String due) {
    whose
        .asks(Enquiry.about("alarm").by("monitoring").as("high").at(at))
        .body("pay.as", equalTo("included"))
        .body("targets.measure", contains("work-started"))
        .body("targets[0].dueAt", equalTo(pector.instant(due)));
  }

  @Test
  @DisplayName("Other hours for alarms can be agreed (PEC-4)")
  void other_hours() {
    pector.created(
        "/v1/calendars",
        """
        {"key": "weekends", "zone": "Europe/Stockholm", "week": {
          "saturday": [{"opens": "09:00", "closes": "12:00"}],
          "sunday": [{"opens": "09:00", "closes": "12:00"}]}}
        """);
    Customer other = pector.customer("Helgöppet AB");
    other.agrees(
        """
        {"from": "2035-10-01", "items": [{"plan": "gold", "quantity": 1}], "overrides": {
          "targets": [{"when": {"channels": ["monitoring"]}, "measure": "work-started",
            "target": "PT1H", "calendar": "weekends"}]}}
        """);

    alarm(other, SATURDAY, "2035-10-06T11:00");
    alarm(customer, SATURDAY, "2035-10-08T09:30");
  }

  @Test
  @DisplayName(
      "Timebank: hours for twelve months at a discount, for meetings, consulting and technical work"
          + " alike (PEC-5)")
  void timebank() {
    customer
        .terms(NOON)
        .rootPath("phases[0].timebanks[0]")
        // 120 hours.
        .body("minutes", equalTo(7200))
        .body("every", equalTo("P1Y"))
        .body("price", equalTo("consultant"))
        .body("discountPercent", equalTo("12"))
        .body("usedFor", contains("meetings", "consulting", "technical-work"));
    for (String kind : List.of("meeting", "consulting", "technical-work")) {
      customer
          .asks(Enquiry.about(kind).at(NOON))
          .body("pay.as", equalTo("timebank"))
          .body("pay.timebank", equalTo("hours"))
          .body("pay.perHour.amount", equalTo("1395.00"))
          .body(
              "because.text",
              hasItem(
                  "Arbetet dras från Timbank; är det förbrukat kostar arbetet SEK 1395.00 per timme"
                      + " exklusive moms."));
    }
  }

  @Test
  @DisplayName("20 % of the hours can be moved to the next period where they are unused (PEC-6)")
  void rollover() {
    customer
        .terms(NOON)
        .rootPath("phases[0].timebanks[0].rollover")
        .body("percent", equalTo(20))
        // Moved minutes that are unused again are not moved once more.
        .body("times", equalTo(1))
        .body("capMinutes", nullValue());
  }

  @Test
  @DisplayName(
      "The dedicated consultant comes with the timebank and is in the management meetings (PEC-7)")
  void dedicated_consultant() {
    customer
        .terms(NOON)
        .body(
            "phases[0].entitlements.find { it.key == 'dedicated-consultant' }.source.key",
            equalTo("timebank"));
    String planned =
        pector
            .provider()
            .eventually(
                Service.MEETINGS,
                meetings("2035-10-31T00:00:00Z"),
                answer -> answer.body("items", hasSize(1)))
            .path("items[0].id");
    pector
        .provider()
        .get(Service.MEETINGS, "/v1/meetings/" + planned)
        .then()
        .rootPath("participants.find { it.role == 'dedicated-consultant' }")
        .body("name", equalTo("Maja Sund"))
        .body("party", equalTo("provider"))
        .body("attendance", equalTo("required"));
  }
}
