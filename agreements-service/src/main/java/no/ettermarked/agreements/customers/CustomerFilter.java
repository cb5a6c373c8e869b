package no.ettermarked.agreements.customers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which customers are looked for: those for whom all of this is so.
 *
 * @param only this one
 * @param name what its name has in it, in whatever case
 * @param organisationNumber its own, exactly
 * @param withoutAgreementOn no agreement holds for it on this day (OSE-13)
 */
public record CustomerFilter(
    Optional<UUID> only,
    Optional<String> name,
    Optional<String> organisationNumber,
    Optional<LocalDate> withoutAgreementOn) {

  /** The same, of one customer. */
  public CustomerFilter of(UUID customer) {
    return new CustomerFilter(Optional.of(customer), name, organisationNumber, withoutAgreementOn);
  }
}
