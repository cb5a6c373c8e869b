package no.ettermarked.billing.terms;

import java.util.Set;

/**
 * Which words a rule is for.
 *
 * @param any one of these, or whichever where it is empty
 * @param none not one of these
 */
public record Wanted(Set<String> any, Set<String> none) {
  public static final Wanted WHICHEVER = new Wanted(Set.of(), Set.of());

  public Wanted {
    any = Set.copyOf(any);
    none = Set.copyOf(none);
  }

  boolean allows(String given) {
    return (any.isEmpty() || any.contains(given)) && !none.contains(given);
  }
}
