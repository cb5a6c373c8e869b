package no.ettermarked.agreements.plans;

import java.util.Set;
import no.ettermarked.agreements.written.Slug;

/**
 * Which cases a rule is about. An empty set means any.
 *
 * @param kinds of case, in the provider's own words
 * @param channels by which it came
 * @param priorities it has
 */
public record When(Set<Slug> kinds, Set<Slug> channels, Set<Priority> priorities) {

  public When {
    kinds = Set.copyOf(kinds);
    channels = Set.copyOf(channels);
    priorities = Set.copyOf(priorities);
  }

  /** Whether every case that the other is about is one of these too. */
  public boolean covers(When other) {
    return covers(kinds, other.kinds)
        && covers(channels, other.channels)
        && covers(anyIfAll(priorities), anyIfAll(other.priorities));
  }

  private static <T> boolean covers(Set<T> these, Set<T> others) {
    return these.isEmpty() || (!others.isEmpty() && these.containsAll(others));
  }

  /** There are no more priorities than these, so all of them is any. */
  private static Set<Priority> anyIfAll(Set<Priority> priorities) {
    return priorities.size() == Priority.values().length ? Set.of() : priorities;
  }
}
