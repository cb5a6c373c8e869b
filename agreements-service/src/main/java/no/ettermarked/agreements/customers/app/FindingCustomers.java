package no.ettermarked.agreements.customers.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.CustomerFilter;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.customers.store.ListedCustomers;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;

/** Finds customers that the caller may see. */
@Singleton
public class FindingCustomers {
  private final Customers customers;
  private final ListedCustomers listed;
  private final Caller caller;

  FindingCustomers(Customers customers, ListedCustomers listed, Caller caller) {
    this.customers = customers;
    this.listed = listed;
    this.caller = caller;
  }

  /** The customer, or 404 when there is none that the caller may see. */
  @Transactional
  public Customer find(UUID id) {
    return customers
        .find(id)
        .filter(customer -> caller.mayActFor(customer.id()))
        .orElseThrow(() -> Refused.notFound("customer", id));
  }

  /** 404 when there is no customer that the caller may see; its people are not looked for. */
  @Transactional
  public void require(UUID id) {
    if (!caller.mayActFor(id) || !customers.has(id)) {
      throw Refused.notFound("customer", id);
    }
  }

  /** In the order they were registered; a customer's people see their own. */
  @Transactional
  public List<Customer> list(CustomerFilter filter, PageQuery page) {
    return listed.list(caller.customer().map(filter::of).orElse(filter), page);
  }
}
