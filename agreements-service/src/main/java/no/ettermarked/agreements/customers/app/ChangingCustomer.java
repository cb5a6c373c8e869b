package no.ettermarked.agreements.customers.app;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.agreements.app.TellingTerms;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.CustomerChanged;
import no.ettermarked.agreements.customers.CustomerProfile;
import no.ettermarked.agreements.customers.CustomerRules;
import no.ettermarked.agreements.customers.WrittenCustomer;
import no.ettermarked.agreements.customers.events.CustomerState;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Changes what a customer is as a legal entity. */
@Singleton
public class ChangingCustomer {

  /** What came of it. */
  public sealed interface Outcome {

    /** The customer is as written. */
    record Changed(Customer customer) implements Outcome {}

    /** The customer is as it was, because of these. */
    record Flawed(List<Flaw> flaws) implements Outcome {}
  }

  private final FindingCustomers finding;
  private final Customers customers;
  private final KnowingProvider provider;
  private final Event<CustomerChanged> changed;
  private final Outbox outbox;
  private final Turns turns;

  ChangingCustomer(
      FindingCustomers finding,
      Customers customers,
      KnowingProvider provider,
      Event<CustomerChanged> changed,
      Outbox outbox,
      Turns turns) {
    this.finding = finding;
    this.customers = customers;
    this.provider = provider;
    this.changed = changed;
    this.outbox = outbox;
    this.turns = turns;
  }

  /**
   * Whoever accepts holds terms first, and then a customer: so does this.
   *
   * @param ifMatch the version that is changed; required
   */
  @Transactional
  public Outcome change(UUID id, WrittenCustomer written, @Nullable String ifMatch) {
    turns.take(TellingTerms.TERMS);
    new Version(finding.find(id).version()).match(ifMatch);
    List<Flaw> flaws = CustomerRules.flaws(written, provider.profile());
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    Customer customer = customers.keep(id, CustomerProfile.of(written));
    outbox.publish(CustomerState.of(customer));
    changed.fire(new CustomerChanged(customer, false));
    return new Outcome.Changed(customer);
  }
}
