package no.ettermarked.agreements.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.ettermarked.agreements.parties.Countries;
import no.ettermarked.agreements.parties.Languages;
import no.ettermarked.agreements.parties.OrganisationNumberRules;
import no.ettermarked.agreements.parties.ParticularsRules;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.written.Flaw;

/** What a customer must hold to. */
public final class CustomerRules {

  @FunctionalInterface
  private interface Rule {
    Stream<Flaw> flaws(NewCustomer customer, Provider provider, ContactRoles roles);
  }

  private static final List<Rule> RULES =
      List.of(CustomerRules::profileHolds, CustomerRules::eachPersonHolds);

  private static final List<BiFunction<WrittenCustomer, Provider, Stream<Flaw>>> PROFILE_RULES =
      List.of(
          CustomerRules::countryIsKnown,
          CustomerRules::organisationNumberHolds,
          CustomerRules::languageIsWellFormed,
          CustomerRules::particularsHold);

  private static final UUID NOBODY = new UUID(0, 0);

  private CustomerRules() {}

  /** Everything that is wrong with a customer of a provider. */
  public static List<Flaw> flaws(NewCustomer customer, Provider provider, ContactRoles roles) {
    return RULES.stream().flatMap(rule -> rule.flaws(customer, provider, roles)).toList();
  }

  /** Everything that is wrong with the profile of a customer of a provider. */
  public static List<Flaw> flaws(WrittenCustomer profile, Provider provider) {
    return PROFILE_RULES.stream().flatMap(rule -> rule.apply(profile, provider)).toList();
  }

  private static Stream<Flaw> profileHolds(
      NewCustomer customer, Provider provider, ContactRoles roles) {
    return flaws(customer.profile(), provider).stream();
  }

  private static Stream<Flaw> countryIsKnown(WrittenCustomer customer, Provider provider) {
    return customer
        .country()
        .flatMap(Countries::objection)
        .map(objection -> new Flaw("/country", objection))
        .stream();
  }

  private static Stream<Flaw> languageIsWellFormed(WrittenCustomer customer, Provider provider) {
    return customer
        .language()
        .flatMap(Languages::objection)
        .map(objection -> new Flaw("/language", objection))
        .stream();
  }

  private static Stream<Flaw> particularsHold(WrittenCustomer customer, Provider provider) {
    return ParticularsRules.flaws(customer.particulars()).stream();
  }

  /** By the rule of its country: customers of which none is said are where their provider is. */
  private static Stream<Flaw> organisationNumberHolds(WrittenCustomer customer, Provider provider) {
    String country = customer.country().orElse(provider.country());
    return customer
        .organisationNumber()
        .flatMap(number -> OrganisationNumberRules.objection(country, number))
        .map(objection -> new Flaw("/organisationNumber", objection))
        .stream();
  }

  /** Each as if those before it were contacts already. */
  private static Stream<Flaw> eachPersonHolds(
      NewCustomer customer, Provider provider, ContactRoles roles) {
    List<Contact> before = new ArrayList<>();
    List<Flaw> flaws = new ArrayList<>();
    for (int i = 0; i < customer.contacts().size(); i++) {
      NewContact contact = customer.contacts().get(i);
      String here = "/contacts/" + i;
      ContactRules.flaws(contact, before, roles).forEach(flaw -> flaws.add(flaw.under(here)));
      before.add(Contact.of(NOBODY, contact));
    }
    return flaws.stream();
  }
}
