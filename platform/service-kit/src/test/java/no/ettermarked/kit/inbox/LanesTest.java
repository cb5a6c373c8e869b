package no.ettermarked.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lanes")
class LanesTest {
  private final Queue<Runnable> threads = new ArrayDeque<>();
  private final Lanes lanes = new Lanes(threads::add, 3);
  private final List<String> told = new ArrayList<>();

  @Test
  @DisplayName("begin work of another key beside what is under way, of the same key after it")
  void keys_beside_each_other_and_one_key_in_order() {
    add("one", "1a");
    add("one", "1b");
    add("two", "2a");

    assertThat(threads).hasSize(2);
    runAll();

    assertThat(told).containsExactly("1a", "1a done", "2a", "2a done", "1b", "1b done");
  }

  @Test
  @DisplayName("have room for three, and for another as soon as one of them is done")
  void room() {
    add("one", "1a");
    var second = add("one", "1b").toCompletableFuture();
    var third = add("two", "2a").toCompletableFuture();

    assertThat(second).isCompleted();
    assertThat(third).isNotDone();
    threads.remove().run();
    assertThat(third).isCompleted();
  }

  @Test
  @DisplayName("do nothing more of a key whose work has failed, and go on with the others")
  void failure() {
    lanes.add("one", () -> throwing("no room"), failure -> told.add("1a " + cause(failure)));
    lanes.add("one", () -> told.add("1b"), failure -> told.add("1b " + cause(failure)));
    add("two", "2a");
    runAll();
    lanes.add("one", () -> told.add("1c"), failure -> told.add("1c " + cause(failure)));
    runAll();

    assertThat(told).containsExactly("1a no room", "1b no room", "2a", "2a done", "1c no room");
  }

  private CompletionStage<Void> add(String key, String name) {
    return lanes.add(key, () -> told.add(name), failure -> told.add(name + " done"));
  }

  private void runAll() {
    while (!threads.isEmpty()) {
      threads.remove().run();
    }
  }

  private static void throwing(String message) {
    throw new IllegalStateException(message);
  }

  private static String cause(Throwable failure) {
    return failure.getCause().getMessage();
  }
}
