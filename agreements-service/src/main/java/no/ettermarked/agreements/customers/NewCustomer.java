package no.ettermarked.agreements.customers;

import java.util.List;

/** A customer that is to be registered. */
public record NewCustomer(WrittenCustomer profile, List<NewContact> contacts) {

  public NewCustomer {
    contacts = List.copyOf(contacts);
  }
}
