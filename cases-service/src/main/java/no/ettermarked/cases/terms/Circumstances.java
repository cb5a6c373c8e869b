package no.ettermarked.cases.terms;

import java.time.Instant;
import java.util.Set;

/**
 * All by which the rules of terms tell enquiries apart.
 *
 * @param reporterRoles what the one who reports it is at the customer; none for somebody unknown
 * @param at when it comes
 */
public record Circumstances(Enquiry enquiry, Set<String> reporterRoles, Instant at) {

  public Circumstances {
    reporterRoles = Set.copyOf(reporterRoles);
  }
}
