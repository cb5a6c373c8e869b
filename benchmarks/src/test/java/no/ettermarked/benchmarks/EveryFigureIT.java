package no.ettermarked.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * In the short form, whose values are not held to bounds: nothing is warm. One figure is so far
 * from its bounds that only a change of how it is done brings it there; it is held to them, and so
 * taken as it is quoted.
 */
@DisplayName("Every figure can be taken")
class EveryFigureIT {
  /** One packages a service anew, one starts three again: over a minute even in the short form. */
  private static final List<String> LONG_ONLY = List.of("aot", "republish");

  private static final String FAR_FROM_ITS_BOUND = "due";

  @SuppressWarnings("NullAway.Init") // before all
  private static Bench bench;

  @SuppressWarnings("NullAway.Init") // before all
  private static Bench quoted;

  @BeforeAll
  static void begin() {
    Path home = Path.of(System.getProperty("ettermarked.home"));
    bench = new Bench(System.out, home, Form.SHORT);
    quoted = new Bench(System.out, home, Form.LONG);
  }

  @AfterAll
  static void end() {
    bench.close();
    quoted.close();
  }

  @TestFactory
  Stream<DynamicTest> each() {
    return Bench.figures().stream()
        .filter(figure -> !LONG_ONLY.contains(figure.name()))
        .map(figure -> DynamicTest.dynamicTest(figure.name(), () -> isTaken(figure)));
  }

  private static void isTaken(Figure figure) throws Exception {
    boolean held = figure.name().equals(FAR_FROM_ITS_BOUND);
    List<Measured> taken = figure.measure(held ? quoted : bench);
    new Report(System.out).print(taken);
    assertThat(taken).isNotEmpty().allMatch(one -> one.ratio() > 0, "has a value");
    if (held) {
      assertThat(taken).allMatch(one -> !one.verdict().equals("MISSED"), "is within its bound");
    }
  }
}
