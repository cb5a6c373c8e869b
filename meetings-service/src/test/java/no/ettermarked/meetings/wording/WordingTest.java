package no.ettermarked.meetings.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.kit.reasons.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern CODE =
      Pattern.compile("\"((?:series|meeting|role)\\.[a-z][a-z-]*)\"");
  private static final Pattern INPUT = Pattern.compile("\\{(\\w+)}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reasons.properties",
        "reasons_nb.properties",
        "reasons_sv.properties",
        "reasons_da.properties"
      })
  void every_code_has_a_sentence_with_the_same_inputs_in_every_language(String bundle)
      throws IOException {
    Properties english = sentences("reasons.properties");
    Properties sentences = sentences(bundle);

    assertThat(sentences.stringPropertyNames()).isEqualTo(codes());
    assertThat(codes())
        .allSatisfy(
            code ->
                assertThat(inputs(english.getProperty(code)))
                    .containsAll(inputs(sentences.getProperty(code))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb-NO | Det er stengt torsdag 24. desember 2026 (Julaften), så møtet er flyttet til neste virkedag, mandag 28. desember 2026.",
        "sv-SE | Det är stängt torsdag 24 december 2026 (Julaften), så mötet har flyttats till nästa vardag, måndag 28 december 2026.",
        "da-DK | Der er lukket torsdag den 24. december 2026 (Julaften), så mødet er flyttet til næste hverdag, mandag den 28. december 2026.",
        "en-GB | It is closed on Thursday, 24 December 2026 (Julaften), so the meeting is moved to the next business day, Monday, 28 December 2026.",
        "fr-FR | It is closed on Thursday, 24 December 2026 (Julaften), so the meeting is moved to the next business day, Monday, 28 December 2026.",
      })
  void a_date_is_said_as_people_say_it(String language, String sentence) {
    Reason moved =
        Reason.of(
            "meeting.moved-from-closed-day",
            Map.of("closed", "2026-12-24", "day", "Julaften", "date", "2026-12-28"));

    assertThat(Told.in(language, List.of(moved)).getFirst().text()).isEqualTo(sentence);
  }

  @Test
  void every_code_that_the_code_has_is_found() throws IOException {
    assertThat(codes()).contains("meeting.moved-from-closed-day", "role.unfilled").hasSize(11);
  }

  private static Set<String> codes() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      Set<String> codes = new TreeSet<>();
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(source)).results().forEach(m -> codes.add(m.group(1)));
      }
      return codes;
    }
  }

  private static Set<String> inputs(String sentence) {
    return INPUT
        .matcher(sentence)
        .results()
        .map((MatchResult input) -> input.group(1))
        .collect(Collectors.toSet());
  }

  private static Properties sentences(String bundle) throws IOException {
    Properties sentences = new Properties();
    try (Reader file = Files.newBufferedReader(RESOURCES.resolve(bundle))) {
      sentences.load(file);
    }
    return sentences;
  }

  @Test
  void a_name_that_looks_like_a_date_is_told_as_it_is() {
    Reason moved =
        Reason.of(
            "meeting.moved-from-closed-day",
            Map.of("closed", "2026-12-24", "day", "2026-02-30", "date", "2026-12-28"));

    assertThat(Told.in("en-GB", List.of(moved)).getFirst().text()).contains("(2026-02-30)");
  }
}
