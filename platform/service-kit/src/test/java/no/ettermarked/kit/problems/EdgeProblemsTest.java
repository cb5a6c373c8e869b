package no.ettermarked.kit.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeProblemsTest {
  private static Response of(String state) {
    return EdgeProblems.of(new IllegalStateException(new SQLException("refused", state)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"40P01", "40001"})
  void whom_the_database_gives_up_for_another_is_asked_to_repeat(String deadlockOrConflict) {
    Response answer = of(deadlockOrConflict);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getEntity())
        .isEqualTo(
            Problem.of(
                409,
                "changed-meanwhile",
                "Somebody changed this at the same moment. Read it again and repeat."));
  }

  @Test
  void a_database_that_is_away_is_back_soon() {
    assertThat(of("08006").getStatus()).isEqualTo(503);
  }
}
