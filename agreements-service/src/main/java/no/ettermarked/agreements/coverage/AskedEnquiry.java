package no.ettermarked.agreements.coverage;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.plans.Enquiry;
import no.ettermarked.agreements.plans.Priority;
import no.ettermarked.agreements.written.Slug;

/**
 * An enquiry that is tried.
 *
 * @param reporterRoles the roles of who reports it; none for somebody who is not a contact
 */
public record AskedEnquiry(
    Slug kind, Slug channel, Priority priority, Set<Slug> reporterRoles, Instant at) {

  public AskedEnquiry {
    reporterRoles = Set.copyOf(reporterRoles);
  }

  /** The enquiry as rules see it. */
  Enquiry seenWith(Map<Slug, PublishedCalendar> calendars) {
    Set<Slug> open =
        calendars.values().stream()
            .filter(calendar -> calendar.calendar().isOpenAt(at))
            .map(PublishedCalendar::key)
            .collect(Collectors.toUnmodifiableSet());
    return new Enquiry(kind, channel, priority, reporterRoles, open);
  }
}
