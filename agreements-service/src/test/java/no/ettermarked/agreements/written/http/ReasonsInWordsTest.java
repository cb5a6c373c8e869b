package no.ettermarked.agreements.written.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsInWordsTest {

  private static final Pattern CODE_IN_SOURCE =
      Pattern.compile(
          "\"((?:calendar|contact|coverage|duty|handover|target|team|termination|terms)\\.[a-z-]+)\"");
  private static final Pattern INPUT = Pattern.compile("\\{([a-zA-Z]+)}");

  private static String told(String language, String code, String input, String value) {
    return ReasonsInWords.in(language)
        .tell(List.of(Reason.of(code, Map.of(input, value))))
        .getFirst()
        .text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb-NO | PT2H      | Fristen er når 2 timer av åpningstiden er gått.",
        "nb-NO | PT1H30M   | Fristen er når 1 time 30 minutter av åpningstiden er gått.",
        "sv-SE | PT1H      | Tidsfristen är när 1 timme av öppettiden har gått.",
        "da-DK | PT8H      | Fristen er, når 8 timer af åbningstiden er gået.",
        "en-GB | PT45M     | Due when 45 minutes of opening time have passed.",
        "en    | PT0S      | Due when 0 minutes of opening time have passed.",
        "fi-FI | PT2H      | Due when 2 hours of opening time have passed.",
      })
  void durations_read_as_people_say_them(String language, String duration, String sentence) {
    assertThat(told(language, "target.within", "workingTime", duration)).isEqualTo(sentence);
  }

  @Test
  void weekdays_dates_and_times_are_in_the_language() {
    assertThat(told("nb-NO", "calendar.hours", "hours", "1-4 08:00-16:00; 5 08:00-15:30"))
        .isEqualTo("Åpent mandag–torsdag 08:00-16:00; fredag 08:00-15:30.");
    assertThat(told("nb-NO", "calendar.due", "at", "2026-12-28T08:30"))
        .isEqualTo("Det er mandag 28. desember 2026 kl. 08:30.");
    assertThat(told("nb-NO", "calendar.hours", "hours", ""))
        .isEqualTo("Åpent bare til særskilte tider.");
    assertThat(told("sv-SE", "target.business-days", "businessDays", "1"))
        .isEqualTo("Tidsfristen är 1 arbetsdag senare, vid samma klockslag.");
  }

  @ParameterizedTest
  @DisplayName("every code that the source names has a sentence, in every language")
  @ValueSource(strings = {"reasons", "reasons_nb", "reasons_sv", "reasons_da"})
  void every_code_has_a_sentence(String bundle) {
    assertThat(bundle(bundle).keySet()).containsAll(codesInSource()).isEqualTo(english().keySet());
  }

  @ParameterizedTest
  @DisplayName("a sentence has the same inputs in every language")
  @ValueSource(strings = {"reasons_nb", "reasons_sv", "reasons_da"})
  void inputs_are_the_same(String bundle) {
    Map<String, String> translated = bundle(bundle);
    english()
        .forEach(
            (code, sentence) ->
                assertThat(inputs(translated.get(code))).as(code).isEqualTo(inputs(sentence)));
  }

  private static Map<String, String> english() {
    return bundle("reasons");
  }

  private static Map<String, String> bundle(String name) {
    try (var reader =
        new InputStreamReader(
            ReasonsInWordsTest.class.getResourceAsStream("/" + name + ".properties"),
            StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties.stringPropertyNames().stream()
          .collect(Collectors.toMap(key -> key, properties::getProperty));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> inputs(String sentence) {
    return INPUT.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Set<String> codesInSource() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> CODE_IN_SOURCE.matcher(text(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
