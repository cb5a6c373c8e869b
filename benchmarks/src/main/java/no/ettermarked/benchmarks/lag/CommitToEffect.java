package no.ettermarked.benchmarks.lag;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.ettermarked.benchmarks.Bench;
import no.ettermarked.benchmarks.Figure;
import no.ettermarked.benchmarks.Measured;
import no.ettermarked.benchmarks.Measured.Bound;
import no.ettermarked.benchmarks.suite.Client;
import no.ettermarked.benchmarks.suite.ClosedLoop;
import no.ettermarked.benchmarks.suite.Percentiles;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/**
 * Work is logged 200 times a second, on a hundred cases of one agreement by turns; between its
 * commit in cases and the commit that has it rated in billing lie an outbox, Kafka and an inbox.
 * Bare Kafka carries as many messages meanwhile.
 */
public final class CommitToEffect implements Figure {
  private static final int PER_SECOND = 200;
  private static final int CASES = 100;
  private static final Duration WARM_UP = Duration.ofSeconds(60);
  private static final Duration TIME = Duration.ofSeconds(20);
  private static final Bound SOON = new Bound.Under(250);

  @Override
  public String name() {
    return "lag";
  }

  @Override
  public List<Measured> measure(Bench bench)
      throws IOException, InterruptedException, SQLException {
    Stage stage = bench.stage();
    List<UUID> cases = openCases(stage);
    AtomicInteger turn = new AtomicInteger();
    byte[] work =
        Client.bytes(
            Map.of(
                "startedAt",
                Instant.now().truncatedTo(ChronoUnit.HOURS).minusSeconds(3600).toString(),
                "minutes",
                30,
                "performedBy",
                "Jonas Berge"));
    try (BareKafka kafka = BareKafka.start(stage.suite().bootstrapServers())) {
      ClosedLoop.Call both =
          () -> both(stage, cases.get(turn.getAndIncrement() % CASES), work, kafka);
      Paced.run(PER_SECOND, bench.form().time(WARM_UP), both);
      CommitTimes times = new CommitTimes(stage, cases);
      times.awaitRated();
      kafka.forget();
      Instant from = Instant.now();
      Paced.Outcome paced = Paced.run(PER_SECOND, bench.form().time(TIME), both);
      bench.say("   " + paced);
      if (paced.failed() > 0) {
        throw new IllegalStateException("not all work was logged: " + paced);
      }
      times.awaitRated();
      Percentiles ours = times.since(from);
      Percentiles bare = kafka.measured();
      return List.of(
          new Measured(
              String.format(
                  Locale.ROOT, "commit → effect elsewhere, p99 at %.0f/s", paced.perSecond()),
              ours.toString(),
              "bare Kafka " + bare,
              ours.millis(99),
              SOON));
    }
  }

  private static List<UUID> openCases(Stage stage) throws IOException, InterruptedException {
    List<UUID> opened = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      opened.add(
          UUID.fromString(
              stage
                  .client()
                  .post(Service.CASES, "/v1/cases", Stage.newCase(stage.customer().toString()))
                  .text("id")));
    }
    return opened;
  }

  private static boolean both(Stage stage, UUID ofCase, byte[] work, BareKafka kafka)
      throws IOException, InterruptedException {
    kafka.send(work);
    String url = stage.suite().url(Service.CASES) + "/v1/cases/" + ofCase + "/work-logs";
    return stage.client().status(url, work) == 201;
  }
}
