package no.ettermarked.businesstime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import no.ettermarked.businesstime.clock.WorkingClock;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Clock cases that other systems test themselves with")
class SharedCasesTest {

  @TestFactory
  Stream<DynamicTest> come_out_as_those_systems_expect() throws IOException {
    Path cases =
        Path.of(System.getProperty("ettermarked.shared", "../../../shared"), "data/sla_cases.csv");
    if (!Files.exists(cases)) {
      return Stream.of(dynamicTest("none here", () -> abort("skipped: there is no " + cases)));
    }
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(cases.toFile())) {
      var all = rows.readAll();
      assertThat(all).as("rows of %s", cases).isNotEmpty();
      return all.stream().map(SharedCase::new).map(row -> dynamicTest(row.id(), () -> holds(row)));
    }
  }

  private static void holds(SharedCase row) throws JsonProcessingException {
    WorkingClock clock = row.played();
    Instant at = row.measuredAt();
    SoftAssertions softly = new SoftAssertions();
    row.expectedDue().ifPresent(due -> softly.assertThat(clock.dueAt()).contains(due));
    Duration elapsed = clock.elapsed(at);
    row.expected("elapsed_min")
        .ifPresent(minutes -> softly.assertThat(elapsed.toMinutes()).isEqualTo(minutes));
    row.expected("elapsed_sec")
        .ifPresent(seconds -> softly.assertThat(elapsed.toSeconds()).isEqualTo(seconds));
    row.expected("remaining_min")
        .ifPresent(
            minutes ->
                softly
                    .assertThat(clock.remaining(at).orElseThrow().plusSeconds(59).toMinutes())
                    .isEqualTo(minutes));
    row.expected("paused_sec")
        .ifPresent(seconds -> softly.assertThat(clock.paused(at).toSeconds()).isEqualTo(seconds));
    row.expected("pct").ifPresent(pct -> softly.assertThat(clock.percentUsed(at)).contains(pct));
    if (row.expectsMet()) {
      softly.assertThat(clock.isBreached(at)).isFalse();
    }
    softly.assertAll();
  }
}
