package no.ettermarked.scenarios.faults;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import no.ettermarked.local.LocalSuite;
import no.ettermarked.local.Replica;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.faults.Database.Locked;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A service is asked to end (SIGTERM) while cases are opened")
@Tag("faults")
class SigtermUnderLoadIT {
  private static final int AGENTS = 8;
  private static final int BEFORE = 200;
  private static final Replica CASES = Replica.first(Service.CASES);

  private final LocalSuite suite = StartedSuite.get();
  private final Caller caller = new Caller("sigterm-" + UUID.randomUUID());
  private final Story story = new Story(caller);
  private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean ended = new AtomicBoolean();

  /** One request, sent once; no answer when the connection was refused or cut. */
  private record Attempt(String title, Optional<Answer> answer) {
    boolean opened() {
      return answer.filter(Answer::accepted).isPresent();
    }
  }

  @BeforeEach
  void terms() {
    story.isSold();
  }

  @Test
  @DisplayName("those that it works on are answered; those that come after are told to come back")
  void what_was_taken_in_is_answered() {
    try (ExecutorService agents = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Void> end;
      try (Locked _ = Database.locked(Service.CASES, "case_file")) {
        for (int agent = 0; agent < AGENTS; agent++) {
          agents.execute(() -> open(this::unlessRefused));
        }
        await().until(() -> Database.waitingForLocks(Service.CASES) == AGENTS);
        end = CompletableFuture.runAsync(() -> suite.stop(CASES));
        await()
            .until(
                () ->
                    unlessRefused(UUID.randomUUID().toString())
                        .filter(Answer::refusedForNow)
                        .isPresent());
        assertThat(attempts).as("answers while nothing can be stored").isEmpty();
      }
      end.join();
    } finally {
      suite.start(CASES);
    }
    assertThat(attempts).hasSize(AGENTS).allMatch(Attempt::opened, "was answered");
    assertThat(titlesThere()).isEqualTo(opened());
  }

  @RepeatedTest(2)
  @DisplayName("whoever is not told to come back gets an answer: no request is cut off")
  void no_request_is_cut_off() {
    assertThat(endedWhile(this::openUntilTold))
        .allSatisfy(agent -> assertThat(agent).succeedsWithin(Duration.ZERO));
    assertThat(titlesThere()).isEqualTo(opened());
  }

  @RepeatedTest(2)
  @DisplayName("whoever knocks again at once may be cut off, and then nothing was done")
  void what_has_no_answer_was_not_done() {
    assertThat(endedWhile(this::openUntilTheEnd))
        .allSatisfy(agent -> assertThat(agent).succeedsWithin(Duration.ZERO));
    assertThat(titlesThere()).isEqualTo(opened());
  }

  /** The agents, each of which has ended. */
  private List<Future<?>> endedWhile(Runnable agent) {
    List<Future<?>> working = new ArrayList<>();
    try (ExecutorService agents = Executors.newFixedThreadPool(AGENTS)) {
      try {
        for (int number = 0; number < AGENTS; number++) {
          working.add(agents.submit(agent));
        }
        await().until(() -> attempts.size() >= BEFORE);
      } finally {
        suite.stop(CASES);
        ended.set(true);
      }
    } finally {
      suite.start(CASES);
    }
    assertThat(attempts.stream().flatMap(attempt -> attempt.answer().stream()))
        .allMatch(answer -> answer.accepted() || answer.refusedForNow());
    return working;
  }

  private void openUntilTold() {
    boolean opened = true;
    while (opened) {
      opened = open(this::unlessRefused).opened();
    }
  }

  private void openUntilTheEnd() {
    while (!ended.get()) {
      open(this::once);
    }
  }

  private Attempt open(Function<String, Optional<Answer>> sending) {
    String title = UUID.randomUUID().toString();
    Attempt attempt = new Attempt(title, sending.apply(title));
    attempts.add(attempt);
    return attempt;
  }

  private Optional<Answer> unlessRefused(String title) {
    return caller.unlessRefused(
        Service.CASES, "POST", "/v1/cases", aCase(title), Caller.withKey(Map.of()));
  }

  private Optional<Answer> once(String title) {
    return caller.once(Service.CASES, "POST", "/v1/cases", aCase(title), Caller.withKey(Map.of()));
  }

  private Map<String, Object> aCase(String title) {
    return Story.aCase(story.customer(), "high", title);
  }

  private Set<String> opened() {
    return attempts.stream().filter(Attempt::opened).map(Attempt::title).collect(toSet());
  }

  private Set<String> titlesThere() {
    return caller.list(Service.CASES, "/v1/cases?limit=200").stream()
        .map(one -> one.path("title").asText())
        .collect(toSet());
  }
}
