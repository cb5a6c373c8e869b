package no.ettermarked.agreements.customers.events;

import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;

/** Which customer it is about. */
public record CustomerName(UUID id, String number, String name) {

  static CustomerName of(Customer customer) {
    return new CustomerName(customer.id(), customer.number(), customer.name());
  }
}
