package no.ettermarked.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.Test;

/** Events that come twice, late or broken. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class LateAndRepeatedEventsTest {
  private static void awaitRated(BillingCalls billing, UUID work) {
    await()
        .untilAsserted(
            () ->
                billing
                    .reader()
                    .get("/v1/rated-work/" + work)
                    .then()
                    .body("status", equalTo("rated")));
  }

  private static String price(long minutes) {
    return """
    {"customer": "%s", "minutes": %d, "at": "2026-09-08T07:40:00Z", "price": "consultant"}
    """
        .formatted(BillingCalls.CUSTOMER, minutes);
  }

  @Test
  void the_same_work_in_a_second_event_is_billed_once() {
    BillingCalls billing = new BillingCalls("again");
    UUID last = UUID.randomUUID();
    billing.sendTerms(1, BillingCalls.termsSample());
    billing.sendWork("again-1", BillingCalls.workSample());
    billing.sendWork("again-1", BillingCalls.workSample());
    billing.sendWork("again-2", BillingCalls.workSample());
    billing.sendWork("again-3", BillingCalls.work(last, 5));
    awaitRated(billing, last);
    billing
        .reader()
        .get("/v1/invoice-previews?period=2026-09&customer=" + BillingCalls.CUSTOMER)
        .then()
        .body("lines.findAll { it.kind == 'work' }.size()", equalTo(2))
        .body("lines.findAll { it.kind == 'work' }.minutes", contains(60, 15));
  }

  @Test
  void terms_that_arrive_late_do_not_undo_newer_ones() {
    BillingCalls billing = new BillingCalls("late");
    ObjectNode dearer = BillingCalls.termsSample();
    ((ObjectNode) dearer.at("/phases/0/timePrices/0/perHour")).put("amount", "1500.00");
    billing.sendTerms(5, dearer);
    billing.sendTerms(4, BillingCalls.termsSample());
    billing.sendWork("late-1", BillingCalls.workSample());
    awaitRated(billing, BillingCalls.WORK);
    await()
        .untilAsserted(
            () ->
                billing
                    .simulate(price(60))
                    .then()
                    .statusCode(200)
                    .body("net.amount", equalTo("1500.00")));
  }

  @Test
  void reasons_are_in_the_language_that_was_said_last_not_in_the_one_that_arrived_last() {
    BillingCalls billing = new BillingCalls("languages");
    billing.sendTerms(1, BillingCalls.termsSample());
    String other = UUID.randomUUID().toString();
    ObjectNode earlier = BillingCalls.termsSample();
    ((ObjectNode) earlier.path("agreement")).put("id", other);
    ((ObjectNode) earlier.path("customer")).put("id", UUID.randomUUID().toString());
    ((ObjectNode) earlier.path("provider")).put("language", "sv-SE");
    billing.sendTermsSaidEarlier(UUID.fromString(other), earlier);
    ObjectNode work = BillingCalls.workSample();
    ((ObjectNode) work.path("case")).put("agreement", other);
    billing.sendWork("languages-1", work);
    awaitRated(billing, BillingCalls.WORK);
    await()
        .untilAsserted(
            () ->
                billing
                    .simulate(price(60))
                    .then()
                    .statusCode(200)
                    .body("because.text", hasItem("Merverdiavgift på 25 % er NOK 362,50.")));
  }

  @Test
  void what_is_no_terms_becomes_a_dead_letter_and_the_next_terms_are_learnt() {
    BillingCalls billing = new BillingCalls("poison");
    ObjectNode broken = BillingCalls.termsSample();
    ((ObjectNode) broken.at("/phases/0/timePrices/0/perHour")).put("currency", "SEK");
    billing.sendTerms(1, broken);
    billing.sendTerms(2, BillingCalls.termsSample());
    await().untilAsserted(() -> billing.simulate(price(50)).then().statusCode(200));
    JsonNode dead =
        EventsUnderTest.await(
            "ettermarked.billing.dead-letters.v1",
            event -> event.path("provider").asText().equals("poison"));
    assertThat(dead.path("aggregateversion").asLong()).isEqualTo(1);
  }
}
