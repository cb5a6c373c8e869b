package no.ettermarked.agreements.customers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is looked after.
 *
 * @param number for people, such as {@code OSE-K1}
 * @param version counted up by every change
 */
public record Customer(
    UUID id,
    String number,
    String name,
    Optional<String> organisationNumber,
    List<Contact> contacts,
    long version) {

  public Customer {
    contacts = List.copyOf(contacts);
  }
}
