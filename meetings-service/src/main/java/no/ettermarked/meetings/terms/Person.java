package no.ettermarked.meetings.terms;

import java.util.Set;

/**
 * Somebody of the customer or of the provider's team.
 *
 * @param name first and last name
 * @param roles slugs of the provider's own; somebody may hold several or none
 */
public record Person(String name, String email, Set<String> roles) {
  public Person {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "the person with e-mail '%s' has no name".formatted(email));
    }
    if (email.isBlank()) {
      throw new IllegalArgumentException("%s has no e-mail address".formatted(name));
    }
    roles = Set.copyOf(roles);
  }

  public boolean holds(String role) {
    return roles.contains(role);
  }
}
