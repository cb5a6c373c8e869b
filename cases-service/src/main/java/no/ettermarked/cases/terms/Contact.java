package no.ettermarked.cases.terms;

import java.util.Set;

/**
 * One of the customer's people.
 *
 * @param roles the provider's own words, such as {@code support-contact}
 */
public record Contact(String email, Set<String> roles) {

  public Contact {
    roles = Set.copyOf(roles);
  }

  /** Whether it is theirs; small letters and capitals are the same in an address. */
  boolean isReachedAt(String address) {
    return email.equalsIgnoreCase(address);
  }
}
