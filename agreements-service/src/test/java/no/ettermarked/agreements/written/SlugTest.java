package no.ettermarked.agreements.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @Test
  void lower_case_letters_digits_and_hyphens_make_a_key() {
    assertThat(new Slug("office-hours-2").text()).isEqualTo("office-hours-2");
    assertThat(new Slug("a".repeat(64)).text()).hasSize(64);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Office", "office hours", "-office", "office-", "æ", "a\n"})
  void anything_else_is_refused_and_named(String text) {
    assertThatThrownBy(() -> new Slug(text)).hasMessageContaining("'" + text + "'");
  }

  @Test
  void sixty_five_characters_are_too_many() {
    assertThatThrownBy(() -> new Slug("a".repeat(65))).isInstanceOf(IllegalArgumentException.class);
  }
}
