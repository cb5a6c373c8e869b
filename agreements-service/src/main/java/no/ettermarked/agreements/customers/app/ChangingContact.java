package no.ettermarked.agreements.customers.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.ContactDeed.What;
import no.ettermarked.agreements.customers.ContactRoles;
import no.ettermarked.agreements.customers.ContactRules;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.NewContact;
import no.ettermarked.agreements.customers.Recommendation;
import no.ettermarked.agreements.customers.Training;
import no.ettermarked.agreements.customers.store.Contacts;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.customers.store.DeclaredRoles;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.time.TimeSource;
import org.jspecify.annotations.Nullable;

/** Changes what is known of a contact. */
@Singleton
public class ChangingContact {
  private final FindingContacts finding;
  private final FindingCustomers findingCustomers;
  private final Customers customers;
  private final Contacts contacts;
  private final DeclaredRoles roles;
  private final ContactTelling telling;
  private final TimeSource time;

  ChangingContact(
      FindingContacts finding,
      FindingCustomers findingCustomers,
      Customers customers,
      Contacts contacts,
      DeclaredRoles roles,
      ContactTelling telling,
      TimeSource time) {
    this.finding = finding;
    this.findingCustomers = findingCustomers;
    this.customers = customers;
    this.contacts = contacts;
    this.roles = roles;
    this.telling = telling;
    this.time = time;
  }

  /**
   * Another name, address, roles or access.
   *
   * @param ifMatch the version that is changed; required
   */
  @Transactional
  public ContactOutcome change(
      UUID customer, UUID id, NewContact wanted, @Nullable String ifMatch) {
    telling.willChange();
    Contact contact = finding.find(customer, id);
    new Version(contact.version()).match(ifMatch);
    if (!contact.isCurrent()) {
      return new ContactOutcome.NotCurrent(contact);
    }
    Customer before = customers.counted(customer);
    ContactRoles declared = roles.all();
    List<Contact> others =
        before.contacts().stream().filter(other -> !other.id().equals(id)).toList();
    List<Flaw> flaws = ContactRules.flaws(wanted, others, declared);
    if (!flaws.isEmpty()) {
      return new ContactOutcome.Flawed(flaws);
    }
    Contact changed = contacts.keep(contact.as(wanted));
    telling.noted(changed, What.CHANGED);
    telling.changed(before, findingCustomers.find(customer), declared, Optional.empty());
    return new ContactOutcome.Done(changed);
  }

  /** Training that a contact has had. */
  @Transactional
  public ContactOutcome train(UUID customer, UUID id, Training training) {
    return note(customer, id, What.TRAINED, contact -> contact.trained(training));
  }

  /** What is recommended about a contact. */
  @Transactional
  public ContactOutcome recommend(
      UUID customer, UUID id, Recommendation.Advice advice, String because) {
    Recommendation recommendation = new Recommendation(advice, time.now(), because);
    return note(customer, id, What.RECOMMENDED, contact -> contact.recommended(recommendation));
  }

  private ContactOutcome note(
      UUID customer, UUID id, What what, Function<Contact, Contact> change) {
    Contact contact = finding.find(customer, id);
    if (!contact.isCurrent()) {
      return new ContactOutcome.NotCurrent(contact);
    }
    Contact noted = contacts.keep(change.apply(contact));
    telling.noted(noted, what);
    return new ContactOutcome.Done(noted);
  }
}
