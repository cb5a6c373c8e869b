package no.ettermarked.benchmarks.pages;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import no.ettermarked.benchmarks.Bench;
import no.ettermarked.benchmarks.Figure;
import no.ettermarked.benchmarks.Measured;
import no.ettermarked.benchmarks.Measured.Bound;
import no.ettermarked.benchmarks.suite.Client;
import no.ettermarked.benchmarks.suite.Percentiles;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/** A provider with a million cases lists them: the first page and the last. */
public final class LongLists implements Figure {
  private static final int COUNT = 1_000_000;
  private static final int PAGE = 50;
  private static final int WARM_UP = 100;
  private static final int READINGS = 200;
  private static final Bound WITHIN_NOISE = new Bound.Under(1.25);

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public List<Measured> measure(Bench bench)
      throws IOException, SQLException, InterruptedException {
    Stage stage = bench.stage();
    MillionRows rows = new MillionRows(stage);
    int count = bench.form().count(COUNT);
    bench.say(String.format(Locale.ROOT, "   storing %,d cases and as many alarms", count));
    rows.store(count);
    new Plans(stage).explain().forEach(bench::say);
    Client client = new Client(stage.suite(), MillionRows.PROVIDER);
    String first = "/v1/cases?limit=" + PAGE;
    String last = first + "&cursor=" + rows.cursorBeforeLast(PAGE);
    Client.Answer end = client.get(Service.CASES, last);
    if (end.body().path("items").size() != PAGE || end.body().hasNonNull("nextCursor")) {
      throw new IllegalStateException("not the last page: " + end.text("nextCursor"));
    }
    long[] ofFirst = new long[READINGS];
    long[] ofLast = new long[READINGS];
    for (int i = -WARM_UP; i < READINGS; i++) {
      long one = micros(client, first);
      long other = micros(client, last);
      if (i >= 0) {
        ofFirst[i] = one;
        ofLast[i] = other;
      }
    }
    Percentiles begin = new Percentiles(ofFirst);
    Percentiles finish = new Percentiles(ofLast);
    return List.of(
        new Measured(
            String.format(Locale.ROOT, "last page of %,d cases, p50", count),
            finish.toString(),
            "first page " + begin,
            finish.millis(50) / begin.millis(50),
            WITHIN_NOISE));
  }

  private static long micros(Client client, String path) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    client.get(Service.CASES, path);
    return (System.nanoTime() - begun) / 1000;
  }
}
