package no.ettermarked.benchmarks.opencase;

import java.io.IOException;
import java.time.Duration;
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
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final Duration ROUND = Duration.ofSeconds(6);
  private static final int ROUNDS = 4;
  private static final Bound ENOUGH = new Bound.AtLeast(0.7);

  @Override
  public String name() {
    return "open-case";
  }

  @Override
  public List<Measured> measure(Bench bench) throws IOException, InterruptedException {
    Stage stage = bench.stage();
    byte[] body = stage.newCase();
    try (BareEndpoint bare = BareEndpoint.start(bench.home(), stage)) {
      Side ours =
          new Side(
              JavaProcess.of(Service.CASES),
              () ->
                  stage.client().status(stage.suite().url(Service.CASES) + "/v1/cases", body)
                      == 201);
      Side other = new Side(bare.process(), () -> stage.client().status(bare.url(), body) == 201);
      ours.run(WARM_UP);
      other.run(WARM_UP);
      ours.forget();
      other.forget();
      for (int round = 0; round < ROUNDS; round++) {
        bench.say("   ours " + ours.run(ROUND) + "   bare " + other.run(ROUND));
      }
      return List.of(
          new Measured(
              "opening a case over HTTP",
              String.format(Locale.ROOT, "%.0f/s", ours.outcome.perSecond()),
              String.format(Locale.ROOT, "%.0f/s, the same SQL bare", other.outcome.perSecond()),
              ours.outcome.perSecond() / other.outcome.perSecond(),
              ENOUGH),
          new Measured(
              "the same: processor time of the serving process",
              String.format(Locale.ROOT, "%.2f ms each", ours.processorMillisEach()),
              String.format(Locale.ROOT, "%.2f ms each", other.processorMillisEach()),
              ours.processorMillisEach() / other.processorMillisEach(),
              new Bound.None()));
    }
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
