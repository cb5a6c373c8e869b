package no.ettermarked.agreements.customers;

import java.time.ZoneId;
import java.util.Optional;
import no.ettermarked.agreements.parties.Particulars;

/**
 * What a customer is as a legal entity.
 *
 * @param country ISO 3166-1 alpha-2; the provider's where it is not said
 * @param language BCP 47; the provider's where it is not said
 * @param zone the provider's where it is not said
 */
public record CustomerProfile(
    String name,
    Optional<String> organisationNumber,
    Optional<String> country,
    Optional<String> language,
    Optional<ZoneId> zone,
    Particulars particulars) {

  /** A customer of which nothing more is known. */
  public static CustomerProfile named(String name, Optional<String> organisationNumber) {
    return new CustomerProfile(
        name,
        organisationNumber,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Particulars.NONE);
  }

  /** What was written, once {@link CustomerRules} has found nothing wrong with it. */
  public static CustomerProfile of(WrittenCustomer written) {
    return new CustomerProfile(
        written.name(),
        written.organisationNumber(),
        written.country(),
        written.language(),
        written.zone(),
        Particulars.of(written.particulars()));
  }
}
