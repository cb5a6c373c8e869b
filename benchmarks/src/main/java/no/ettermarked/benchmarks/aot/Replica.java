package no.ettermarked.benchmarks.aot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.ettermarked.backbone.Postgres;
import no.ettermarked.backbone.SigningKeys;
import no.ettermarked.backbone.Tokens;
import no.ettermarked.benchmarks.suite.Awaiting;
import no.ettermarked.benchmarks.suite.JavaProcess;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/** A second agreements-service beside that of the suite, started and stopped again. */
final class Replica {
  private static final int API = 20_079;
  private static final int MANAGEMENT = 21_079;

  private final Stage stage;
  private final HttpClient http = HttpClient.newHttpClient();

  Replica(Stage stage) {
    this.stage = stage;
  }

  Path log() {
    return stage.state().resolve("logs/replica.log");
  }

  /** Microseconds from the start of its process to its first "ready"; it has ended then. */
  long startToReady(Path jar, List<String> options) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    try (JavaProcess replica = JavaProcess.start(jar, options, environment(), log())) {
      Awaiting.until(
          "a ready replica (see " + log() + ")",
          Duration.ofMinutes(1),
          Duration.ofMillis(10),
          this::isReady);
      return (System.nanoTime() - begun) / 1000;
    }
  }

  private boolean isReady() throws InterruptedException {
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create("http://localhost:" + MANAGEMENT + "/q/health/ready"))
            .build();
    try {
      return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("QUARKUS_HTTP_HOST", "localhost"),
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(API)),
        Map.entry("QUARKUS_MANAGEMENT_HOST", "localhost"),
        Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(MANAGEMENT)),
        Map.entry("QUARKUS_DATASOURCE_JDBC_URL", stage.suite().jdbcUrl(Service.AGREEMENTS)),
        Map.entry("QUARKUS_DATASOURCE_USERNAME", Postgres.USERNAME),
        Map.entry("QUARKUS_DATASOURCE_PASSWORD", Postgres.PASSWORD),
        Map.entry("KAFKA_BOOTSTRAP_SERVERS", stage.suite().bootstrapServers()),
        Map.entry(
            "QUARKUS_OIDC_PUBLIC_KEY",
            SigningKeys.in(stage.state().resolve("keys")).publicKeyBase64()),
        Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER));
  }
}
