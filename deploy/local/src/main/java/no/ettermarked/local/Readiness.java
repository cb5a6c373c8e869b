package no.ettermarked.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.IntPredicate;

/** Whether a service says that it is ready, asked as Kubernetes asks. */
final class Readiness implements AutoCloseable {
  private static final Duration ANSWER = Duration.ofSeconds(2);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER).build();

  boolean isReady(URI health) {
    return answers(health, status -> status == 200);
  }

  /** Health is told on a port of its own, which can be open before that of the API is. */
  boolean isOpen(URI api) {
    return answers(api, _ -> true);
  }

  private boolean answers(URI address, IntPredicate expected) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(ANSWER).build();
    try {
      return expected.test(http.send(request, BodyHandlers.discarding()).statusCode());
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
