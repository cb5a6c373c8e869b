package no.ettermarked.agreements.customers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is looked after.
 *
 * @param number for people, such as {@code OSE-K1}
 * @param contacts those who are its contacts now, in the order they were added
 * @param version counted up by every change, of its contacts too
 */
public record Customer(
    UUID id, String number, CustomerProfile profile, List<Contact> contacts, long version) {

  public Customer {
    contacts = List.copyOf(contacts);
  }

  /** A customer of which no more than its name and organisation number is known. */
  public Customer(
      UUID id,
      String number,
      String name,
      Optional<String> organisationNumber,
      List<Contact> contacts,
      long version) {
    this(id, number, CustomerProfile.named(name, organisationNumber), contacts, version);
  }

  public String name() {
    return profile.name();
  }

  public Optional<String> organisationNumber() {
    return profile.organisationNumber();
  }
}
