package no.ettermarked.meetings.meetings.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;
import no.ettermarked.meetings.TermsSample;
import no.ettermarked.meetings.terms.app.KeepingTerms;
import no.ettermarked.meetings.terms.events.TermsInForce;
import org.junit.jupiter.api.Test;

/** Two replicas, or an alarm and an event, that plan the same agreement at the same moment. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class PlanningAtOnceTest {
  private static final int AT_ONCE = 8;
  private static final Instant NOW = Instant.parse("2054-11-24T06:00:00Z");

  @Inject PlanningMeetings planning;
  @Inject KeepingTerms keeping;
  @Inject Tenancy tenancy;
  @Inject Sql sql;
  @Inject ObjectMapper json;

  @Test
  void who_plans_at_once_plans_one_after_the_other_and_nothing_twice()
      throws InterruptedException, ExecutionException {
    String provider = "at-once-" + UUID.randomUUID();
    UUID agreement = UUID.randomUUID();
    String document = TermsSample.of(UUID.randomUUID()).data().toString();
    CyclicBarrier together = new CyclicBarrier(AT_ONCE);
    List<Callable<Boolean>> replicas =
        IntStream.rangeClosed(1, AT_ONCE)
            .<Callable<Boolean>>mapToObj(
                version ->
                    () -> {
                      together.await();
                      return tenancy.as(provider, () -> keepAndPlan(agreement, version, document));
                    })
            .toList();

    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Boolean> replica : threads.invokeAll(replicas)) {
        assertThat(replica.get()).isTrue();
      }
    }

    assertThat(count("select count(*) from series where provider = ?", provider)).isEqualTo(1);
    long meetings = count("select count(*) from meeting where provider = ?", provider);
    assertThat(
            count("select count(distinct occurrence_on) from meeting where provider = ?", provider))
        .isEqualTo(meetings)
        .isEqualTo(told(provider, Math.toIntExact(meetings)))
        .isGreaterThanOrEqualTo(13);
  }

  private static long told(String provider, int atLeast) {
    return EventsUnderTest.awaitAll(
            "ettermarked.meetings.v1",
            event -> event.path("provider").asText().equals(provider),
            atLeast)
        .size();
  }

  private boolean keepAndPlan(UUID agreement, int version, String document) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              keeping.keep(read(document).terms(agreement, version), document);
              planning.plan(agreement, NOW);
            });
    return true;
  }

  private TermsInForce read(String document) {
    try {
      return json.reader()
          .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(document, TermsInForce.class);
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private long count(String question, String provider) {
    return sql.first(question, row -> row.getLong(1), provider).orElseThrow();
  }
}
