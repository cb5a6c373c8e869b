package no.ettermarked.agreements.customers;

import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;

/** The roles that a provider has declared, by key. */
public record ContactRoles(List<ContactRole> all) {

  public ContactRoles {
    all = List.copyOf(all);
  }

  public Optional<ContactRole> find(Slug key) {
    return all.stream().filter(role -> role.key().equals(key)).findFirst();
  }

  /** Whether one of these roles gives a right. */
  public boolean give(Right right, List<Slug> roles) {
    return roles.stream().flatMap(key -> find(key).stream()).anyMatch(role -> role.gives(right));
  }
}
