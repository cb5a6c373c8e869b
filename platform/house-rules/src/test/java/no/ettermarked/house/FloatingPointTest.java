package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FloatingPointTest {

  @Test
  void every_word_of_it_is_told_with_its_line() {
    assertThat(
            FloatingPoint.in(
                List.of(
                    "long minutes = 50;",
                    "  double hours = minutes / 60.0;",
                    "var price = (float) amount;",
                    "List<Double> shares;",
                    "var half = amount.doubleValue() / 2;",
                    "Map<Float, String> names;")))
        .containsExactly(
            "2: double hours = minutes / 60.0;",
            "3: var price = (float) amount;",
            "4: List<Double> shares;",
            "5: var half = amount.doubleValue() / 2;",
            "6: Map<Float, String> names;");
  }

  @Test
  void a_longer_word_is_another() {
    assertThat(
            FloatingPoint.in(
                List.of("boolean doubled = true;", "class FloatingHoliday {}", "redoubles(1);")))
        .isEmpty();
  }
}
