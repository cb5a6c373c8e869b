package no.ettermarked.agreements.customers;

import java.util.List;
import no.ettermarked.agreements.written.Slug;

/** One of the people of a customer that is to be registered. */
public record NewContact(String firstName, String lastName, String email, List<Slug> roles) {

  public NewContact {
    roles = List.copyOf(roles);
  }
}
