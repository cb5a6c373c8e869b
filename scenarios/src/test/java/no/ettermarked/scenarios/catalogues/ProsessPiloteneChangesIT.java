package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("ProsessPilotene's support is changed, and ended")
@TestInstance(Lifecycle.PER_CLASS)
class ProsessPiloteneChangesIT {
  private final Offering pilots = Offering.published("prosesspilotene", "changes");

  @Test
  @DisplayName("Silver: hours and price are agreed, and adjusted on the way (PRO-12)")
  void silver_is_adjusted() {
    Customer customer = pilots.customer("Justerte Timer AS");
    Agreement first = customer.agrees(hours("2035-10-01", 120, "115.00", ""));
    customer.agrees(
        hours("2036-01-01", 144, "125.00", ", \"replaces\": \"%s\"".formatted(first.id())));

    customer
        .terms("2035-12-31T23:59")
        .body("phases[0].timebanks.minutes", contains(3000))
        .body("phases[0].recurringPrices.quantity", contains(25))
        .body("phases[0].recurringPrices.amount.amount", contains("115.00"));
    customer
        .terms("2036-01-01T00:00")
        .body("phases[0].timebanks.minutes", contains(3600))
        .body("phases[0].recurringPrices.amount.amount", contains("125.00"))
        .body("phases[0].timebanks[0].source.kind", equalTo("agreement"));
  }

  /** Silver for 25 users, each of whom has so many minutes. */
  private static String hours(String from, int minutes, String perUser, String replaces) {
    return """
        {"from": "%s", "items": [{"plan": "silver", "quantity": 25}]%s, "overrides": {
          "timebanks": [{"key": "punch-card", "name": "Klippekort", "minutes": %d, "every": "P1Y",
            "usedFor": ["support"], "alertAtPercent": [80, 100]}],
          "recurringPrices": [{"code": "support", "name": "Supportavtale Sølv", "unit": "user",
            "amount": {"amount": "%s", "currency": "NOK"}, "every": "P1M", "billed": "in-advance",
            "billedEvery": "P3M", "anchor": "--01-01", "vatPercent": "25"}]}}
        """
        .formatted(from, replaces, minutes, perUser);
  }

  @Test
  @DisplayName("What is bought in the middle of a quarter ends with one all the same (PRO-16)")
  void quarters_of_the_year() {
    // Bought in the middle of a quarter it is bound for three months, and ends with one all the
    // same.
    pilots
        .customer("Midt i Kvartalet AS")
        .agrees(
            """
            {"from": "2035-11-15", "items": [{"plan": "bronze", "quantity": 20}]}
            """)
        .ifTerminated("2035-11-20")
        .body("earliestTo", equalTo("2036-04-01"));
  }
}
