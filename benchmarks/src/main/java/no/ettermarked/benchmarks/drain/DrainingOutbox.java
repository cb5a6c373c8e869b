package no.ettermarked.benchmarks.drain;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import no.ettermarked.benchmarks.Bench;
import no.ettermarked.benchmarks.Figure;
import no.ettermarked.benchmarks.Measured;
import no.ettermarked.benchmarks.Measured.Bound;
import no.ettermarked.benchmarks.suite.Stage;

/** 100,000 rows of an outbox, committed at once, until all have been sent and have left it. */
public final class DrainingOutbox implements Figure {
  private static final int WARM_UP_ROWS = 50_000;
  private static final int ROWS = 100_000;
  private static final int ROUNDS = 3;
  private static final Bound HALF = new Bound.AtLeast(0.5);

  @Override
  public String name() {
    return "drain";
  }

  @Override
  public List<Measured> measure(Bench bench)
      throws SQLException, InterruptedException, ExecutionException {
    Stage stage = bench.stage();
    Messages messages = new Messages(stage.suite().bootstrapServers());
    messages.makeTopic();
    OutboxRows outbox = new OutboxRows(stage);
    outbox.drained(WARM_UP_ROWS);
    messages.sentBare(WARM_UP_ROWS);
    Duration ours = Duration.ZERO;
    Duration bare = Duration.ZERO;
    for (int round = 0; round < ROUNDS; round++) {
      Duration drained = outbox.drained(ROWS);
      Duration sent = messages.sentBare(ROWS);
      bench.say("   outbox " + rate(drained, 1) + "   bare " + rate(sent, 1));
      ours = ours.plus(drained);
      bare = bare.plus(sent);
    }
    return List.of(
        new Measured(
            "outbox drain of 100,000 rows",
            rate(ours, ROUNDS),
            rate(bare, ROUNDS) + ", bare producer",
            (double) bare.toNanos() / ours.toNanos(),
            HALF));
  }

  private static String rate(Duration took, int rounds) {
    return String.format(Locale.ROOT, "%.0f/s", ROWS * 1e9 * rounds / took.toNanos());
  }
}
