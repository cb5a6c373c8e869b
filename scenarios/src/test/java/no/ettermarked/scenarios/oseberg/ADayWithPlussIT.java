package no.ettermarked.scenarios.oseberg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.JiraProject;
import no.ettermarked.scenarios.catalogues.Agreement;
import no.ettermarked.scenarios.catalogues.Customer;
import no.ettermarked.scenarios.catalogues.Offering;
import no.ettermarked.scenarios.suite.Jira;
import no.ettermarked.scenarios.suite.Provider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One day, step by step, on Tuesday 2 October 2035: the desk is open 08–16 in Oslo, which is two
 * hours ahead of UTC that day and the next.
 */
@DisplayName("A customer with Pluss has a fault, and it is followed to its invoice")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ADayWithPlussIT {
  private static final Instant MORNING = Instant.parse("2035-10-02T06:00:00Z");
  private static final Instant FAULT = Instant.parse("2035-10-02T12:30:00Z");
  private static final Instant START = Instant.parse("2035-10-02T13:10:00Z");
  private static final Instant FIXED = Instant.parse("2035-10-02T14:00:00Z");

  private final Offering offering = Offering.published("oseberg", "day");
  private final Provider oseberg = offering.provider();
  private String customer = "";
  private String ourCase = "";

  @Test
  @Order(1)
  @DisplayName("OSE-1 the three plans are published, each including all of the one below")
  void plans() {
    includes("pluss", List.of("fleksi"));
    includes("fleksi", List.of("basis"));
    includes("basis", List.of());
  }

  private void includes(String plan, List<String> others) {
    oseberg
        .get(Service.AGREEMENTS, "/v1/plans/" + plan)
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("includes.plan", equalTo(others));
  }

  @Test
  @Order(2)
  @DisplayName(
      "OSE-1 a customer accepts Pluss and has the terms of all three, each with its source")
  void acceptance() {
    oseberg.itIs(MORNING);
    Customer fjordfisk = offering.itsCustomer();
    Agreement agreement = fjordfisk.agrees(offering.itsAgreement("2035-10-01"));
    customer = fjordfisk.id();
    oseberg
        .get(Service.AGREEMENTS, "/v1/agreements/" + agreement.id())
        .then()
        .body("number", equalTo("OSE-A1"))
        .body("status", equalTo("in-force"));
    oseberg
        .get(Service.AGREEMENTS, "/v1/customers/" + customer + "/terms?at=" + FAULT)
        .then()
        .statusCode(200)
        .body("customer.number", equalTo("OSE-K1"))
        .body("phases[0].items.plan", equalTo(List.of("pluss")))
        .body(
            "phases[0].coverage.source.key.unique()", equalTo(List.of("pluss", "fleksi", "basis")))
        .body("phases[0].targets.source.key.unique()", equalTo(List.of("fleksi")))
        .body("phases[0].meetings.source.key.unique()", equalTo(List.of("pluss")));
  }

  @Test
  @Order(3)
  @DisplayName("OSE-12 a Jira issue becomes a case, once however often it is delivered")
  void jiraIssue() {
    Jira jira = Jira.connected(oseberg, "FF", customer);
    String payload = JiraProject.issueCreated(ZonedDateTime.parse("2035-10-02T14:29:58.123+02:00"));
    reporter().untilTermsAreKnown();
    oseberg.itIs(FAULT);
    jira.deliver(payload, "delivery-1", "sha256=" + "0".repeat(64)).then().statusCode(401);
    Response first = jira.deliver(payload, "delivery-1", jira.signature(payload));
    first.then().statusCode(200).body("outcome", equalTo("case-opened"));
    Response again = jira.deliver(payload, "delivery-1", jira.signature(payload));
    Response otherDelivery = jira.deliver(payload);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(otherDelivery.<String>path("case.id")).isEqualTo(first.path("case.id"));
    ourCase = first.path("case.id");
    oseberg
        .get(Service.CASES, "/v1/cases?externalReference=FF-101")
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(ourCase))
        .body("items[0].priority", equalTo("critical"));
  }

  @Test
  @Order(4)
  @DisplayName("OSE-5 work on a critical fault of 14:30 must start by 08:30 next day, and why")
  void dueInWorkingTime() {
    Response clocks = oseberg.get(Service.CASES, "/v1/cases/" + ourCase + "/clocks");
    clocks
        .then()
        .body("items", hasSize(1))
        .body("items[0].measure", equalTo("work-started"))
        .body("items[0].state", equalTo("running"))
        .body("items[0].dueAt", startsWith("2035-10-03T06:30"))
        .body("items[0].because[0].source.key", equalTo("fleksi"))
        .body("items[0].because[0].source.rule", equalTo("targets/1"));
    assertThat(clocks.<List<String>>path("items[0].because.text"))
        .contains("Arbeidet skal være påbegynt innen 2 timer i åpningstiden.")
        .contains("Fristen er onsdag 3. oktober kl. 08:30.");
  }

  @Test
  @Order(5)
  @DisplayName("OSE-5 High is due in 6 working hours; Medium and Low at the end of the next day")
  void otherPriorities() {
    dueOf("high", "2035-10-03T10:30");
    dueOf("medium", "2035-10-03T14:00");
    dueOf("low", "2035-10-03T14:00");
  }

  private void dueOf(String priority, String due) {
    reporter()
        .asks(priority, "portal")
        .then()
        .statusCode(201)
        .body("clocks[0].dueAt", startsWith(due));
  }

  private Reporter reporter() {
    return new Reporter(oseberg, customer);
  }

  @Test
  @Order(6)
  @DisplayName("OSE-2 OSE-4 the telephone is for critical cases only; others are told what to do")
  void telephone() {
    reporter()
        .asks("high", "phone")
        .then()
        .statusCode(422)
        .body("code", equalTo("not-covered"))
        .body("detail", equalTo("Telefon er for kritiske saker. Meld saken i kundeportalen."));
    reporter().asks("critical", "phone").then().statusCode(201);
  }

  @Test
  @Order(7)
  @DisplayName(
      "OSE-5 work started in time meets the clock; the work is logged and the case resolved")
  void handling() {
    String address = "/v1/cases/" + ourCase;
    oseberg.itIs(START);
    oseberg
        .post(
            Service.CASES,
            address + "/starts",
            Map.of("by", "Jonas Berge"),
            Map.of("If-Match", oseberg.get(Service.CASES, address).header("ETag")))
        .then()
        .statusCode(200)
        .body("clocks[0].state", equalTo("met"));
    oseberg.itIs(FIXED);
    oseberg
        .post(
            Service.CASES,
            address + "/work-logs",
            Map.of("startedAt", START.toString(), "minutes", 50, "performedBy", "Jonas Berge"))
        .then()
        .statusCode(201);
    oseberg
        .post(
            Service.CASES,
            address + "/resolutions",
            Map.of("by", "Jonas Berge", "resolution", "Nummerserien er rettet."),
            Map.of("If-Match", oseberg.get(Service.CASES, address).header("ETag")))
        .then()
        .statusCode(200)
        .body("status", equalTo("resolved"));
  }

  @Test
  @Order(8)
  @DisplayName("OSE-2 the 50 minutes are paid by time: one hour, NOK 1450.00, and why")
  void rating() {
    oseberg
        .eventually(
            Service.BILLING,
            "/v1/rated-work?case=" + ourCase,
            answer -> answer.body("items[0].status", equalTo("rated")))
        .then()
        .body("items", hasSize(1))
        .body("items[0].minutesBilled", equalTo(60))
        .body("items[0].net.amount", equalTo("1450.00"))
        .body("items[0].vat.amount", equalTo("362.50"))
        .body("items[0].because[0].source.rule", equalTo("coverage/2"));
  }

  @Test
  @Order(9)
  @DisplayName("OSE-6 licence handling is free with Pluss")
  void licence() {
    String licence =
        oseberg
            .post(
                Service.CASES,
                "/v1/cases",
                Map.of(
                    "customer", customer,
                    "kind", "licence",
                    "priority", "low",
                    "channel", "portal",
                    "title", "To nye lisenser"))
            .path("id");
    oseberg
        .post(
            Service.CASES,
            "/v1/cases/" + licence + "/work-logs",
            Map.of("startedAt", START.toString(), "minutes", 20, "performedBy", "Jonas Berge"))
        .then()
        .statusCode(201);
    oseberg
        .eventually(
            Service.BILLING,
            "/v1/rated-work?case=" + licence,
            answer -> answer.body("items[0].status", equalTo("rated")))
        .then()
        .body("items[0].net.amount", equalTo("0.00"));
  }

  @Test
  @Order(10)
  @DisplayName("OSE-1 the month comes to the Pluss agreement and the hour, with VAT on each line")
  void invoicePreview() {
    oseberg
        .get(Service.BILLING, "/v1/invoice-previews?customer=" + customer + "&period=2035-10")
        .then()
        .statusCode(200)
        .body("currency", equalTo("NOK"))
        .body("lines.net.amount", equalTo(List.of("9800.00", "1450.00", "0.00")))
        .body("net.amount", equalTo("11250.00"))
        .body("vat.amount", equalTo("2812.50"))
        .body("gross.amount", equalTo("14062.50"));
  }
}
