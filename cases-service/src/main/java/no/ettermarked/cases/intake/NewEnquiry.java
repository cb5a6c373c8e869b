package no.ettermarked.cases.intake;

import java.time.Instant;
import java.util.UUID;
import no.ettermarked.cases.register.Report;
import no.ettermarked.cases.terms.Arrival;
import no.ettermarked.cases.terms.Enquiry;

/** An enquiry of a customer's, which may become a case. */
public record NewEnquiry(UUID customer, Enquiry enquiry, Report report) {

  public Arrival at(Instant instant) {
    return new Arrival(enquiry, report.reporterEmail(), instant);
  }
}
