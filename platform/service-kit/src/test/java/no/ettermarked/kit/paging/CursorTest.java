package no.ettermarked.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import no.ettermarked.kit.problems.ParameterFault;
import org.junit.jupiter.api.Test;

class CursorTest {
  private static final UUID ID = UUID.fromString("01990f3a-6a00-7000-8000-00000000a001");

  @Test
  void comes_back_as_it_was_given() {
    Instant at = Instant.parse("2026-09-01T06:00:00.123456Z");
    Cursor back = Cursor.parse(Cursor.of(at, ID, 42L).encoded());
    assertThat(back.instant(0)).isEqualTo(at);
    assertThat(back.id(1)).isEqualTo(ID);
    assertThat(back.number(2)).isEqualTo(42);
  }

  @Test
  void a_foreign_one_is_a_fault_of_the_parameter() {
    assertThatThrownBy(() -> Cursor.parse("not base64!")).isInstanceOf(ParameterFault.class);
    Cursor short1 = Cursor.parse(Cursor.of("x").encoded());
    assertThatThrownBy(() -> short1.id(0)).isInstanceOf(ParameterFault.class);
    assertThatThrownBy(() -> short1.id(1)).isInstanceOf(ParameterFault.class);
  }

  @Test
  void what_the_database_cannot_compare_with_was_never_given() {
    Cursor forged =
        Cursor.parse(Cursor.of("+1000000000-12-31T23:59:59Z", "+999999999-12-31").encoded());
    String withNul = Cursor.of("a\0b").encoded();
    assertThatThrownBy(() -> forged.instant(0)).isInstanceOf(ParameterFault.class);
    assertThatThrownBy(() -> forged.date(1)).isInstanceOf(ParameterFault.class);
    assertThatThrownBy(() -> Cursor.parse(withNul)).isInstanceOf(ParameterFault.class);
  }
}
