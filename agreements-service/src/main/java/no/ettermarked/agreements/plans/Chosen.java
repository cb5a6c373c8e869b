package no.ettermarked.agreements.plans;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which values a rule is about: any, some, or all but some. The values there are may be open-ended,
 * as kinds of case are.
 *
 * @param only some; empty is any
 * @param except those that are left out
 */
public record Chosen<T>(Set<T> only, Set<T> except) {

  public Chosen {
    only = Set.copyOf(only);
    except = Set.copyOf(except);
  }

  public static <T> Chosen<T> any() {
    return new Chosen<>(Set.of(), Set.of());
  }

  public boolean matches(T value) {
    return (only.isEmpty() || only.contains(value)) && !except.contains(value);
  }

  /** Whether nothing can match, because all of some are left out. */
  boolean isNothing() {
    return !only.isEmpty() && except.containsAll(only);
  }

  boolean isAny() {
    return only.isEmpty() && except.isEmpty();
  }

  /** Whether every value that the other is about is one of these too. */
  boolean covers(Chosen<T> other) {
    return other.only.isEmpty()
        ? only.isEmpty() && other.except.containsAll(except)
        : other.only.stream().filter(other::matches).allMatch(this::matches);
  }

  /** The same values of a set that has no more than these: all of them is any, and none is none. */
  Chosen<T> among(Set<T> all) {
    Set<T> matching = all.stream().filter(this::matches).collect(Collectors.toUnmodifiableSet());
    if (matching.size() == all.size()) {
      return any();
    }
    return matching.isEmpty() ? new Chosen<>(all, all) : new Chosen<>(matching, Set.of());
  }

  /** All values that it names. */
  Stream<T> named() {
    return Stream.concat(only.stream(), except.stream());
  }
}
