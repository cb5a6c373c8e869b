package no.ettermarked.agreements.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.ettermarked.agreements.plans.WrittenWhen.WrittenNot;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhenTest {

  private static final When ANY = When.always();
  private static final When FAULTS = when(when -> List.of("fault"), List.of());
  private static final When CRITICAL_FAULTS = when(when -> List.of("fault"), List.of("critical"));

  private static When when(Function<String, List<String>> kinds, List<String> priorities) {
    return PlanSamples.when(kinds.apply("kinds"), null, priorities.isEmpty() ? null : priorities)
        .read();
  }

  private static When reportedBy(List<String> anyOf, List<String> noneOf) {
    return new WrittenWhen(
            null, null, null, anyOf, null, null, new WrittenNot(null, null, null, noneOf))
        .read();
  }

  private static Enquiry enquiry(String kind, String... roles) {
    return new Enquiry(
        new Slug(kind),
        new Slug("phone"),
        Priority.LOW,
        Arrays.stream(roles).map(Slug::new).collect(Collectors.toUnmodifiableSet()),
        Set.of(new Slug("desk")));
  }

  @Test
  void any_covers_all_and_a_narrower_rule_does_not_cover_a_wider() {
    assertThat(ANY.covers(CRITICAL_FAULTS)).isTrue();
    assertThat(FAULTS.covers(CRITICAL_FAULTS)).isTrue();
    assertThat(CRITICAL_FAULTS.covers(FAULTS)).isFalse();
    assertThat(FAULTS.covers(ANY)).isFalse();
  }

  @Test
  @DisplayName("not a support contact is anybody who has not the role, also who has no role at all")
  void reporters() {
    When notSupport = reportedBy(List.of(), List.of("support-contact"));

    assertThat(notSupport.matches(enquiry("support"))).isTrue();
    assertThat(notSupport.matches(enquiry("support", "price-approver"))).isTrue();
    assertThat(notSupport.matches(enquiry("support", "price-approver", "support-contact")))
        .isFalse();
    assertThat(reportedBy(List.of("support-contact"), List.of()).matches(enquiry("support")))
        .isFalse();
  }

  @Test
  @DisplayName("inside the desk's hours is while it is open, outside them while it is closed")
  void hours() {
    When inside = new WrittenWhen(null, null, null, null, "desk", null, null).read();
    When outside = new WrittenWhen(null, null, null, null, null, "desk", null).read();

    assertThat(inside.matches(enquiry("support"))).isTrue();
    assertThat(outside.matches(enquiry("support"))).isFalse();
    assertThat(inside.covers(outside)).isFalse();
    assertThat(ANY.covers(outside)).isTrue();
  }

  @Test
  @DisplayName("all priorities but low are critical, high and medium: the same rule either way")
  void priorities_left_out() {
    When notLow =
        new WrittenWhen(
                null,
                null,
                null,
                null,
                null,
                null,
                new WrittenNot(null, null, List.of("low"), null))
            .read();

    assertThat(notLow)
        .isEqualTo(PlanSamples.when(null, null, List.of("high", "critical", "medium")).read());
  }

  @Property
  void covering_is_what_it_means_for_every_priority(
      @ForAll Set<Priority> one,
      @ForAll Set<Priority> notOne,
      @ForAll Set<Priority> other,
      @ForAll Set<Priority> notOther) {
    Chosen<Priority> these = new Chosen<>(one, notOne);
    Chosen<Priority> those = new Chosen<>(other, notOther);
    boolean every =
        Arrays.stream(Priority.values()).filter(those::matches).allMatch(these::matches);

    assertThat(
            these.among(Set.of(Priority.values())).covers(those.among(Set.of(Priority.values()))))
        .isEqualTo(every);
  }

  @Property
  void who_is_covered_is_covered_with_whatever_roles(
      @ForAll("roles") Set<Slug> anyOf,
      @ForAll("roles") Set<Slug> noneOf,
      @ForAll("roles") Set<Slug> otherAnyOf,
      @ForAll("roles") Set<Slug> otherNoneOf,
      @ForAll("roles") Set<Slug> had) {
    Reporter one = new Reporter(anyOf, noneOf);
    Reporter other = new Reporter(otherAnyOf, otherNoneOf);

    assertThat(!one.covers(other) || !other.matches(had) || one.matches(had)).isTrue();
  }

  @Provide
  Arbitrary<Set<Slug>> roles() {
    return Arbitraries.of(new Slug("a"), new Slug("b"), new Slug("c")).set().ofMaxSize(3);
  }
}
