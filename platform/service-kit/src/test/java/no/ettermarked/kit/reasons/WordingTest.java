package no.ettermarked.kit.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Reason REASON =
      Reason.of("thing.made", Source.of("plan", "pluss", 2, "things/1"), Map.of("count", "3"));

  @Test
  void tells_a_reason_as_a_sentence_of_the_language() {
    assertThat(Wording.in("nb-NO").tell(REASON).text()).isEqualTo("Det ble laget 3 ting.");
    assertThat(Wording.in("en").tell(REASON).text()).isEqualTo("3 things were made.");
  }

  @Test
  void a_language_without_sentences_gets_english() {
    assertThat(Wording.in("fi-FI").tell(REASON).text()).isEqualTo("3 things were made.");
  }

  @Test
  void says_which_language_the_sentences_are_in() {
    assertThat(Wording.in("nb-NO").locale()).isEqualTo(Locale.of("nb"));
    assertThat(Wording.in("en").locale()).isEqualTo(Locale.UK);
    assertThat(Wording.in("fi-FI").locale()).isEqualTo(Locale.UK);
  }

  @Test
  void braces_in_an_input_name_no_other_input() {
    Reason named =
        Reason.of("thing.called", Map.of("called", "{count} and {called}", "count", "{called}"));
    assertThat(Wording.in("en").tell(named).text())
        .isEqualTo("“{count} and {called}” was made, {called} of it.");
  }

  @Test
  void an_input_that_is_not_given_is_seen_to_be_missing() {
    assertThat(Wording.in("en").tell(Reason.of("thing.made", Map.of())).text())
        .isEqualTo("{count} things were made.");
  }

  @Test
  void keeps_code_and_source_for_programs() {
    Because because = Wording.in("en").tell(REASON);
    assertThat(because.code()).isEqualTo("thing.made");
    assertThat(because.source()).isEqualTo(new Source("plan", "pluss", 2, "things/1"));
  }

  @Test
  void a_code_without_a_sentence_fails_at_once() {
    Reason unknown = Reason.of("thing.unknown", Map.of());
    assertThatThrownBy(() -> Wording.in("en").tell(unknown))
        .isInstanceOf(MissingResourceException.class);
  }
}
