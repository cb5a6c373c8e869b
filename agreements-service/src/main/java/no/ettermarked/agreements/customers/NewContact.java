package no.ettermarked.agreements.customers;

import java.util.List;
import no.ettermarked.agreements.written.Slug;

/** One of a customer's people as they are to be. */
public record NewContact(
    String firstName, String lastName, String email, List<Slug> roles, boolean extranet) {

  public NewContact {
    roles = List.copyOf(roles);
  }
}
