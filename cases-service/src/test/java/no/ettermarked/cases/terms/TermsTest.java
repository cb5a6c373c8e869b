package no.ettermarked.cases.terms;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static Phase phase(String from, @Nullable String to) {
    return new Phase(
        new LocalDays(
            LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            ZoneId.of("Europe/Oslo")),
        List.of(),
        List.of(),
        Map.of());
  }

  private static Terms terms(Phase... phases) {
    return new Terms(
        UUID.randomUUID(), "OSE-A1", UUID.randomUUID(), "OSE", List.of(), List.of(phases));
  }

  @Test
  void phases_come_one_after_the_other_without_gaps() {
    assertThatThrownBy(() -> terms(phase("2026-09-01", "2026-12-01"), phase("2026-12-02", null)))
        .hasMessage(
            "a phase of agreement OSE-A1 begins when the one before ends, but 2026-12-02 came"
                + " after 2026-12-01");
    assertThatThrownBy(() -> terms(phase("2026-09-01", null), phase("2026-12-02", null)))
        .hasMessageContaining("2026-12-02 came after null");
  }

  @Test
  void terms_have_a_phase_or_more() {
    assertThatThrownBy(TermsTest::terms)
        .hasMessage("agreement OSE-A1 has a phase or more, but had none");
  }
}
