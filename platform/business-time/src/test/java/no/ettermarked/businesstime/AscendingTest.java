package no.ettermarked.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

@Label("Ascending numbers")
class AscendingTest {

  @Property
  void are_found_where_a_plain_walk_finds_them(
      @ForAll @Size(max = 60) List<@LongRange(min = -5_000, max = 5_000) Long> numbers,
      @ForAll @LongRange(min = -6_000, max = 6_000) long bound) {
    long[] ascending = numbers.stream().mapToLong(Long::longValue).distinct().sorted().toArray();
    int plain = -1;
    while (plain + 1 < ascending.length && ascending[plain + 1] <= bound) {
      plain++;
    }

    assertThat(new Ascending(ascending).lastAtMost(bound)).isEqualTo(plain);
  }

  @Test
  void are_found_in_clusters_far_apart_and_beyond_either_end() {
    Ascending clusters = new Ascending(new long[] {0, 1, 2, 10_000_000_000L, 10_000_000_001L});

    assertThat(clusters.lastAtMost(-1)).isEqualTo(-1);
    assertThat(clusters.lastAtMost(1)).isEqualTo(1);
    assertThat(clusters.lastAtMost(9_999_999_999L)).isEqualTo(2);
    assertThat(clusters.lastAtMost(10_000_000_000L)).isEqualTo(3);
    assertThat(clusters.lastAtMost(Long.MAX_VALUE)).isEqualTo(4);
    assertThat(clusters.lastAtMost(Long.MIN_VALUE)).isEqualTo(-1);
  }
}
