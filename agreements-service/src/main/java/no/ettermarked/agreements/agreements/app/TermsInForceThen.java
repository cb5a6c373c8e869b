package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
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
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.pricelists.app.FindingPriceLists;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.terms.MergedTerms;

/** The merged terms of a customer's agreements that are in force on a date. */
@Singleton
public class TermsInForceThen {
  private final Agreements agreements;
  private final FindingPlans plans;
  private final FindingCalendars calendars;
  private final FindingPriceLists prices;
  private final KnowingProvider provider;

  TermsInForceThen(
      Agreements agreements,
      FindingPlans plans,
      FindingCalendars calendars,
      FindingPriceLists prices,
      KnowingProvider provider) {
    this.agreements = agreements;
    this.plans = plans;
    this.calendars = calendars;
    this.prices = prices;
    this.provider = provider;
  }

  /** Those that began first first. */
  public List<TermsThen> of(UUID customer, LocalDate date) {
    Function<PlanReference, Plan> versions = plans.lookup();
    PriceLists hours = prices.lookup();
    Words words = provider.profile().words();
    return agreements.inForce(customer, date).stream()
        .map(agreement -> then(agreement, date, versions, hours, words))
        .toList();
  }

  private TermsThen then(
      AcceptedAgreement agreement,
      LocalDate date,
      Function<PlanReference, Plan> versions,
      PriceLists hours,
      Words words) {
    MergedTerms terms = agreement.offer().merged(agreement.phaseOn(date), date, versions, hours);
    return new TermsThen(
        agreement.offer().number(),
        terms,
        terms.calendars().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    key -> key, key -> calendars.latest(key).orElseThrow())),
        words);
  }
}
