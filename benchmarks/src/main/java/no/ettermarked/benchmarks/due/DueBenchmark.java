package no.ettermarked.benchmarks.due;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import no.ettermarked.businesstime.BusinessCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One question each, from another start every time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DueBenchmark {
  private static final Duration ONE_DAY = Duration.ofHours(8);
  private static final Duration TEN_YEARS = Duration.ofHours(8L * 251 * 10);

  private final BusinessCalendar ours = Desk.ours();
  private final JbpmCalendar jbpm = Desk.ofJbpm();
  private final DayByDay dayByDay = Desk.dayByDay();
  private Instant[] starts = new Instant[0];
  private int next;

  @Setup
  public void prepare() {
    starts = Desk.starts();
  }

  private Instant start() {
    next = (next + 1) % starts.length;
    return starts[next];
  }

  @Benchmark
  public Instant tables() {
    return ours.add(start(), Desk.TARGET);
  }

  @Benchmark
  public Instant jbpm() {
    return jbpm.add(start(), Desk.TARGET_FOR_JBPM);
  }

  @Benchmark
  public Instant jbpmArithmeticAlone() {
    return jbpm.addWithoutReading(start(), Desk.TARGET_FOR_JBPM);
  }

  @Benchmark
  public Instant dayByDay() {
    return dayByDay.add(start(), Desk.TARGET);
  }

  @Benchmark
  public Instant tablesOneDay() {
    return ours.add(start(), ONE_DAY);
  }

  @Benchmark
  public Instant tablesTenYears() {
    return ours.add(start(), TEN_YEARS);
  }
}
