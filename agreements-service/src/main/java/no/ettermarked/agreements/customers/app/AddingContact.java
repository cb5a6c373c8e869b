package no.ettermarked.agreements.customers.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.ContactDeed.What;
import no.ettermarked.agreements.customers.ContactRoles;
import no.ettermarked.agreements.customers.ContactRules;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.NewContact;
import no.ettermarked.agreements.customers.store.Contacts;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.customers.store.DeclaredRoles;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.time.TimeSource;

/** Adds one of a customer's people, in the place of another perhaps. */
@Singleton
public class AddingContact {
  private final FindingCustomers finding;
  private final Customers customers;
  private final Contacts contacts;
  private final DeclaredRoles roles;
  private final ContactTelling telling;
  private final TimeSource time;

  AddingContact(
      FindingCustomers finding,
      Customers customers,
      Contacts contacts,
      DeclaredRoles roles,
      ContactTelling telling,
      TimeSource time) {
    this.finding = finding;
    this.customers = customers;
    this.contacts = contacts;
    this.roles = roles;
    this.telling = telling;
    this.time = time;
  }

  /**
   * @param replaces who leaves when this one comes
   */
  @Transactional
  public ContactOutcome add(UUID customer, NewContact wanted, Optional<UUID> replaces) {
    telling.willChange();
    finding.find(customer);
    Customer before = customers.counted(customer);
    Optional<Contact> leaving =
        before.contacts().stream()
            .filter(contact -> replaces.filter(contact.id()::equals).isPresent())
            .findFirst();
    if (replaces.isPresent() && leaving.isEmpty()) {
      return new ContactOutcome.Flawed(
          List.of(new Flaw("/replaces", "This is no contact of the customer's: look again.")));
    }
    ContactRoles declared = roles.all();
    List<Contact> others =
        before.contacts().stream()
            .filter(contact -> !leaving.equals(Optional.of(contact)))
            .toList();
    List<Flaw> flaws = ContactRules.flaws(wanted, others, declared);
    if (!flaws.isEmpty()) {
      return new ContactOutcome.Flawed(flaws);
    }
    Contact added = contacts.add(customer, Contact.of(Ids.next(), wanted));
    telling.noted(added, What.ADDED);
    leaving.ifPresent(
        contact -> {
          contacts.keep(contact.ended(time.now(), Optional.of(added.id())));
          telling.noted(contact, What.ENDED);
        });
    telling.changed(before, finding.find(customer), declared, replaces);
    return new ContactOutcome.Done(added);
  }
}
