package no.ettermarked.agreements.customers;

import java.util.Set;
import no.ettermarked.agreements.written.Slug;

/**
 * What a customer's person can be, as the provider has it. A role that nobody declared can still be
 * had, and gives no right.
 *
 * @param name what people call it, in the provider's language
 * @param atLeast how many of a customer's people should have it (VEN-7)
 * @param ideally how many it is better to have; not fewer than at least
 * @param trained whether those who have it should have been trained (VEN-8)
 * @param version counted up by every change
 */
public record ContactRole(
    Slug key,
    String name,
    Set<Right> rights,
    int atLeast,
    int ideally,
    boolean trained,
    long version) {

  public ContactRole {
    rights = Set.copyOf(rights);
    if (atLeast < 0 || ideally < atLeast) {
      throw new IllegalArgumentException(
          "at least 0 and ideally no fewer than that, not %d and %d".formatted(atLeast, ideally));
    }
  }

  public boolean gives(Right right) {
    return rights.contains(right);
  }
}
