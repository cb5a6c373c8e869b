package no.ettermarked.billing.wording;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.kit.reasons.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonSentencesTest {
  private static final Pattern CODE =
      Pattern.compile("\"((?:work|vat|waiting|recurring|unit)\\.[a-z-]+)\"");
  private static final Pattern INPUT = Pattern.compile("\\{([a-zA-Z]+)}");

  private static Properties bundle(String suffix) throws IOException {
    Properties sentences = new Properties();
    try (InputStream file =
        ReasonSentencesTest.class.getResourceAsStream("/reasons" + suffix + ".properties")) {
      sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return sentences;
  }

  private static Set<String> inputs(String sentence) {
    return INPUT.matcher(sentence).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  @Test
  void every_code_in_the_source_has_a_sentence() throws IOException {
    Set<String> codes =
        new TreeSet<>(List.of("coverage.free", "coverage.included", "coverage.hourly"));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        while (code.find()) {
          codes.add(code.group(1));
        }
      }
    }
    assertThat(bundle("").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"_nb", "_sv", "_da"})
  void every_sentence_is_there_in_each_language_with_the_same_inputs(String suffix)
      throws IOException {
    Properties english = bundle("");
    Properties other = bundle(suffix);
    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String code : english.stringPropertyNames()) {
      assertThat(inputs(other.getProperty(code)))
          .as(code)
          .isEqualTo(inputs(english.getProperty(code)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1 hour 15 minutes is counted as 2 hours: every 1 minute begun counts in full.",
        "nb-NO | 1 time 15 minutter regnes som 2 timer: hver påbegynte enhet på 1 minutt regnes fullt ut.",
        "sv-SE | 1 timme 15 minuter räknas som 2 timmar: varje påbörjad enhet om 1 minut räknas fullt ut.",
        "da-DK | 1 time 15 minutter regnes som 2 timer: hver påbegyndt enhed på 1 minut regnes fuldt ud.",
      })
  void durations_are_said_as_people_say_them(String language, String sentence) {
    Reason reason =
        Reason.of(
            "work.counted-in-increments",
            Map.of("logged", "PT1H15M", "counted", "PT2H", "increment", "PT1M"));
    assertThat(Telling.in(language).all(List.of(reason)).getFirst().text()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | VAT of 12.5 % is NOK 1,812.50.",
        "fi-FI | VAT of 12.5 % is NOK 1,812.50.",
        "nb-NO | Merverdiavgift på 12,5 % er NOK 1 812,50.",
        "sv-SE | Moms på 12,5 % är NOK 1 812,50.",
        "da-DK | Moms på 12,5 % er NOK 1.812,50.",
      })
  void money_and_numbers_have_the_languages_separators(String language, String sentence) {
    Reason reason = Reason.of("vat.added", Map.of("percent", "12.5", "vat", "NOK 1812.50"));
    assertThat(Telling.in(language).all(List.of(reason)).getFirst().text().replace('\u00a0', ' '))
        .isEqualTo(sentence);
  }

  @Test
  void dates_are_said_in_full() {
    Reason reason =
        Reason.of(
            "recurring.part-of-period",
            Map.of(
                "name", "Forvaltning",
                "from", "2026-09-16",
                "to", "2026-10-01",
                "days", "15",
                "of", "30",
                "net", "NOK 4900.00"));
    assertThat(Telling.in("nb-NO").all(List.of(reason)).getFirst().text().replace('\u00a0', ' '))
        .isEqualTo(
            "Forvaltning betales for 15 av 30 dager, fra 16. september 2026 til, men ikke med,"
                + " 1. oktober 2026: NOK 4 900,00.");
  }

  @Test
  void dates_are_in_english_where_the_sentence_is_for_want_of_its_own_language() {
    Reason reason = Reason.of("waiting.for-terms-on-day", Map.of("day", "2026-09-16"));
    assertThat(Telling.in("fi-FI").all(List.of(reason)).getFirst().text())
        .isEqualTo(
            "The agreement has no terms for 16 September 2026, when the work was done. The work"
                + " gets its price when it has.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CRM 2026", "2026", "PT1H", "2026-09-01"})
  void what_people_call_a_price_is_told_as_it_is(String name) {
    Reason reason = Reason.of("waiting.for-price", Map.of("price", name));
    assertThat(Telling.in("en").all(List.of(reason)).getFirst().text())
        .isEqualTo(
            "The agreement has no price called " + name + ". The work gets its price when it has.");
  }
}
