package no.ettermarked.benchmarks.due;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

/** When a target of 40 working hours is due. */
public final class DueInstant implements Figure {
  private static final Duration ITERATION = Duration.ofSeconds(1);
  private static final Bound TWENTY_TIMES_FASTER = new Bound.AtLeast(20);
  private static final Bound SAME_ORDER = new Bound.Under(3);

  @Override
  public String name() {
    return "due";
  }

  @Override
  public List<Measured> measure(Bench bench) throws RunnerException {
    TimeValue iteration = TimeValue.milliseconds(bench.form().time(ITERATION).toMillis());
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(DueBenchmark.class.getName())
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(iteration)
                    .measurementIterations(5)
                    .measurementTime(iteration)
                    .jvmArgs(
                        "-Duser.timezone=" + Desk.ZONE,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "--sun-misc-unsafe-memory-access=allow")
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, Double> nanos =
        results.stream()
            .collect(
                Collectors.toMap(
                    result -> result.getPrimaryResult().getLabel(),
                    result -> result.getPrimaryResult().getScore()));
    return List.of(
        faster("40 working hours: jBPM's calendar", nanos, "jbpm"),
        faster("40 working hours: jBPM, its arithmetic alone", nanos, "jbpmArithmeticAlone"),
        faster("40 working hours: a walk day by day", nanos, "dayByDay"),
        new Measured(
            "ten years of working time, against one day",
            shown(nanos, "tablesTenYears"),
            shown(nanos, "tablesOneDay"),
            of(nanos, "tablesTenYears") / of(nanos, "tablesOneDay"),
            SAME_ORDER));
  }

  private static Measured faster(String what, Map<String, Double> nanos, String other) {
    return new Measured(
        what,
        shown(nanos, "tables"),
        shown(nanos, other),
        of(nanos, other) / of(nanos, "tables"),
        TWENTY_TIMES_FASTER);
  }

  private static String shown(Map<String, Double> nanos, String name) {
    return String.format(Locale.ROOT, "%.0f ns", of(nanos, name));
  }

  private static double of(Map<String, Double> nanos, String name) {
    Double value = nanos.get(name);
    if (value == null) {
      throw new IllegalStateException("nothing was measured of " + name);
    }
    return value;
  }
}
