package no.ettermarked.cases.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.kit.reasons.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {
  private static final Pattern CODE =
      Pattern.compile("\"((?:admission|coverage|target|calendar|clock)\\.[a-z-]+)\"");
  private static final Pattern INPUT = Pattern.compile("\\{[a-z]+}");

  private static Properties sentences(String suffix) throws IOException {
    Properties sentences = new Properties();
    try (InputStream file =
        SpeechTest.class.getResourceAsStream("/reasons" + suffix + ".properties")) {
      sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return sentences;
  }

  private static Set<String> inputs(String sentence) {
    Set<String> named = new TreeSet<>();
    Matcher matcher = INPUT.matcher(sentence);
    while (matcher.find()) {
      named.add(matcher.group());
    }
    return named;
  }

  @ParameterizedTest
  @ValueSource(strings = {"_nb", "_sv", "_da"})
  void every_language_has_the_same_codes_with_the_same_inputs(String suffix) throws IOException {
    Properties english = sentences("");
    Properties other = sentences(suffix);
    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(other.stringPropertyNames())
        .allSatisfy(
            code ->
                assertThat(inputs(other.getProperty(code)))
                    .as(code)
                    .isEqualTo(inputs(english.getProperty(code))));
  }

  @Test
  void every_code_in_the_source_has_a_sentence() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        while (code.find()) {
          used.add(code.group(1));
        }
      }
    }
    assertThat(used).hasSizeGreaterThan(20);
    Set<String> known = sentences("").stringPropertyNames();
    assertThat(used)
        .allSatisfy(
            code ->
                assertThat(known)
                    .anySatisfy(have -> assertThat(have).matches(Pattern.quote(code) + ".*")));
  }

  @Test
  void what_is_told_of_a_start_is_told_of_a_resolution_too() throws IOException {
    Properties english = sentences("");
    assertThat(english.stringPropertyNames())
        .filteredOn(code -> code.matches("target\\.[a-z-]+|clock\\.(met|done-late|breached)"))
        .hasSize(13)
        .allSatisfy(
            code ->
                assertThat(inputs(english.getProperty(Measure.RESOLVED.reason(code))))
                    .isEqualTo(inputs(english.getProperty(code))));
  }

  @ParameterizedTest
  @CsvSource({
    "en, PT2H, 2 hours",
    "en, PT1H, 1 hour",
    "en, PT1H1M, 1 hour and 1 minute",
    "en, PT0S, 0 minutes",
    "en, PT40S, 40 seconds",
    "en, PT29M33S, 30 minutes",
    "nb, PT1H30M, 1 time og 30 minutter",
    "sv, PT2H5M, 2 timmar och 5 minuter",
    "da, PT40M, 40 minutter",
    "nb, 2026-09-11, fredag 11. september",
    "sv, 2026-09-11, fredag 11 september",
    "da, 2026-09-11, fredag 11. september",
    "en, 2026-09-11T15:30, Friday 11 September at 15:30",
    "nb, 2026-09-11T15:30, fredag 11. september kl. 15:30",
    "en, 2026-09-12/2026-09-13, Saturday 12 September and Sunday 13 September",
    "nb, 2026-12-24/2026-12-27, torsdag 24. desember til søndag 27. desember",
    "en, 08:00/16:00, 08:00–16:00"
  })
  void inputs_are_told_as_people_say_them(String language, String input, String said) {
    assertThat(Speech.in(language).tell(Reason.of("clock.due", Map.of("due", input))).text())
        .endsWith(" " + said + ".");
  }

  @Test
  void a_language_without_sentences_of_its_own_gets_english() {
    assertThat(Speech.in("fi-FI").tell(Reason.of("coverage.free", Map.of())).text())
        .isEqualTo("The work is free of charge.");
  }

  @Test
  void a_name_that_looks_like_a_date_or_a_time_is_told_as_it_is() {
    Reason closed =
        Reason.of("clock.closed-day-named", Map.of("day", "2026-09-11", "name", "2026-02-30"));
    Reason hours =
        Reason.of("calendar.opening-hours", Map.of("calendar", "PT.", "zone", "Europe/Oslo"));

    assertThat(Speech.in("en").tell(List.of(closed, hours)))
        .extracting(because -> because.text())
        .containsExactly(
            "Friday 11 September: closed (2026-02-30).",
            "Opening hours are those of the calendar PT. (Europe/Oslo).");
  }
}
