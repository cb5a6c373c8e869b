package no.ettermarked.scenarios.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import no.ettermarked.local.Replica;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;

/** What a service's management port tells. */
final class Health {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private Health() {}

  /** The status of readiness, 200 or 503; 0 when nobody answers. */
  static int ready(Service service) {
    return asked(Replica.first(service), "/health/ready").map(HttpResponse::statusCode).orElse(0);
  }

  /** The status of liveness: anything but 200 has a cluster restart the service. */
  static int live(Service service) {
    return asked(Replica.first(service), "/health/live").map(HttpResponse::statusCode).orElse(0);
  }

  /** Whether the replica is the one that sends events; false when it does not answer. */
  static boolean leads(Replica replica) {
    return metric(replica, "ettermarked_outbox_leading") == 1;
  }

  /** The metric's value; -1 when there is none. */
  static double metric(Replica replica, String name) {
    return asked(replica, "/metrics").stream()
        .flatMap(answer -> answer.body().lines())
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElse(-1);
  }

  private static Optional<HttpResponse<String>> asked(Replica replica, String path) {
    URI address = URI.create(StartedSuite.get().managementUrl(replica) + path);
    try {
      return Optional.of(
          HTTP.send(
              HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build(),
              BodyHandlers.ofString()));
    } catch (IOException away) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
