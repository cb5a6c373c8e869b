package no.ettermarked.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class RatingStoryTest {
  private static final String OUT = "ettermarked.billing.v1";

  private static void awaitStatus(BillingCalls billing, UUID work, String status) {
    await()
        .untilAsserted(
            () ->
                billing
                    .reader()
                    .get("/v1/rated-work/" + work)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo(status)));
  }

  private static JsonNode awaitRated(String provider, UUID work) {
    return EventsUnderTest.await(
        OUT,
        event ->
            event.path("provider").asText().equals(provider)
                && event.path("subject").asText().equals(work.toString()));
  }

  @Test
  void work_that_comes_after_its_terms_is_rated_with_its_reasons_and_told() {
    BillingCalls billing = new BillingCalls("rated-at-once");
    billing.sendTerms(1, BillingCalls.termsSample());
    await().untilAsserted(() -> billing.simulate(price(50)).then().statusCode(200));
    billing.sendWork("rated-at-once-1", BillingCalls.workSample());
    awaitStatus(billing, BillingCalls.WORK, "rated");

    billing
        .reader()
        .get("/v1/rated-work/" + BillingCalls.WORK)
        .then()
        .header("ETag", equalTo("\"0\""))
        .body("minutesLogged", equalTo(50))
        .body("minutesBilled", equalTo(60))
        .body("performedOn", equalTo("2026-09-08"))
        .body("perHour.amount", equalTo("1450.00"))
        .body("net.amount", equalTo("1450.00"))
        .body("net.currency", equalTo("NOK"))
        .body("vatPercent", equalTo("25"))
        .body("vat.amount", equalTo("362.50"))
        .body("gross.amount", equalTo("1812.50"))
        .body("termsVersion", equalTo(1))
        .body("case.number", equalTo("OSE-1"))
        .body(
            "because.code",
            contains(
                "coverage.hourly",
                "work.counted-in-increments",
                "work.priced-per-hour",
                "work.priced-by-list",
                "vat.added"))
        .body("because[1].source.rule", equalTo("timePrices/1"))
        .body("because[3].source.kind", equalTo("price-list"))
        .body("because[3].text", equalTo("Timeprisen er etter versjon 2 av prislisten."))
        .body(
            "because[1].text",
            equalTo(
                "50 minutter regnes som 1 time: hver påbegynte enhet på 15 minutter regnes fullt"
                    + " ut."));
    JsonNode told = awaitRated("rated-at-once", BillingCalls.WORK);
    assertThat(told.path("type").asText()).isEqualTo("no.ettermarked.billing.work-rated.v1");
    assertThat(told.path("causationid").asText()).isEqualTo("rated-at-once-1");
    assertThat(told.path("data").path("rating").path("net").path("amount").asText())
        .isEqualTo("1450.00");
    assertThat(WorkRatedSchema.faults(told.path("data"))).isEmpty();
  }

  @Test
  void work_that_comes_before_its_terms_waits_visibly_and_is_rated_when_they_arrive() {
    BillingCalls billing = new BillingCalls("waiting");
    UUID second = UUID.randomUUID();
    billing.sendWork("waiting-1", BillingCalls.workSample());
    billing.sendWork("waiting-2", BillingCalls.work(second, 5));
    awaitStatus(billing, second, "waiting");
    billing
        .reader()
        .get("/v1/rated-work/" + BillingCalls.WORK)
        .then()
        .header("ETag", equalTo("\"0\""))
        .body("net", nullValue())
        .body("minutesBilled", nullValue())
        .body("because.code", hasItem("waiting.for-terms"));
    assertThat(billing.reader().get("/v1/rated-work?status=waiting").<List<String>>path("items.id"))
        .containsExactlyInAnyOrder(BillingCalls.WORK.toString(), second.toString());

    billing.sendTerms(1, BillingCalls.termsSample());

    awaitStatus(billing, BillingCalls.WORK, "rated");
    awaitStatus(billing, second, "rated");
    billing
        .reader()
        .get("/v1/rated-work/" + BillingCalls.WORK)
        .then()
        .header("ETag", equalTo("\"1\""))
        .body("net.amount", equalTo("1450.00"));
    assertThat(awaitRated("waiting", second).path("aggregateversion").asLong()).isEqualTo(1);
  }

  @Test
  void work_at_a_price_the_terms_lack_waits_until_newer_terms_have_it() {
    BillingCalls billing = new BillingCalls("lacking");
    ObjectNode without = BillingCalls.termsSample();
    ((ObjectNode) without.at("/phases/0")).putArray("timePrices");
    billing.sendTerms(1, without);
    billing.sendWork("lacking-1", BillingCalls.workSample());
    awaitStatus(billing, BillingCalls.WORK, "waiting");
    await()
        .untilAsserted(
            () ->
                billing
                    .reader()
                    .get("/v1/rated-work/" + BillingCalls.WORK)
                    .then()
                    .body("because[-1].code", in(WAITS)));

    billing.sendTerms(2, BillingCalls.termsSample());

    awaitStatus(billing, BillingCalls.WORK, "rated");
    billing
        .reader()
        .get("/v1/rated-work/" + BillingCalls.WORK)
        .then()
        .body("termsVersion", equalTo(2));
  }

  @Test
  void licence_work_is_free_with_the_reason() {
    BillingCalls billing = new BillingCalls("licence");
    ObjectNode work = BillingCalls.workSample();
    ((ObjectNode) work.path("case")).put("kind", "licence");
    ((ObjectNode) work.path("coverage")).putObject("pay").put("as", "free");
    billing.sendTerms(1, BillingCalls.termsSample());
    billing.sendWork("licence-1", work);
    awaitStatus(billing, BillingCalls.WORK, "rated");
    billing
        .reader()
        .get("/v1/rated-work/" + BillingCalls.WORK)
        .then()
        .body("minutesLogged", equalTo(50))
        .body("minutesBilled", equalTo(0))
        .body("net.amount", equalTo("0.00"))
        .body("vat.amount", equalTo("0.00"))
        .body("perHour", nullValue())
        .body("because[-1].code", equalTo("work.free"))
        .body("because[-1].text", equalTo("Arbeidet er gratis: NOK 0,00."));
  }

  @Test
  @DisplayName("PRO-12, PEC-5: work from a timebank waits, visibly, until timebanks are kept")
  void work_paid_from_a_timebank_waits_with_its_reason_and_is_on_no_invoice() {
    BillingCalls billing = new BillingCalls("timebank");
    waits(
        billing,
        "{\"as\": \"timebank\", \"timebank\": \"hours\", \"price\": \"consultant\"}",
        "waiting.for-timebank",
        "Arbeidet trekkes fra timebanken hours, som ikke føres her ennå. Arbeidet får sin pris når"
            + " den gjør det.");
  }

  @Test
  @DisplayName("VEN-15: quoted work waits, visibly, for its quotation")
  void quoted_work_waits_with_its_reason_and_is_on_no_invoice() {
    BillingCalls billing = new BillingCalls("quoted");
    waits(
        billing,
        "{\"as\": \"quoted\", \"price\": \"consultant\"}",
        "waiting.for-quotation",
        "Arbeidet betales etter et tilbud, som ikke er kommet hit ennå. Arbeidet får sin pris når"
            + " det kommer.");
  }

  private static void waits(BillingCalls billing, String pay, String code, String text) {
    ObjectNode work = BillingCalls.workSample();
    ((ObjectNode) work.path("coverage")).set("pay", BillingCalls.json(pay));
    billing.sendTerms(1, BillingCalls.termsSample());
    await().untilAsserted(() -> billing.simulate(price(50)).then().statusCode(200));
    billing.sendWork(billing.provider() + "-1", work);
    awaitStatus(billing, BillingCalls.WORK, "waiting");
    billing.sendTerms(2, BillingCalls.termsSample());
    UUID hourly = UUID.randomUUID();
    billing.sendWork(billing.provider() + "-2", BillingCalls.work(hourly, 15));
    awaitStatus(billing, hourly, "rated");
    billing
        .reader()
        .get("/v1/rated-work/" + BillingCalls.WORK)
        .then()
        .header("ETag", equalTo("\"0\""))
        .body("status", equalTo("waiting"))
        .body("net", nullValue())
        .body("because[-1].code", equalTo(code))
        .body("because[-1].text", equalTo(text));
    billing
        .reader()
        .get("/v1/rated-work?status=waiting")
        .then()
        .body("items.id", contains(BillingCalls.WORK.toString()));
    billing
        .reader()
        .get("/v1/invoice-previews?period=2026-09&customer=" + BillingCalls.CUSTOMER)
        .then()
        .body("workWaiting", equalTo(1))
        .body("lines.findAll { it.kind == 'work' }.minutes", contains(15));
  }

  private static final Set<String> WAITS = Set.of("waiting.for-terms", "waiting.for-price");

  private static String price(long minutes) {
    return """
        {"customer": "%s", "minutes": %d, "at": "2026-09-08T07:40:00Z", "price": "consultant"}
        """
        .formatted(BillingCalls.CUSTOMER, minutes);
  }
}
