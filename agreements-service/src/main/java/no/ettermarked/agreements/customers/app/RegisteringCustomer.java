package no.ettermarked.agreements.customers.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.CustomerRules;
import no.ettermarked.agreements.customers.NewContact;
import no.ettermarked.agreements.customers.NewCustomer;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.numbers.Numbers;

/** Registers a customer. */
@ApplicationScoped
public class RegisteringCustomer {

  /** What came of it. */
  public sealed interface Outcome {

    /** There is a new customer. */
    record Registered(Customer customer) implements Outcome {}

    /** Nobody was registered, because of these. */
    record Flawed(List<Flaw> flaws) implements Outcome {}
  }

  private final Customers customers;
  private final KnowingProvider provider;
  private final Numbers numbers;

  RegisteringCustomer(Customers customers, KnowingProvider provider, Numbers numbers) {
    this.customers = customers;
    this.provider = provider;
    this.numbers = numbers;
  }

  @Transactional
  public Outcome register(NewCustomer wanted) {
    Provider profile = provider.profile();
    List<Flaw> flaws = CustomerRules.flaws(wanted, profile);
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    Customer customer =
        new Customer(
            Ids.next(),
            profile.number("K", numbers.next("customers")),
            wanted.name(),
            wanted.organisationNumber(),
            wanted.contacts().stream().map(RegisteringCustomer::contact).toList(),
            0);
    customers.add(customer);
    return new Outcome.Registered(customer);
  }

  private static Contact contact(NewContact wanted) {
    return new Contact(
        Ids.next(), wanted.firstName(), wanted.lastName(), wanted.email(), wanted.roles());
  }
}
