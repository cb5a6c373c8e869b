package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.calendars.app.FindingCalendars;
import no.ettermarked.agreements.coverage.TermsThen;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.terms.MergedTerms;

/** The merged terms of a customer's agreements that are in force on a date. */
@ApplicationScoped
public class TermsInForceThen {
  private final Agreements agreements;
  private final FindingPlans plans;
  private final FindingCalendars calendars;

  TermsInForceThen(Agreements agreements, FindingPlans plans, FindingCalendars calendars) {
    this.agreements = agreements;
    this.plans = plans;
    this.calendars = calendars;
  }

  /** Those that began first first. */
  public List<TermsThen> of(UUID customer, LocalDate date) {
    Function<PlanReference, Plan> versions = plans.lookup();
    return agreements.inForce(customer, date).stream()
        .map(agreement -> then(agreement, date, versions))
        .toList();
  }

  private TermsThen then(
      AcceptedAgreement agreement, LocalDate date, Function<PlanReference, Plan> versions) {
    MergedTerms terms = agreement.offer().merged(agreement.phaseOn(date), versions);
    return new TermsThen(
        agreement.offer().number(),
        terms,
        terms.calendars().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    key -> key, key -> calendars.latest(key).orElseThrow())));
  }
}
