package no.ettermarked.agreements.coverage.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.agreements.agreements.Reach;
import no.ettermarked.agreements.agreements.app.TermsInForceThen;
import no.ettermarked.agreements.coverage.AskedEnquiry;
import no.ettermarked.agreements.coverage.CoverageCheck;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.plans.Priority;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.time.TimeSource;

/** Tries an enquiry against the terms in force for a customer, and stores nothing. */
@Singleton
public class CheckingCoverage {
  private final FindingCustomers customers;
  private final KnowingProvider provider;
  private final TermsInForceThen terms;
  private final TimeSource time;

  CheckingCoverage(
      FindingCustomers customers,
      KnowingProvider provider,
      TermsInForceThen terms,
      TimeSource time) {
    this.customers = customers;
    this.provider = provider;
    this.terms = terms;
    this.time = time;
  }

  /** What is asked, and when it comes if it does not say: now. */
  public record Question(
      UUID customer,
      Slug kind,
      Slug channel,
      Priority priority,
      Set<Slug> reporterRoles,
      Optional<Instant> at) {

    private AskedEnquiry at(Instant now) {
      return new AskedEnquiry(kind, channel, priority, reporterRoles, at.orElse(now));
    }
  }

  /** What came of it, and for when. */
  public record Checked(Instant at, String language, CoverageCheck check) {}

  /**
   * @throws Refused if the instant is in a year that calendars do not know
   */
  @Transactional
  public Checked check(Question question) {
    Customer customer = customers.find(question.customer());
    Provider profile = provider.profile();
    AskedEnquiry asked = question.at(time.now());
    if (!Reach.hasAnywhere(profile.dateOf(asked.at()))) {
      throw Refused.unprocessable("date-out-of-reach", Reach.sentence(), "/at");
    }
    return new Checked(
        asked.at(),
        profile.language(),
        CoverageCheck.of(asked, terms.of(customer.id(), asked.at())));
  }
}
