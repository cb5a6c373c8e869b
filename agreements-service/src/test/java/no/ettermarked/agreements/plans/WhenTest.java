package no.ettermarked.agreements.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.Test;

class WhenTest {

  private static final When ANY = new When(Set.of(), Set.of(), Set.of());
  private static final When FAULTS = new When(Set.of(new Slug("fault")), Set.of(), Set.of());
  private static final When CRITICAL_FAULTS =
      new When(Set.of(new Slug("fault")), Set.of(), Set.of(Priority.CRITICAL));

  @Test
  void any_covers_all_and_a_narrower_rule_does_not_cover_a_wider() {
    assertThat(ANY.covers(CRITICAL_FAULTS)).isTrue();
    assertThat(FAULTS.covers(CRITICAL_FAULTS)).isTrue();
    assertThat(CRITICAL_FAULTS.covers(FAULTS)).isFalse();
    assertThat(FAULTS.covers(ANY)).isFalse();
  }

  @Property
  void covering_is_what_it_means_for_every_case(
      @ForAll Set<Priority> one, @ForAll Set<Priority> other) {
    boolean everyCase =
        java.util.Arrays.stream(Priority.values())
            .filter(priority -> other.isEmpty() || other.contains(priority))
            .allMatch(priority -> one.isEmpty() || one.contains(priority));

    assertThat(new When(Set.of(), Set.of(), one).covers(new When(Set.of(), Set.of(), other)))
        .isEqualTo(everyCase);
  }
}
