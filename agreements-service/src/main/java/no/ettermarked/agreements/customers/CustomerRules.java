package no.ettermarked.agreements.customers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.providers.OrganisationNumberRules;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.written.Flaw;

/** What a new customer must hold to. */
public final class CustomerRules {

  private static final List<BiFunction<NewCustomer, Provider, Stream<Flaw>>> RULES =
      List.of(CustomerRules::organisationNumberHolds, CustomerRules::eachPersonStandsOnce);

  private CustomerRules() {}

  /** Everything that is wrong with a customer of a provider. */
  public static List<Flaw> flaws(NewCustomer customer, Provider provider) {
    return RULES.stream().flatMap(rule -> rule.apply(customer, provider)).toList();
  }

  /** By the rule of the provider's country: customers are where their provider is. */
  private static Stream<Flaw> organisationNumberHolds(NewCustomer customer, Provider provider) {
    return customer
        .organisationNumber()
        .flatMap(number -> OrganisationNumberRules.objection(provider.country(), number))
        .map(objection -> new Flaw("/organisationNumber", objection))
        .stream();
  }

  private static Stream<Flaw> eachPersonStandsOnce(NewCustomer customer, Provider provider) {
    Set<String> seen = new HashSet<>();
    List<NewContact> contacts = customer.contacts();
    return IntStream.range(0, contacts.size())
        .filter(i -> !seen.add(contacts.get(i).email().toLowerCase(Locale.ROOT)))
        .mapToObj(
            i ->
                new Flaw(
                    "/contacts/%d/email".formatted(i),
                    "Another contact has this e-mail address; give one person all its roles."));
  }
}
