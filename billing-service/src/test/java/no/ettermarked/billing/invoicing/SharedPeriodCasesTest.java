package no.ettermarked.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.billing.terms.Validity;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Periods and proration as another billing system has them, where the shared rows are there. */
class SharedPeriodCasesTest {
  private static final Map<String, Integer> MONTHS =
      Map.of("MONTHLY", 1, "QUARTERLY", 3, "BIANNUAL", 6, "ANNUAL", 12);
  private static final String BETWEEN_FIELDS = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

  @TestFactory
  Stream<DynamicTest> as_many_periods_are_billed_as_the_row_says() throws IOException {
    Path rows =
        Path.of(System.getProperty("ettermarked.shared", "../../shared"), "data/period_cases.csv");
    Assumptions.assumeTrue(Files.exists(rows), () -> "no " + rows + " here: skipped");
    List<String> lines = Files.readAllLines(rows);
    List<String> names = List.of(lines.getFirst().split(",", -1));
    return lines.stream()
        .skip(1)
        .map(line -> row(names, line))
        .map(
            row ->
                DynamicTest.dynamicTest(row.get("id") + " " + row.get("test"), () -> holds(row)));
  }

  private static Map<String, String> row(List<String> names, String line) {
    List<String> values = Arrays.asList(line.split(BETWEEN_FIELDS, -1));
    return IntStream.range(0, names.size())
        .boxed()
        .collect(Collectors.toMap(names::get, values::get));
  }

  private static void holds(Map<String, String> row) {
    LocalDate start = LocalDate.parse(row.get("start"));
    LocalDate target = LocalDate.parse(row.get("target"));
    Validity validity =
        new Validity(start, row.get("end").isEmpty() ? null : LocalDate.parse(row.get("end")));
    boolean inAdvance = row.get("mode").equals("IN_ADVANCE");
    BigDecimal billed =
        cycle(row, start)
            .periods(validity, start)
            .takeWhile(p -> !(inAdvance ? p.startInclusive() : p.endExclusive()).isAfter(target))
            .map(
                p ->
                    BigDecimal.valueOf(p.days())
                        .divide(BigDecimal.valueOf(p.ofDays()), MathContext.DECIMAL64))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(billed)
        .isCloseTo(new BigDecimal(row.get("expected")), within(new BigDecimal("0.000000001")));
  }

  private static Cycle cycle(Map<String, String> row, LocalDate start) {
    int anchor = Integer.parseInt(row.get("bcd"));
    int months = MONTHS.get(row.get("billing_period"));
    return row.get("aligned_to").isEmpty()
        ? Cycle.startingFrom(start, anchor, months)
        : new Cycle(anchor, months, YearMonth.from(LocalDate.parse(row.get("aligned_to"))));
  }
}
