package no.ettermarked.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Steps that do not wait for each other. */
final class Together {
  private Together() {}

  /**
   * Returns when all are done. When one fails the others are interrupted, and what it threw is
   * thrown once they have ended, so that nothing is begun by them afterwards.
   */
  static void run(List<Runnable> steps) {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      CompletableFuture<Void> firstFailure = new CompletableFuture<>();
      CompletableFuture<?>[] all =
          steps.stream()
              .map(step -> CompletableFuture.runAsync(step, threads))
              .map(step -> step.whenComplete((_, failure) -> tell(firstFailure, failure)))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(all)).join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    } finally {
      threads.shutdownNow();
      threads.close();
    }
  }

  private static void tell(CompletableFuture<Void> firstFailure, @Nullable Throwable failure) {
    if (failure instanceof CompletionException wrapped && wrapped.getCause() != null) {
      firstFailure.completeExceptionally(wrapped.getCause());
    } else if (failure != null) {
      firstFailure.completeExceptionally(failure);
    }
  }
}
