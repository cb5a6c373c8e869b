package no.ettermarked.benchmarks.republish;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.ettermarked.benchmarks.Bench;
import no.ettermarked.benchmarks.Figure;
import no.ettermarked.benchmarks.Measured;
import no.ettermarked.benchmarks.Measured.Bound;
import no.ettermarked.benchmarks.suite.Awaiting;
import no.ettermarked.benchmarks.suite.Client;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Replica;
import no.ettermarked.local.Service;

/**
 * The terms of 50,000 agreements are told again, from the request until Kafka has them all. Whoever
 * reads them is stopped meanwhile: what is measured is the telling.
 */
public final class Republishing implements Figure {
  private static final String PATH = "/v1/terms-republications";
  private static final List<Replica> READERS =
      Stream.of(Service.CASES, Service.BILLING, Service.MEETINGS).map(Replica::first).toList();
  private static final int COUNT = 50_000;
  private static final int ROUNDS = 2;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
  private static final Duration TELL_EVERY = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Bound A_MINUTE = new Bound.Under(60);

  @Override
  public String name() {
    return "republish";
  }

  @Override
  public List<Measured> measure(Bench bench)
      throws IOException, SQLException, InterruptedException {
    Stage stage = bench.stage();
    Client client = new Client(stage.suite(), ManyAgreements.PROVIDER);
    ManyAgreements agreements = new ManyAgreements(stage);
    int count = bench.form().count(COUNT);
    bench.say(String.format(Locale.ROOT, "   storing %,d customers with an agreement each", count));
    agreements.store(client, count);
    READERS.forEach(stage.suite()::kill);
    double first = seconds(bench, client, agreements);
    double sum = 0;
    int rounds = bench.form().count(ROUNDS);
    for (int round = 0; round < rounds; round++) {
      sum += seconds(bench, client, agreements);
    }
    READERS.forEach(stage.suite()::start);
    return List.of(
        new Measured(
            String.format(Locale.ROOT, "%,d agreements republished, incl. the outbox", count),
            shown(sum / rounds),
            "the first time " + shown(first),
            sum / rounds,
            A_MINUTE));
  }

  private static double seconds(Bench bench, Client client, ManyAgreements agreements)
      throws IOException, SQLException, InterruptedException {
    long begun = System.nanoTime();
    String id = client.post(Service.AGREEMENTS, PATH, Map.of()).text("id");
    Progress progress = new Progress(bench, begun);
    Awaiting.until(
        "the agreements gone through",
        PATIENCE,
        LOOK_AGAIN,
        () -> {
          Client.Answer shown = client.get(Service.AGREEMENTS, PATH + "/" + id);
          progress.tell(shown);
          return shown.body().hasNonNull("ended");
        });
    double gone = since(begun);
    Awaiting.until("the outbox drained", PATIENCE, LOOK_AGAIN, () -> agreements.waiting() == 0);
    double drained = since(begun);
    long told = client.get(Service.AGREEMENTS, PATH + "/" + id).body().path("told").asLong();
    if (told != bench.form().count(COUNT)) {
      throw new IllegalStateException("told were " + told);
    }
    bench.say("   gone through in " + shown(gone) + ", drained in " + shown(drained));
    return drained;
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static String shown(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }

  /** Says now and then how far it has come. */
  private static final class Progress {
    private final Bench bench;
    private long told;

    Progress(Bench bench, long begun) {
      this.bench = bench;
      this.told = begun;
    }

    void tell(Client.Answer shown) {
      if (System.nanoTime() - told > TELL_EVERY.toNanos()) {
        told = System.nanoTime();
        bench.say("   %s of %s".formatted(shown.text("done"), shown.text("total")));
      }
    }
  }
}
