package no.ettermarked.agreements.customers.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.store.Contacts;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;

/** Finds the people of a customer, those that were before too. */
@Singleton
public class FindingContacts {
  private final FindingCustomers customers;
  private final Contacts contacts;

  FindingContacts(FindingCustomers customers, Contacts contacts) {
    this.customers = customers;
    this.contacts = contacts;
  }

  /** The contact, or 404 when the customer has had none such. */
  @Transactional
  public Contact find(UUID customer, UUID id) {
    customers.require(customer);
    return contacts.find(customer, id).orElseThrow(() -> Refused.notFound("contact", id));
  }

  /** In the order in which they were added. */
  @Transactional
  public List<Contact> list(UUID customer, PageQuery page) {
    customers.require(customer);
    return contacts.list(customer, page);
  }
}
