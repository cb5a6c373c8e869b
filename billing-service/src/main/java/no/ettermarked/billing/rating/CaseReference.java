package no.ettermarked.billing.rating;

import java.util.Objects;
import java.util.UUID;

/**
 * The case that work was done on.
 *
 * @param number what people call it, such as {@code OSE-1042}
 * @param agreement the one that covers the case
 */
public record CaseReference(UUID id, String number, String title, UUID customer, UUID agreement) {
  public CaseReference {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(customer, "customer");
    Objects.requireNonNull(agreement, "agreement");
  }
}
