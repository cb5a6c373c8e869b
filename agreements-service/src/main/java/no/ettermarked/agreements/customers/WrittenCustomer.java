package no.ettermarked.agreements.customers;

import java.time.ZoneId;
import java.util.Optional;
import no.ettermarked.agreements.parties.WrittenParticulars;

/**
 * A customer's profile as it is written, before it is known to hold.
 *
 * @param country ISO 3166-1 alpha-2; the provider's where it is not said
 * @param language BCP 47; the provider's where it is not said
 * @param zone the provider's where it is not said
 */
public record WrittenCustomer(
    String name,
    Optional<String> organisationNumber,
    Optional<String> country,
    Optional<String> language,
    Optional<ZoneId> zone,
    WrittenParticulars particulars) {}
