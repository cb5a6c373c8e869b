package no.ettermarked.probe;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.kit.numbers.Numbers;
import no.ettermarked.kit.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class NumbersTest {
  @Inject Numbers numbers;
  @Inject Tenancy tenancy;

  private long committed(String provider, ToLongFunction<Numbers> taken) {
    return tenancy.as(
        provider, () -> QuarkusTransaction.requiringNew().call(() -> taken.applyAsLong(numbers)));
  }

  private void rolledBack(String provider, ToLongFunction<Numbers> taken) {
    tenancy.as(
        provider,
        () -> {
          QuarkusTransaction.begin();
          long number = taken.applyAsLong(numbers);
          QuarkusTransaction.rollback();
          return number;
        });
  }

  @Test
  void a_number_without_gaps_is_given_back_and_one_with_gaps_is_not() {
    rolledBack("numbers-back", n -> n.next("strict"));
    rolledBack("numbers-back", n -> n.nextWithGaps("warm-up"));
    assertThat(committed("numbers-back", n -> n.next("strict"))).isEqualTo(1);
    assertThat(committed("numbers-back", n -> n.nextWithGaps("loose"))).isEqualTo(1);
    rolledBack("numbers-back", n -> n.nextWithGaps("loose"));
    assertThat(committed("numbers-back", n -> n.nextWithGaps("loose"))).isEqualTo(3);
  }

  @Test
  void a_series_that_was_counted_without_gaps_goes_on_from_there() {
    committed("numbers-on", n -> n.next("grown"));
    committed("numbers-on", n -> n.next("grown"));
    assertThat(committed("numbers-on", n -> n.nextWithGaps("grown"))).isEqualTo(3);
    assertThat(committed("numbers-on", n -> n.nextWithGaps("grown"))).isEqualTo(4);
  }

  @Test
  void every_provider_and_series_counts_for_itself() {
    assertThat(committed("numbers-a", n -> n.nextWithGaps("x"))).isEqualTo(1);
    assertThat(committed("numbers-a", n -> n.nextWithGaps("y"))).isEqualTo(1);
    assertThat(committed("numbers-b", n -> n.nextWithGaps("x"))).isEqualTo(1);
    assertThat(committed("numbers-a", n -> n.nextWithGaps("x"))).isEqualTo(2);
  }

  @Test
  void what_a_series_is_called_is_never_read_as_sql() {
    String called = "x\"; drop table outbox; --'%s" + "y".repeat(200);
    assertThat(committed("numbers'\"evil", n -> n.nextWithGaps(called))).isEqualTo(1);
    assertThat(committed("numbers'\"evil", n -> n.nextWithGaps(called))).isEqualTo(2);
    assertThat(committed("numbers'\"evil", n -> n.nextWithGaps(called + "z"))).isEqualTo(1);
  }

  @Test
  void many_who_use_a_series_first_at_once_get_a_number_each() throws Exception {
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Long> take = () -> committed("numbers-crowd", n -> n.nextWithGaps("new"));
      List<Future<Long>> taken = many.invokeAll(Stream.generate(() -> take).limit(24).toList());
      assertThat(taken.stream().map(Future::resultNow))
          .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 24).boxed().toList());
    }
  }

  @Test
  void nobody_waits_for_the_commit_of_who_took_a_number_with_gaps() throws Exception {
    committed("numbers-wait", n -> n.nextWithGaps("busy"));
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Long> open =
          other.submit(
              () ->
                  committed(
                      "numbers-wait",
                      n -> {
                        long number = n.nextWithGaps("busy");
                        taken.countDown();
                        return awaited(done) ? number : -1;
                      }));
      assertThat(taken.await(10, SECONDS)).isTrue();
      assertThat(committed("numbers-wait", n -> n.nextWithGaps("busy"))).isEqualTo(3);
      done.countDown();
      assertThat(open.get()).isEqualTo(2);
    }
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(30, SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
