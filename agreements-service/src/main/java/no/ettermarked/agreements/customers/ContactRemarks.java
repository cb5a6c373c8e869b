package no.ettermarked.agreements.customers;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;

/** What there is to remark on a customer's people. Nothing is refused for it (VEN-7). */
public final class ContactRemarks {

  private static final List<BiFunction<List<Contact>, ContactRoles, Stream<Reason>>> RULES =
      List.of(
          ContactRemarks::rolesHaveEnoughPeople,
          ContactRemarks::peopleAreTrained,
          ContactRemarks::rolesAreDeclared);

  private ContactRemarks() {}

  /**
   * Everything there is to remark.
   *
   * @param contacts those who are contacts now
   */
  public static List<Reason> on(List<Contact> contacts, ContactRoles roles) {
    return RULES.stream().flatMap(rule -> rule.apply(contacts, roles)).toList();
  }

  private static Stream<Reason> rolesHaveEnoughPeople(List<Contact> contacts, ContactRoles roles) {
    return roles.all().stream()
        .flatMap(role -> enough(role, Math.toIntExact(holders(contacts, role).count())));
  }

  private static Stream<Reason> enough(ContactRole role, int holders) {
    if (holders < role.atLeast()) {
      return Stream.of(remark("contact.too-few", role, holders, role.atLeast()));
    }
    return holders < role.ideally()
        ? Stream.of(remark("contact.fewer-than-ideal", role, holders, role.ideally()))
        : Stream.of();
  }

  private static Stream<Reason> peopleAreTrained(List<Contact> contacts, ContactRoles roles) {
    return roles.all().stream()
        .filter(ContactRole::trained)
        .flatMap(
            role ->
                holders(contacts, role)
                    .filter(contact -> contact.trainings().isEmpty())
                    .map(contact -> untrained(contact, role)));
  }

  /** Where no roles are declared, people name them as they like. */
  private static Stream<Reason> rolesAreDeclared(List<Contact> contacts, ContactRoles roles) {
    return roles.all().isEmpty()
        ? Stream.of()
        : contacts.stream()
            .flatMap(contact -> contact.roles().stream())
            .distinct()
            .filter(key -> roles.find(key).isEmpty())
            .map(ContactRemarks::undeclared);
  }

  private static Stream<Contact> holders(List<Contact> contacts, ContactRole role) {
    return contacts.stream().filter(contact -> contact.roles().contains(role.key()));
  }

  private static Reason remark(String code, ContactRole role, int holders, int wanted) {
    return Reason.of(
        code,
        source(role.key()),
        Map.of(
            "role", role.name(),
            "holders", Integer.toString(holders),
            "wanted", Integer.toString(wanted)));
  }

  private static Reason untrained(Contact contact, ContactRole role) {
    return Reason.of(
        "contact.untrained",
        source(role.key()),
        Map.of("person", contact.firstName() + " " + contact.lastName(), "role", role.name()));
  }

  private static Reason undeclared(Slug key) {
    return Reason.of("contact.role-undeclared", Map.of("role", key.text()));
  }

  private static Source source(Slug role) {
    return Source.of("contact-role", role.text());
  }
}
