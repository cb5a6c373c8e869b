package no.ettermarked.agreements.customers.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.ContactDeed.What;
import no.ettermarked.agreements.customers.ContactRoles;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.NewContact;
import no.ettermarked.agreements.customers.Right;
import no.ettermarked.agreements.customers.store.Contacts;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.customers.store.DeclaredRoles;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.time.TimeSource;
import org.jspecify.annotations.Nullable;

/** Ends somebody's being a contact; another contact may come in the place. */
@Singleton
public class EndingContact {
  private final FindingContacts finding;
  private final FindingCustomers findingCustomers;
  private final Customers customers;
  private final Contacts contacts;
  private final DeclaredRoles roles;
  private final ContactTelling telling;
  private final TimeSource time;

  EndingContact(
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
   * @param replacedBy another contact, who gets those roles of the leaving one that speak with the
   *     desk
   * @param ifMatch the version that is ended; required
   */
  @Transactional
  public ContactOutcome end(
      UUID customer, UUID id, Optional<UUID> replacedBy, @Nullable String ifMatch) {
    telling.willChange();
    Contact leaving = finding.find(customer, id);
    new Version(leaving.version()).match(ifMatch);
    if (!leaving.isCurrent()) {
      return new ContactOutcome.NotCurrent(leaving);
    }
    Customer before = customers.counted(customer);
    Optional<Contact> successor =
        before.contacts().stream()
            .filter(contact -> !contact.id().equals(id))
            .filter(contact -> replacedBy.filter(contact.id()::equals).isPresent())
            .findFirst();
    if (replacedBy.isPresent() && successor.isEmpty()) {
      return new ContactOutcome.Flawed(
          List.of(
              new Flaw(
                  "/replacedBy",
                  "This is no other contact of the customer's. Somebody new is added with"
                      + " replaces.")));
    }
    ContactRoles declared = roles.all();
    Contact ended = contacts.keep(leaving.ended(time.now(), replacedBy));
    telling.noted(ended, What.ENDED);
    successor.ifPresent(
        contact -> {
          contacts.keep(withRolesOf(leaving, contact, declared));
          telling.noted(contact, What.CHANGED);
        });
    telling.changed(before, findingCustomers.find(customer), declared, Optional.of(id));
    return new ContactOutcome.Done(ended);
  }

  private static Contact withRolesOf(Contact leaving, Contact successor, ContactRoles roles) {
    Stream<Slug> inherited =
        leaving.roles().stream().filter(role -> roles.give(Right.WRITES_TO_DESK, List.of(role)));
    return successor.as(
        new NewContact(
            successor.firstName(),
            successor.lastName(),
            successor.email(),
            Stream.concat(successor.roles().stream(), inherited).distinct().toList(),
            successor.extranet()));
  }
}
