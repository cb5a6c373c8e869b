package no.ettermarked.agreements.customers;

import java.util.List;
import java.util.Optional;

/** A customer that is to be registered. */
public record NewCustomer(
    String name, Optional<String> organisationNumber, List<NewContact> contacts) {

  public NewCustomer {
    contacts = List.copyOf(contacts);
  }
}
