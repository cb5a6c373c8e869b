package no.ettermarked.agreements.customers.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.ContactRoles;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.CustomerProfile;
import no.ettermarked.agreements.customers.CustomerRules;
import no.ettermarked.agreements.customers.NewCustomer;
import no.ettermarked.agreements.customers.events.CustomerState;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.customers.store.DeclaredRoles;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.numbers.Numbers;
import no.ettermarked.kit.outbox.Outbox;

/** Registers a customer. */
@Singleton
public class RegisteringCustomer {

  /** What came of it. */
  public sealed interface Outcome {

    /** There is a new customer. */
    record Registered(Customer customer) implements Outcome {}

    /** Nobody was registered, because of these. */
    record Flawed(List<Flaw> flaws) implements Outcome {}
  }

  private final Customers customers;
  private final DeclaredRoles roles;
  private final ContactTelling telling;
  private final KnowingProvider provider;
  private final Numbers numbers;
  private final Outbox outbox;

  RegisteringCustomer(
      Customers customers,
      DeclaredRoles roles,
      ContactTelling telling,
      KnowingProvider provider,
      Numbers numbers,
      Outbox outbox) {
    this.customers = customers;
    this.roles = roles;
    this.telling = telling;
    this.provider = provider;
    this.numbers = numbers;
    this.outbox = outbox;
  }

  @Transactional
  public Outcome register(NewCustomer wanted) {
    Provider profile = provider.profile();
    ContactRoles declared = roles.all();
    List<Flaw> flaws = CustomerRules.flaws(wanted, profile, declared);
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    long turn = numbers.next("customers");
    Customer customer =
        new Customer(
            Ids.next(),
            profile.number("K", turn),
            CustomerProfile.of(wanted.profile()),
            wanted.contacts().stream().map(contact -> Contact.of(Ids.next(), contact)).toList(),
            0);
    customers.add(customer, turn);
    outbox.publish(CustomerState.of(customer));
    telling.registered(customer, declared);
    return new Outcome.Registered(customer);
  }
}
