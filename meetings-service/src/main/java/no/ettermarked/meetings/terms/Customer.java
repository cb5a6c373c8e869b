package no.ettermarked.meetings.terms;

import java.util.List;
import java.util.UUID;

/** The customer of an agreement, with the people it has named. */
public record Customer(UUID id, String name, List<Person> contacts) {
  public Customer {
    contacts = List.copyOf(contacts);
  }
}
