package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The desk is open 09-15; Tuesday 2 October 2035 is an ordinary day. */
@DisplayName("ProsessPilotene's support: Bronze, Silver and Gold")
@TestInstance(Lifecycle.PER_CLASS)
class ProsessPiloteneSupportIT {
  private static final String NOON = "2035-10-02T12:00";
  private static final String EVENING = "2035-10-02T19:00";
  private static final String BY_EMAIL =
      "Et avvik som kan vente til neste virkedag, meldes på e-post.";
  private static final String ONLY_ACUTE =
      "Vakttelefonen er for akutte driftsavvik. Send en e-post, så svarer servicedesken neste"
          + " virkedag.";

  private final Offering pilots = Offering.published("prosesspilotene", "support");
  private final Customer bronze = pilots.customer("Bronsekunden AS");
  private final Customer silver = pilots.customer("Sølvkunden AS");
  private final Customer gold = pilots.customer("Gullkunden AS");
  private Agreement ofBronze = new Agreement(bronze, "");

  @BeforeAll
  void agreed() {
    ofBronze = bronze.agrees(support("bronze", 20));
    silver.agrees(support("silver", 20));
    gold.agrees(support("gold", 1));
  }

  private static String support(String level, int quantity) {
    return "{\"from\": \"2035-10-01\", \"items\": [{\"plan\": \"%s\", \"quantity\": %d}]}"
        .formatted(level, quantity);
  }

  @Test
  @DisplayName("The service desk is open on working days 9-15 (PRO-7)")
  void desk_hours() {
    acknowledged("2035-10-02T08:59", "2035-10-02T10:00");
    acknowledged("2035-10-02T14:30", "2035-10-03T09:30");
    // Friday afternoon, and Christmas: 24 to 26 December are Monday to Wednesday.
    acknowledged("2035-10-05T14:30", "2035-10-08T09:30");
    acknowledged("2035-12-21T14:30", "2035-12-27T09:30");
    bronze
        .asks(Enquiry.about("deviation").at(NOON))
        .body("targets[0].because.text", hasItem("Åpent mandag–fredag 09:00-15:00."));
  }

  /** An hour of opening time after it came. */
  private void acknowledged(String at, String due) {
    bronze
        .asks(Enquiry.about("deviation").at(at))
        .body("targets[0].measure", equalTo("acknowledged"))
        .body("targets[0].dueAt", equalTo(pilots.instant(due)));
  }

  @Test
  @DisplayName(
      "Deviations are served first, then changes and orders, then training and questions, at every"
          + " level (PRO-8, PRO-14)")
  void order_of_kinds() {
    for (Customer customer : List.of(bronze, silver, gold)) {
      customer
          .terms(NOON)
          .body(
              "phases[0].order.kinds",
              contains(
                  List.of("deviation"),
                  List.of("change-request", "order"),
                  List.of("training", "question")));
    }
  }

  @Test
  @DisplayName("When a change is delivered is agreed order by order, so none is promised (PRO-14)")
  void deliveries() {
    for (String kind : List.of("change-request", "order")) {
      gold.asks(Enquiry.about(kind).at(NOON))
          .body("pay.as", equalTo("quoted"))
          .body("pay.perHour.amount", equalTo("1490.00"))
          .body("targets.find { it.measure == 'resolved' }.target", equalTo("none"))
          .body("targets.find { it.measure == 'resolved' }.dueAt", nullValue());
    }
  }

  @Test
  @DisplayName("On call answers acute deviations while the desk is closed, whenever it is (PRO-9)")
  void on_call() {
    // The desk closes at 15:00; Saturday; Christmas Day; the night.
    for (String closed :
        List.of("2035-10-02T15:00", "2035-10-06T11:00", "2035-12-25T11:00", "2035-10-03T03:30")) {
      bronze
          .asks(Enquiry.about("deviation").by("phone").as("critical").at(closed))
          .body("admitted", equalTo(true))
          .body("pay.perHour.amount", equalTo("1650.00"))
          .body("because.code", hasItem("coverage.closed"))
          .body("because.text", hasItem(startsWith("Servicedesken er stengt ")));
    }
    // While it is open the desk answers, at the desk's price.
    bronze
        .asks(Enquiry.about("deviation").by("phone").as("critical").at("2035-10-02T14:59"))
        .body("pay.perHour.amount", equalTo("1490.00"));
  }

  @Test
  @DisplayName("On call refuses what can wait, which goes by e-mail, and training (PRO-9)")
  void on_call_refuses() {
    for (Customer customer : List.of(bronze, silver, gold)) {
      customer
          .asks(Enquiry.about("deviation").by("phone").as("high").at(EVENING))
          .body("admitted", equalTo(false))
          .body("instead", equalTo(BY_EMAIL));
      customer
          .asks(Enquiry.about("deviation").as("high").at(EVENING))
          .body("admitted", equalTo(true));
      for (String kind : List.of("training", "question")) {
        customer
            .asks(Enquiry.about(kind).by("phone").as("critical").at(EVENING))
            .body("admitted", equalTo(false))
            .body("instead", equalTo(ONLY_ACUTE));
      }
    }
  }

  @Test
  @DisplayName(
      "Bronze: NOK 50 for each user and month, and desk and on call are billed by time (PRO-11)")
  void bronze_is_billed_by_time() {
    bronze
        .terms(NOON)
        .rootPath("phases[0].recurringPrices.find { it.code == 'support' }")
        .body("amount.amount", equalTo("50.00"))
        .body("amount.currency", equalTo("NOK"))
        .body("unit", equalTo("user"))
        .body("quantity", equalTo(20))
        .body("every", equalTo("P1M"));
    bronze
        .asks(Enquiry.about("question").at(NOON))
        .body("pay.as", equalTo("hourly"))
        .body("pay.perHour.amount", equalTo("1490.00"));
    bronze
        .asks(Enquiry.about("deviation").by("phone").as("critical").at(EVENING))
        .body("pay.as", equalTo("hourly"))
        .body("pay.perHour.amount", equalTo("1650.00"));
  }

  @Test
  @DisplayName("Silver: an agreed number of hours a year that are not billed (PRO-12)")
  void silver_has_a_punch_card() {
    // An hour a year for each of 20 users.
    silver
        .terms(NOON)
        .body("phases[0].timebanks.minutes", contains(1200))
        .body("phases[0].timebanks.every", contains("P1Y"));
    silver
        .asks(Enquiry.about("question").at(NOON))
        .body("pay.as", equalTo("timebank"))
        .body("pay.timebank", equalTo("punch-card"))
        .body("pay.perHour.amount", equalTo("1490.00"));
    silver
        .asks(Enquiry.about("deviation").by("phone").as("critical").at(EVENING))
        .body("pay.timebank", equalTo("punch-card"))
        .body("pay.perHour.amount", equalTo("1650.00"));
  }

  @Test
  @DisplayName("Silver is served before Bronze, and Gold before all (PRO-12, PRO-13)")
  void ranks() {
    Enquiry deviation = Enquiry.about("deviation").at(NOON);
    gold.asks(deviation).body("rank", equalTo(1));
    silver.asks(deviation).body("rank", equalTo(2));
    bronze.asks(deviation).body("rank", nullValue());
  }

  @Test
  @DisplayName("Gold: a fixed price a month whatever the use, on call too; by agreement (PRO-13)")
  void gold_is_a_fixed_price() {
    gold.asks(Enquiry.about("question").at(NOON)).body("pay.as", equalTo("included"));
    gold.asks(Enquiry.about("deviation").by("phone").as("critical").at(EVENING))
        .body("pay.as", equalTo("included"));
    gold.terms(NOON)
        .rootPath("phases[0].recurringPrices.find { it.code == 'support' }")
        .body("amount.amount", equalTo("12500.00"))
        .body("every", equalTo("P1M"))
        .body("quantity", equalTo(1))
        .body("unit", nullValue());
    ofBronze
        .comparedWith("{\"plan\": \"gold\", \"quantity\": 1}", "2035-10-02")
        .body("differences.find { it.part == 'rank' }.then.rank", equalTo(1))
        .body("differences.find { it.name == 'support' }.now.quantity", equalTo(20))
        .body("differences.find { it.name == 'support' }.then.quantity", equalTo(1));
    Customer other = pilots.customer("Forhandlet Pris AS");
    other.agrees(
        """
        {"from": "2035-10-01", "items": [{"plan": "gold", "quantity": 1}], "overrides": {
          "recurringPrices": [{"code": "support", "name": "Supportavtale Gull",
            "amount": {"amount": "11200.00", "currency": "NOK"}, "every": "P1M",
            "billed": "in-advance", "billedEvery": "P3M", "vatPercent": "25"}]}}
        """);
    other.terms(NOON).body("phases[0].recurringPrices.amount.amount", contains("11200.00"));
  }

  @Test
  @DisplayName(
      "No deadline is guaranteed where a third party must help without the same guarantee (PRO-15)")
  void third_parties() {
    String only = "Trengs hjelp fra en tredjepart, er dette lovet bare hvis de gir samme garanti.";
    for (Customer customer : List.of(bronze, silver, gold)) {
      customer
          .asks(Enquiry.about("deviation").at(NOON))
          .body("targets.measure", contains("acknowledged", "resolved"))
          .body("targets[0].because.text", hasItem(only))
          .body("targets[1].because.text", hasItem(only))
          .body(
              "targets[1].because.text",
              hasItem("Tiden står stille mens saken venter på kunden, en tredjepart."));
    }
    bronze
        .terms(NOON)
        .body(
            "phases[0].targets.findAll { it.target != 'none' }.thirdParty.unique()",
            contains("only-with-their-guarantee"))
        .body("phases[0].targets[2].pausedBy", hasItems("third-party"));
  }

  @Test
  @DisplayName(
      "A support period is a quarter, billed in advance; what is not used in it is lost (PRO-16)")
  void quarters() {
    for (Customer customer : List.of(bronze, silver, gold)) {
      customer
          .terms(NOON)
          .rootPath("phases[0].recurringPrices.find { it.code == 'support' }")
          .body("billed", equalTo("in-advance"))
          .body("billedEvery", equalTo("P3M"))
          .body("anchor", equalTo("--01-01"));
    }
    silver.terms(NOON).body("phases[0].timebanks.rollover", contains(nullValue()));
    // It ends with a quarter, so no part of one is left to be refunded.
    ofBronze.ifTerminated("2035-11-15").body("earliestTo", equalTo("2036-01-01"));
    ofBronze
        .ifTerminated("2036-01-02")
        .body("earliestTo", equalTo("2036-04-01"))
        .body(
            "because.text",
            hasItem(
                "Den fornyes for 3 måneder om gangen, og slutter med en slik periode:"
                    + " mandag 31. mars 2036."));
    bronze.terms(NOON).body("phases[0].oneOffPrices", empty());
  }
}
