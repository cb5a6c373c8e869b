package no.ettermarked.agreements.customers.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.customers.store.Unserved;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;

/** Finds customers that the caller may see. */
@Singleton
public class FindingCustomers {
  private final Customers customers;
  private final Unserved unserved;
  private final Caller caller;

  FindingCustomers(Customers customers, Unserved unserved, Caller caller) {
    this.customers = customers;
    this.unserved = unserved;
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

  /** All customers in the order they were registered; a customer's people see their own. */
  @Transactional
  public List<Customer> list(PageQuery page) {
    return caller
        .customer()
        .map(own -> customers.find(own).stream().toList())
        .orElseGet(() -> customers.list(page));
  }

  /**
   * As {@link #list}, of those for whom no agreement holds.
   *
   * @param on the day on which none does
   */
  @Transactional
  public List<Customer> withoutAgreement(LocalDate on, PageQuery page) {
    return caller
        .customer()
        .map(
            own ->
                customers.find(own).stream()
                    .filter(customer -> unserved.is(customer.id(), on))
                    .toList())
        .orElseGet(() -> unserved.list(on, page));
  }
}
