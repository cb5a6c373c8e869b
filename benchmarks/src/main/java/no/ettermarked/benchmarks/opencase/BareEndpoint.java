package no.ettermarked.benchmarks.opencase;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.ettermarked.backbone.Ports;
import no.ettermarked.backbone.Postgres;
import no.ettermarked.backbone.StartFailure;
import no.ettermarked.benchmarks.suite.Awaiting;
import no.ettermarked.benchmarks.suite.JavaProcess;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/** The module bare-endpoint, run on the database of cases-service. */
final class BareEndpoint implements AutoCloseable {
  private static final int PORT = 20_089;

  private final JavaProcess process;

  private BareEndpoint(JavaProcess process) {
    this.process = process;
  }

  /**
   * Starts it and has it open one case.
   *
   * @throws StartFailure when the port is another's, who would be measured
   */
  static BareEndpoint start(Path home, Stage stage, String event)
      throws IOException, InterruptedException {
    Ports.requireFree(PORT, "the bare endpoint", "wait for it to end");
    JavaProcess process =
        JavaProcess.start(
            home.resolve("benchmarks/bare-endpoint/target/quarkus-app/quarkus-run.jar"),
            List.of(),
            Map.of(
                "QUARKUS_HTTP_PORT",
                Integer.toString(PORT),
                "QUARKUS_DATASOURCE_JDBC_URL",
                stage.suite().jdbcUrl(Service.CASES),
                "QUARKUS_DATASOURCE_USERNAME",
                Postgres.USERNAME,
                "QUARKUS_DATASOURCE_PASSWORD",
                Postgres.PASSWORD,
                "BARE_EVENT",
                event),
            stage.state().resolve("logs/bare-endpoint.log"));
    BareEndpoint bare = new BareEndpoint(process);
    byte[] body = stage.newCase();
    try {
      Awaiting.until(
          "a case opened by the bare endpoint (see its log)",
          Duration.ofMinutes(1),
          Duration.ofMillis(100),
          () -> bare.opens(stage, body));
      return bare;
    } catch (IllegalStateException never) {
      bare.close();
      throw never;
    }
  }

  private boolean opens(Stage stage, byte[] body) throws InterruptedException {
    try {
      return stage.client().status(url(), body) == 201;
    } catch (IOException notYet) {
      return false;
    }
  }

  String url() {
    return "http://localhost:" + PORT + "/v1/cases";
  }

  ProcessHandle process() {
    return process.handle();
  }

  @Override
  public void close() {
    process.close();
  }
}
