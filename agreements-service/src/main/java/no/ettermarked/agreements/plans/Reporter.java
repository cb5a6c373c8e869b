package no.ettermarked.agreements.plans;

import java.util.Collections;
import java.util.Set;
import no.ettermarked.agreements.written.Slug;

/**
 * Who reports, by role, as the customer's contacts have them. Who is not a contact has none.
 *
 * @param anyOf the reporter has at least one of these; empty is anybody
 * @param noneOf the reporter has none of these
 */
public record Reporter(Set<Slug> anyOf, Set<Slug> noneOf) {

  public Reporter {
    anyOf = Set.copyOf(anyOf);
    noneOf = Set.copyOf(noneOf);
  }

  public static Reporter anybody() {
    return new Reporter(Set.of(), Set.of());
  }

  public boolean matches(Set<Slug> roles) {
    return (anyOf.isEmpty() || !Collections.disjoint(anyOf, roles))
        && Collections.disjoint(noneOf, roles);
  }

  boolean isNobody() {
    return !anyOf.isEmpty() && noneOf.containsAll(anyOf);
  }

  boolean isAnybody() {
    return anyOf.isEmpty() && noneOf.isEmpty();
  }

  /** Whether everybody whom the other is about is one of these too. */
  boolean covers(Reporter other) {
    boolean hasOne =
        anyOf.isEmpty()
            || (!other.anyOf.isEmpty()
                && other.anyOf.stream()
                    .filter(role -> !other.noneOf.contains(role))
                    .allMatch(anyOf::contains));
    return hasOne && other.noneOf.containsAll(noneOf);
  }
}
