package no.ettermarked.agreements.plans;

import java.util.Optional;
import java.util.Set;
import no.ettermarked.agreements.written.Slug;

/**
 * Which enquiries a rule is about: those that match in every respect.
 *
 * @param kinds of case, in the provider's own words
 * @param channels by which it came
 * @param priorities it has; all of them is written as any
 * @param reporter who reports it
 * @param hours when it comes; at all hours when there is none
 */
public record When(
    Chosen<Slug> kinds,
    Chosen<Slug> channels,
    Chosen<Priority> priorities,
    Reporter reporter,
    Optional<Hours> hours) {

  private static final Set<Priority> PRIORITIES = Set.of(Priority.values());

  public When {
    priorities = priorities.among(PRIORITIES);
  }

  /** Every enquiry. */
  public static When always() {
    return new When(Chosen.any(), Chosen.any(), Chosen.any(), Reporter.anybody(), Optional.empty());
  }

  public boolean matches(Enquiry enquiry) {
    return kinds.matches(enquiry.kind())
        && channels.matches(enquiry.channel())
        && priorities.matches(enquiry.priority())
        && reporter.matches(enquiry.reporterRoles())
        && hours.map(wanted -> wanted.matches(enquiry.open())).orElse(true);
  }

  /** Whether every enquiry that the other is about is one of these too. */
  public boolean covers(When other) {
    return kinds.covers(other.kinds)
        && channels.covers(other.channels)
        && priorities.covers(other.priorities)
        && reporter.covers(other.reporter)
        && (hours.isEmpty() || hours.equals(other.hours));
  }

  /** Whether there is no enquiry that it is about. */
  boolean isNever() {
    return kinds.isNothing()
        || channels.isNothing()
        || priorities.isNothing()
        || reporter.isNobody();
  }
}
