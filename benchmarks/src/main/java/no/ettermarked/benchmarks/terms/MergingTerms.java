package no.ettermarked.benchmarks.terms;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import no.ettermarked.benchmarks.Bench;
import no.ettermarked.benchmarks.Figure;
import no.ettermarked.benchmarks.Measured;
import no.ettermarked.benchmarks.Measured.Bound;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** The terms of a customer with 12 items and 6 levels of inclusion. */
public final class MergingTerms implements Figure {
  private static final double MICROS_IN_A_MILLI = 1000;
  private static final Duration ITERATION = Duration.ofSeconds(2);
  private static final Bound A_MILLISECOND = new Bound.Under(1);

  @Override
  public String name() {
    return "terms";
  }

  @Override
  public List<Measured> measure(Bench bench) throws RunnerException {
    TimeValue iteration = TimeValue.milliseconds(bench.form().time(ITERATION).toMillis());
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(TermsBenchmark.class.getName())
                    .forks(1)
                    .warmupIterations(5)
                    .warmupTime(iteration)
                    .measurementIterations(5)
                    .measurementTime(iteration)
                    .jvmArgs(
                        "-Xmx224m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Statistics micros = results.iterator().next().getPrimaryResult().getStatistics();
    double p99 = micros.getPercentile(99) / MICROS_IN_A_MILLI;
    return List.of(
        new Measured(
            "merged terms, %d items × %d levels, p99"
                .formatted(TwelveItems.ITEMS, TwelveItems.LEVELS),
            String.format(
                Locale.ROOT,
                "p50 %.2f, p99 %.2f ms",
                micros.getPercentile(50) / MICROS_IN_A_MILLI,
                p99),
            String.format(Locale.ROOT, "1 ms, of %,d", micros.getN()),
            p99,
            A_MILLISECOND));
  }
}
