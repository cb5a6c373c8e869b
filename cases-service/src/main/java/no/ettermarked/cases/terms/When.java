package no.ettermarked.cases.terms;

import java.util.Set;

/** Which enquiries a rule is about; an empty set means any. */
public record When(Set<String> kinds, Set<String> channels, Set<Priority> priorities) {

  public When {
    kinds = Set.copyOf(kinds);
    channels = Set.copyOf(channels);
    priorities = Set.copyOf(priorities);
  }

  /** About every enquiry. */
  public static When always() {
    return new When(Set.of(), Set.of(), Set.of());
  }

  public boolean matches(Enquiry enquiry) {
    return anyOr(kinds, enquiry.kind())
        && anyOr(channels, enquiry.channel())
        && anyOr(priorities, enquiry.priority());
  }

  private static <T> boolean anyOr(Set<T> wanted, T actual) {
    return wanted.isEmpty() || wanted.contains(actual);
  }
}
