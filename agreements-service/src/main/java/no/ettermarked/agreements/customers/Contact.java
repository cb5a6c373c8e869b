package no.ettermarked.agreements.customers;

import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.written.Slug;

/**
 * One of a customer's people.
 *
 * @param roles what they are at the customer, such as {@code erp-lead}; meetings ask for roles
 */
public record Contact(UUID id, String firstName, String lastName, String email, List<Slug> roles) {

  public Contact {
    roles = List.copyOf(roles);
  }
}
