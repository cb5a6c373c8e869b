package no.ettermarked.kit.inbox;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work of different keys is done side by side, work of one key one after the other in the order in
 * which it came. Once work of a key has failed, what came after it under the key fails as well.
 */
final class Lanes {
  private final Executor threads;
  private final int most;
  private final Map<String, CompletableFuture<Void>> lastOfKey = new HashMap<>();
  private final Queue<CompletableFuture<Void>> waitForRoom = new ArrayDeque<>();
  private int underWay;

  /**
   * @param most pieces of work that are taken in at once, those that wait for their key included
   */
  Lanes(Executor threads, int most) {
    this.threads = threads;
    this.most = most;
  }

  /**
   * Takes the work in.
   *
   * @param done told of the end: null, or what the work failed with
   * @return complete when there is room for more
   */
  synchronized CompletionStage<Void> add(
      String key, Runnable work, Consumer<@Nullable Throwable> done) {
    CompletableFuture<Void> before =
        lastOfKey.getOrDefault(key, CompletableFuture.completedFuture(null));
    CompletableFuture<Void> last =
        before.thenRunAsync(work, threads).whenComplete((_, failure) -> done.accept(failure));
    lastOfKey.put(key, last);
    underWay++;
    var _ = last.whenComplete((_, _) -> leave(key, last));
    return room();
  }

  private synchronized void leave(String key, CompletableFuture<Void> last) {
    underWay--;
    if (!last.isCompletedExceptionally()) {
      lastOfKey.remove(key, last);
    }
    CompletableFuture<Void> waiting = waitForRoom.poll();
    if (waiting != null) {
      waiting.complete(null);
    }
  }

  private CompletionStage<Void> room() {
    if (underWay < most) {
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<Void> waiting = new CompletableFuture<>();
    waitForRoom.add(waiting);
    return waiting;
  }
}
