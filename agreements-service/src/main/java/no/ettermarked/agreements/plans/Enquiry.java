package no.ettermarked.agreements.plans;

import java.util.Set;
import no.ettermarked.agreements.written.Slug;

/**
 * What a customer asks, by all that terms tell enquiries apart by.
 *
 * @param reporterRoles the roles of who reports it; none for somebody who is not a contact
 * @param open the calendars that are open when it comes, of those that rules ask for
 */
public record Enquiry(
    Slug kind, Slug channel, Priority priority, Set<Slug> reporterRoles, Set<Slug> open) {

  public Enquiry {
    reporterRoles = Set.copyOf(reporterRoles);
    open = Set.copyOf(open);
  }
}
