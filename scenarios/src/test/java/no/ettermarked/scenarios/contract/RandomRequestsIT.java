package no.ettermarked.scenarios.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.ettermarked.scenarios.openapi.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Several things are done to a request at once, at random. Whether its body may be accepted is told
 * by its schema. {@code -Dscenarios.requests=N} says how many, {@code -Dscenarios.seed=N} repeats.
 */
@DisplayName("Requests with several things done to them")
@Tag("long")
class RandomRequestsIT {
  private static final int REQUESTS = Integer.getInteger("scenarios.requests", 20_000);
  private static final long SEED = Long.getLong("scenarios.seed", System.nanoTime());
  private static final int MOST_FAULTS = 20;

  @Test
  void are_answered_as_the_contract_says() {
    System.out.printf("%,d random requests, -Dscenarios.seed=%d%n", REQUESTS, SEED);
    Random random = new Random(SEED);
    List<RandomSender> senders =
        Contracts.operations().stream()
            .filter(Operation::needsToken)
            .filter(Belongings::canBe)
            .map(RandomSender::of)
            .toList();
    List<String> deadBefore = Sender.deadLetters();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < REQUESTS && faults.size() < MOST_FAULTS; i++) {
      senders.get(random.nextInt(senders.size())).fault(random).ifPresent(faults::add);
    }
    assertThat(faults).as("-Dscenarios.seed=%d", SEED).isEmpty();
    assertThat(Sender.deadLetters())
        .as("-Dscenarios.seed=%d: what is accepted can be handled by every service", SEED)
        .containsExactlyInAnyOrderElementsOf(deadBefore);
  }
}
