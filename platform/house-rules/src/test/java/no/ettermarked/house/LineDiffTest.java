package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineDiffTest {

  @Test
  void lines_that_differ_are_told_with_their_numbers() {
    assertThat(LineDiff.of("a\nb\nc\n", "a\nB\nc\nd\n"))
        .isEqualTo("-    2 | b\n+    2 | B\n+    4 | d");
  }

  @Test
  void a_long_difference_is_cut_short_with_a_word() {
    assertThat(LineDiff.of("", "new\n".repeat(100))).endsWith("\nand 40 lines more");
  }
}
