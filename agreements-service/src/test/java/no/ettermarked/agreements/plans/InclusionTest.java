package no.ettermarked.agreements.plans;

import static no.ettermarked.agreements.plans.PlanSamples.empty;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InclusionTest {

  private static List<String> order(Shelf shelf, String... outer) {
    return Inclusion.of(
            java.util.Arrays.stream(outer)
                .map(key -> shelf.latest(new Slug(key)).orElseThrow().reference())
                .toList(),
            shelf::plan)
        .stream()
        .map(plan -> plan.key().text())
        .toList();
  }

  @Test
  @DisplayName("what includes comes before what is included, depth first in the order of includes")
  void depth_first() {
    Shelf shelf =
        Shelf.with(
            empty("basis"),
            empty("fleksi", "basis"),
            empty("jira"),
            empty("pluss", "fleksi", "jira"));

    assertThat(order(shelf, "pluss")).containsExactly("pluss", "fleksi", "basis", "jira");
    assertThat(order(shelf, "jira", "fleksi")).containsExactly("jira", "fleksi", "basis");
  }

  @Test
  @DisplayName("a plan included twice comes once, after both that include it")
  void diamond() {
    Shelf shelf =
        Shelf.with(empty("basis"), empty("fleksi", "basis"), empty("pluss", "basis", "fleksi"));

    assertThat(order(shelf, "pluss")).containsExactly("pluss", "fleksi", "basis");
  }

  /** Plan n includes plans with lower numbers, as published plans must. */
  @Property(tries = 300)
  void each_plan_comes_once_and_before_all_it_includes(
      @ForAll @Size(min = 1, max = 12)
          List<@Size(max = 4) List<@IntRange(max = 11) Integer>> wanted) {
    Shelf shelf = Shelf.with();
    List<Plan> published = new ArrayList<>();
    for (int n = 0; n < wanted.size(); n++) {
      int here = n;
      published.add(
          shelf.publish(
              empty(
                  "plan-" + n,
                  wanted.get(n).stream()
                      .filter(lower -> lower < here)
                      .distinct()
                      .map(lower -> "plan-" + lower)
                      .toArray(String[]::new))));
    }

    List<Plan> order = Inclusion.of(List.of(published.getLast().reference()), shelf::plan);

    assertThat(order).doesNotHaveDuplicates().startsWith(published.getLast());
    for (Plan plan : order) {
      for (PlanReference included : plan.includes()) {
        assertThat(order.indexOf(shelf.plan(included))).isGreaterThan(order.indexOf(plan));
      }
    }
  }
}
