package no.ettermarked.kit.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.problems.Refused.Kind;
import org.junit.jupiter.api.Test;

class VersionTest {
  private static final Version THREE = new Version(3);

  @Test
  void is_told_as_a_strong_etag() {
    assertThat(THREE.etag().getValue()).isEqualTo("3");
    assertThat(THREE.etag().isWeak()).isFalse();
  }

  @Test
  void matches_itself_any_and_a_list_it_is_in() {
    assertThatCode(() -> THREE.match("\"3\"")).doesNotThrowAnyException();
    assertThatCode(() -> THREE.match("*")).doesNotThrowAnyException();
    assertThatCode(() -> THREE.match("\"2\", \"3\"")).doesNotThrowAnyException();
  }

  @Test
  void refuses_another_version_and_a_weak_etag() {
    assertThatThrownBy(() -> THREE.match("\"2\""))
        .satisfies(e -> hasKind(e, Kind.PRECONDITION_FAILED));
    assertThatThrownBy(() -> THREE.match("W/\"3\""))
        .satisfies(e -> hasKind(e, Kind.PRECONDITION_FAILED));
  }

  @Test
  void refuses_silence_only_where_a_version_is_required() {
    assertThatThrownBy(() -> THREE.match(null))
        .satisfies(e -> hasKind(e, Kind.PRECONDITION_REQUIRED));
    assertThatCode(() -> THREE.matchIfGiven(null)).doesNotThrowAnyException();
  }

  private static void hasKind(Throwable thrown, Kind kind) {
    assertThat(((Refused) thrown).kind()).isEqualTo(kind);
  }
}
