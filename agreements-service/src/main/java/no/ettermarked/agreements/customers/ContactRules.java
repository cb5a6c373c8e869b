package no.ettermarked.agreements.customers;

import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What one of a customer's people must hold to. */
public final class ContactRules {

  @FunctionalInterface
  private interface Rule {
    Stream<Flaw> flaws(NewContact contact, List<Contact> others, ContactRoles roles);
  }

  private static final List<Rule> RULES =
      List.of(ContactRules::emailIsOnePersons, ContactRules::extranetIsForRolesThatHaveIt);

  private ContactRules() {}

  /**
   * Everything that is wrong with a person.
   *
   * @param others the customer's other contacts
   */
  public static List<Flaw> flaws(NewContact contact, List<Contact> others, ContactRoles roles) {
    return RULES.stream().flatMap(rule -> rule.flaws(contact, others, roles)).toList();
  }

  private static Stream<Flaw> emailIsOnePersons(
      NewContact contact, List<Contact> others, ContactRoles roles) {
    return others.stream().anyMatch(other -> other.email().equalsIgnoreCase(contact.email()))
        ? Stream.of(
            new Flaw(
                "/email",
                "Another contact has this e-mail address; give one person all its roles."))
        : Stream.of();
  }

  private static Stream<Flaw> extranetIsForRolesThatHaveIt(
      NewContact contact, List<Contact> others, ContactRoles roles) {
    return contact.extranet() && !roles.give(Right.EXTRANET, contact.roles())
        ? Stream.of(
            new Flaw(
                "/extranet",
                "None of the person's roles gives access to the extranet. Give a role that does,"
                    + " or let one of these do it with PUT /v1/contact-roles/{key}."))
        : Stream.of();
  }
}
