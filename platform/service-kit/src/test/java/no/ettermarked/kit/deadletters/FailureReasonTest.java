package no.ettermarked.kit.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureReasonTest {
  @Test
  void what_a_value_says_of_itself_is_the_reason() {
    Throwable failure =
        new IllegalStateException(" ", new IllegalArgumentException("minutes is -1"));
    assertThat(FailureReason.of(failure)).isEqualTo("minutes is -1");
  }

  @Test
  void what_the_database_refuses_is_told_without_its_sql() {
    SQLException refusal = new SQLException("row violates check of insert into things", "23514");
    assertThat(FailureReason.of(new IllegalStateException("failed: insert", refusal)))
        .isEqualTo("The database refuses it (SQLState 23514): see the log.");
  }

  @Test
  void no_class_is_named() {
    assertThat(
            FailureReason.of(new NullPointerException("Cannot invoke \"java.util.List.size()\"")))
        .isEqualTo("A fault of ours: see the log.");
  }

  @Test
  void what_cannot_be_read_is_told_by_its_place() {
    record Thing(int minutes) {}
    Throwable failure =
        catchThrowable(() -> new ObjectMapper().readValue("{\"minutes\": \"many\"}", Thing.class));
    assertThat(FailureReason.of(new IllegalStateException("of no.example.Thing", failure)))
        .isEqualTo("/minutes Expected a number without fraction, within its bounds.");
  }

  @Test
  void a_failure_without_words_refers_to_the_log() {
    assertThat(FailureReason.of(new IllegalStateException()))
        .isEqualTo("A fault of ours: see the log.");
  }

  @Test
  void a_long_reason_ends_at_1000_characters() {
    assertThat(FailureReason.of(new IllegalStateException("x".repeat(1001)))).hasSize(1000);
  }

  @Test
  void a_nul_is_shown_as_the_replacement_character() {
    assertThat(Storable.text("a\0b")).isEqualTo("a\uFFFDb");
  }
}
