package no.ettermarked.benchmarks.opencase;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.ettermarked.benchmarks.Bench;
import no.ettermarked.benchmarks.Figure;
import no.ettermarked.benchmarks.Measured;
import no.ettermarked.benchmarks.Measured.Bound;
import no.ettermarked.benchmarks.suite.ClosedLoop;
import no.ettermarked.benchmarks.suite.ClosedLoop.Outcome;
import no.ettermarked.benchmarks.suite.JavaProcess;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/**
 * Opening cases over 32 connections, with an Idempotency-Key each, for one provider. Rounds of the
 * one and of the other take turns, so that what else the machine does falls on both.
 */
public final class OpeningCases implements Figure {
  private static final int CONNECTIONS = 32;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final int LEAST_WARM_UPS = 8;
  private static final int MOST_WARM_UPS = 15;
  private static final double STEADY = 1.05;
  private static final Duration ROUND = Duration.ofSeconds(10);
  private static final int ROUNDS = 6;
  private static final Bound ENOUGH = new Bound.AtLeast(0.7);

  @Override
  public String name() {
    return "open-case";
  }

  @Override
  public List<Measured> measure(Bench bench)
      throws IOException, SQLException, InterruptedException {
    Stage stage = bench.stage();
    byte[] body = stage.newCase();
    String event = PublishedCase.event(stage.suite().bootstrapServers());
    PgBench pgbench = new PgBench(stage, event);
    try (BareEndpoint bare = BareEndpoint.start(bench.home(), stage, event)) {
      Side ours =
          new Side(
              JavaProcess.of(Service.CASES),
              () ->
                  stage.client().status(stage.suite().url(Service.CASES) + "/v1/cases", body)
                      == 201);
      Side other = new Side(bare.process(), () -> stage.client().status(bare.url(), body) == 201);
      warmUp(bench, ours, other);
      Duration time = bench.form().time(ROUND);
      for (int round = 0; round < bench.form().count(ROUNDS); round++) {
        bench.say("   ours " + ours.run(time) + "   bare " + other.run(time));
      }
      List<Measured> measured = new ArrayList<>();
      measured.add(
          new Measured(
              "opening a case over HTTP",
              String.format(Locale.ROOT, "%.0f/s", ours.outcome.perSecond()),
              String.format(Locale.ROOT, "%.0f/s, the same SQL bare", other.outcome.perSecond()),
              ours.outcome.perSecond() / other.outcome.perSecond(),
              ENOUGH));
      measured.add(
          new Measured(
              "the same: processor time of the serving process",
              String.format(Locale.ROOT, "%.2f ms each", ours.processorMillisEach()),
              String.format(Locale.ROOT, "%.2f ms each", other.processorMillisEach()),
              ours.processorMillisEach() / other.processorMillisEach(),
              new Bound.None()));
      if (PgBench.isInstalled()) {
        double rate = pgbench.perSecond(CONNECTIONS, time);
        measured.add(
            new Measured(
                "the same, against pgbench",
                String.format(Locale.ROOT, "%.0f/s", ours.outcome.perSecond()),
                String.format(Locale.ROOT, "%.0f/s, the same SQL by pgbench", rate),
                ours.outcome.perSecond() / rate,
                new Bound.None()));
      } else {
        bench.say("   pgbench is not installed, so its row is left out");
      }
      return measured;
    }
  }

  /** Until neither of the two has become faster by a twentieth, or for five minutes. */
  private static void warmUp(Bench bench, Side ours, Side other) throws InterruptedException {
    double before = 0;
    double beforeOther = 0;
    Duration time = bench.form().time(WARM_UP);
    for (int i = 0; i < bench.form().count(MOST_WARM_UPS); i++) {
      double rate = ours.run(time).perSecond();
      double rateOther = other.run(time).perSecond();
      bench.say(
          String.format(Locale.ROOT, "   warming up: ours %.0f/s, bare %.0f/s", rate, rateOther));
      if (i >= LEAST_WARM_UPS && rate < before * STEADY && rateOther < beforeOther * STEADY) {
        break;
      }
      before = Math.max(before, rate);
      beforeOther = Math.max(beforeOther, rateOther);
    }
    ours.forget();
    other.forget();
  }

  /** One of the two, and what has been measured of it. */
  private static final class Side {
    private final ProcessHandle process;
    private final ClosedLoop.Call call;
    private Outcome outcome = new Outcome(0, 0, Duration.ZERO);
    private Duration processor = Duration.ZERO;

    Side(ProcessHandle process, ClosedLoop.Call call) {
      this.process = process;
      this.call = call;
    }

    Outcome run(Duration time) throws InterruptedException {
      Duration before = JavaProcess.processorTime(process);
      Outcome round = ClosedLoop.run(CONNECTIONS, time, call);
      processor = processor.plus(JavaProcess.processorTime(process)).minus(before);
      outcome = outcome.plus(round);
      if (round.failed() > 0) {
        throw new IllegalStateException("not all were opened: " + round);
      }
      return round;
    }

    void forget() {
      outcome = new Outcome(0, 0, Duration.ZERO);
      processor = Duration.ZERO;
    }

    double processorMillisEach() {
      return processor.toNanos() / 1e6 / Math.max(1, outcome.answered());
    }
  }
}
