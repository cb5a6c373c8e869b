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
  private static final int WARM_UPS = 4;
  private static final int ROWS = 100_000;
  private static final int ROUNDS = 5;
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
    int rows = bench.form().count(ROWS);
    for (int round = 0; round < bench.form().count(WARM_UPS); round++) {
      Duration drained = outbox.drained(rows);
      Duration sent = messages.sentBare(rows);
      bench.say("   warming up: outbox " + rate(drained, rows) + "   bare " + rate(sent, rows));
    }
    Duration ours = Duration.ZERO;
    Duration bare = Duration.ZERO;
    int rounds = bench.form().count(ROUNDS);
    for (int round = 0; round < rounds; round++) {
      Duration drained = outbox.drained(rows);
      Duration sent = messages.sentBare(rows);
      bench.say("   outbox " + rate(drained, rows) + "   bare " + rate(sent, rows));
      ours = ours.plus(drained);
      bare = bare.plus(sent);
    }
    return List.of(
        new Measured(
            String.format(Locale.ROOT, "outbox drain of %,d rows", rows),
            rate(ours, rows * rounds),
            rate(bare, rows * rounds) + ", bare producer",
            (double) bare.toNanos() / ours.toNanos(),
            HALF));
  }

  private static String rate(Duration took, int rows) {
    return String.format(Locale.ROOT, "%.0f/s", rows * 1e9 / took.toNanos());
  }
}
