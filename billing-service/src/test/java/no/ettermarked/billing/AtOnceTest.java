package no.ettermarked.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.ettermarked.billing.rating.CaseReference;
import no.ettermarked.billing.rating.LoggedWork;
import no.ettermarked.billing.rating.WorkDone;
import no.ettermarked.billing.rating.app.RatingWork;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.billing.terms.app.LearningTerms;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.kit.tenancy.Tenancy;
import org.junit.jupiter.api.RepeatedTest;

/** As two replicas would, with the terms arriving in the middle of the work. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class AtOnceTest {
  private static final int LOGS = 12;

  @Inject RatingWork rating;
  @Inject LearningTerms learning;
  @Inject Tenancy tenancy;

  private final BillingCalls billing = new BillingCalls("at-once-" + UUID.randomUUID());

  @RepeatedTest(5)
  void the_minimum_of_a_case_is_charged_once_and_no_work_is_left_waiting() throws Exception {
    // 12 pieces of 5 minutes are counted 15 each: 180. The minimum of 60 is within it.
    ObjectNode terms = BillingCalls.termsSample();
    ((ObjectNode) terms.at("/phases/0/timePrices/0")).put("minimumMinutes", 60);
    List<Callable<Boolean>> arrivals = new ArrayList<>();
    IntStream.range(0, LOGS).forEach(i -> arrivals.add(arrival(() -> rating.rate(work(i)))));
    Instant saidAt = Instant.parse("2026-09-01T06:00:00Z");
    arrivals.add(
        arrival(() -> learning.learn(BillingCalls.AGREEMENT, 1, saidAt, terms.toString())));
    Collections.shuffle(arrivals);
    try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> arrived : replicas.invokeAll(arrivals)) {
        assertThat(arrived.get()).isTrue();
      }
    }
    List<Integer> billed =
        billing
            .reader()
            .get("/v1/rated-work?status=rated&case=" + BillingCalls.CASE)
            .path("items.minutesBilled");
    assertThat(billed).hasSize(LOGS);
    assertThat(billed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(180);
    assertThat(billed.stream().filter(minutes -> minutes == 60)).hasSize(1);
  }

  private Callable<Boolean> arrival(Runnable work) {
    return () ->
        tenancy.as(
            billing.provider(),
            () -> {
              work.run();
              return true;
            });
  }

  private static LoggedWork work(int minute) {
    return new LoggedWork(
        UUID.randomUUID(),
        new CaseReference(
            BillingCalls.CASE, "A-1", "Feil", BillingCalls.CUSTOMER, BillingCalls.AGREEMENT),
        new WorkDone(Instant.parse("2026-09-08T07:00:00Z").plusSeconds(60L * minute), 5),
        "Jonas Berge",
        null,
        new Pay.Hourly("consultant"),
        List.of());
  }
}
