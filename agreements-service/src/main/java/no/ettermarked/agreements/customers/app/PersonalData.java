package no.ettermarked.agreements.customers.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.ContactDeed;
import no.ettermarked.agreements.customers.ContactDeed.What;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.Pseudonym;
import no.ettermarked.agreements.customers.Standing.Erased;
import no.ettermarked.agreements.customers.events.ContactErased;
import no.ettermarked.agreements.customers.store.ContactHistory;
import no.ettermarked.agreements.customers.store.Contacts;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.customers.store.DeclaredRoles;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.time.TimeSource;

/** Gives a person all that is kept of them, or erases it (GDPR, articles 15 and 17). */
@Singleton
public class PersonalData {

  /** All that is kept of a person. */
  public record Export(Customer customer, Contact contact, List<ContactDeed> history) {}

  private final FindingContacts finding;
  private final FindingCustomers findingCustomers;
  private final Customers customers;
  private final Contacts contacts;
  private final Agreements agreements;
  private final ContactHistory history;
  private final DeclaredRoles roles;
  private final ContactTelling telling;
  private final Outbox outbox;
  private final TimeSource time;

  PersonalData(
      FindingContacts finding,
      FindingCustomers findingCustomers,
      Customers customers,
      Contacts contacts,
      Agreements agreements,
      ContactHistory history,
      DeclaredRoles roles,
      ContactTelling telling,
      Outbox outbox,
      TimeSource time) {
    this.finding = finding;
    this.findingCustomers = findingCustomers;
    this.customers = customers;
    this.contacts = contacts;
    this.agreements = agreements;
    this.history = history;
    this.roles = roles;
    this.telling = telling;
    this.outbox = outbox;
    this.time = time;
  }

  /** All that is kept; that it was given is noted too. */
  @Transactional
  public Export export(UUID customer, UUID id) {
    Contact contact = finding.find(customer, id);
    telling.noted(contact, What.EXPORTED);
    return new Export(findingCustomers.find(customer), contact, history.of(id));
  }

  /** Puts a pseudonym in the place of the person; once erased it stays as it is. */
  @Transactional
  public Contact erase(UUID customer, UUID id) {
    telling.willChange();
    Contact contact = finding.find(customer, id);
    if (contact.standing() instanceof Erased) {
      return contact;
    }
    Instant now = time.now();
    Customer before = customers.counted(customer);
    Contact erased = contacts.keep(contact.erased(now, Pseudonym.of(UUID.randomUUID())));
    telling.noted(erased, What.ERASED);
    agreements.callSigner(customer, List.of(contact.name(), contact.email()), erased.name());
    Customer after = findingCustomers.find(customer);
    outbox.publish(ContactErased.of(after, erased, now));
    telling.erased(before, after, roles.all());
    return erased;
  }
}
