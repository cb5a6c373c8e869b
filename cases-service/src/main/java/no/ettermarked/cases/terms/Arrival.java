package no.ettermarked.cases.terms;

import java.time.Instant;
import java.util.Optional;

/**
 * An enquiry as it comes.
 *
 * @param reporterEmail by which terms know who reports it; empty when nobody said
 */
public record Arrival(Enquiry enquiry, Optional<String> reporterEmail, Instant at) {}
