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
 * In the short form values are not to be held to bounds: nothing is warm. Except one that is so far
 * from its own that only a change of how it is done brings it there.
 */
@DisplayName("Every figure can be taken")
class EveryFigureIT {
  /** One packages a service anew, one starts three again: over a minute even in the short form. */
  private static final List<String> LONG_ONLY = List.of("aot", "republish");

  private static final String FAR_FROM_ITS_BOUND = "due";

  @SuppressWarnings("NullAway.Init") // before all
  private static Bench bench;

  @BeforeAll
  static void begin() {
    bench = new Bench(System.out, Path.of(System.getProperty("ettermarked.home")), Form.SHORT);
  }

  @AfterAll
  static void end() {
    bench.close();
  }

  @TestFactory
  Stream<DynamicTest> each() {
    return Bench.figures().stream()
        .filter(figure -> !LONG_ONLY.contains(figure.name()))
        .map(figure -> DynamicTest.dynamicTest(figure.name(), () -> isTaken(figure)));
  }

  private static void isTaken(Figure figure) throws Exception {
    List<Measured> taken = figure.measure(bench);
    new Report(System.out).print(taken);
    assertThat(taken).isNotEmpty().allMatch(one -> one.ratio() > 0, "has a value");
    if (figure.name().equals(FAR_FROM_ITS_BOUND)) {
      assertThat(taken).allMatch(one -> !one.verdict().equals("MISSED"), "is within its bound");
    }
  }
}
