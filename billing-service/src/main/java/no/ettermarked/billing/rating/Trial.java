package no.ettermarked.billing.rating;

import java.util.Objects;
import java.util.UUID;
import no.ettermarked.billing.terms.Enquiry;

/**
 * Work that is only imagined, to see what it would cost.
 *
 * @param work its start decides which agreement is in force
 */
public record Trial(UUID customer, WorkDone work, By by) {
  public Trial {
    Objects.requireNonNull(customer, "customer");
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(by, "by");
  }

  /** What decides who pays. */
  public sealed interface By {}

  /** A time price is named outright. */
  public record ByPrice(String code) implements By {}

  /** The agreement's coverage decides about an enquiry. */
  public record ByCoverage(Enquiry enquiry) implements By {}
}
