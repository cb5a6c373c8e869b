package no.ettermarked.agreements.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.written.Slug;

/**
 * Somebody has come to speak with the desk for the customer (VEN-7). What it costs depends on how
 * they came to it (VEN-8).
 *
 * @param role the role that gives the right
 * @param replaced whom they came in the place of
 * @param holders how many have the role now
 */
public record SupportAppointment(
    UUID contact, Slug role, Change change, Optional<UUID> replaced, int holders) {

  /** How somebody came to it. */
  public enum Change {
    /** The customer had nobody with the role. */
    FIRST,
    /** The customer has one more than it had. */
    ADDED,
    /** Somebody left, and this is who came. */
    REPLACED
  }

  /**
   * The appointments between two states of a customer's people.
   *
   * @param leaving who left to be replaced by whoever came
   */
  public static List<SupportAppointment> between(
      List<Contact> before, List<Contact> after, ContactRoles roles, Optional<UUID> leaving) {
    List<SupportAppointment> appointments = new ArrayList<>();
    for (ContactRole role : roles.all()) {
      if (role.gives(Right.WRITES_TO_DESK)) {
        List<UUID> had = holders(before, role);
        List<UUID> have = holders(after, role);
        have.stream()
            .filter(contact -> !had.contains(contact))
            .map(contact -> of(contact, role, had, have.size(), leaving))
            .forEach(appointments::add);
      }
    }
    return appointments;
  }

  private static SupportAppointment of(
      UUID contact, ContactRole role, List<UUID> had, int holders, Optional<UUID> leaving) {
    Optional<UUID> replaced = leaving.filter(had::contains);
    Change change =
        had.isEmpty() ? Change.FIRST : replaced.isPresent() ? Change.REPLACED : Change.ADDED;
    return new SupportAppointment(contact, role.key(), change, replaced, holders);
  }

  private static List<UUID> holders(List<Contact> contacts, ContactRole role) {
    return contacts.stream()
        .filter(contact -> contact.roles().contains(role.key()))
        .map(Contact::id)
        .toList();
  }
}
