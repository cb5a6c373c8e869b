package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.calendars.app.FindingCalendars;
import no.ettermarked.agreements.coverage.TermsThen;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.pricelists.app.FindingPriceLists;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.terms.MergedTerms;

/** The merged terms of a customer's agreements that are in force at an instant. */
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
  public List<TermsThen> of(UUID customer, Instant at) {
    Function<PlanReference, Plan> versions = plans.lookup();
    PriceLists hours = prices.lookup();
    Provider profile = provider.profile();
    LocalDate date = profile.dateOf(at);
    return agreements.inForce(customer, date).stream()
        .map(
            agreement ->
                then(
                    agreement.offer().number(),
                    agreement.offer().merged(agreement.phaseOn(date), date, versions, hours),
                    at,
                    profile.words()))
        .toList();
  }

  private TermsThen then(String agreement, MergedTerms terms, Instant at, Words words) {
    return new TermsThen(
        agreement,
        terms,
        terms.calendars().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    key -> key, key -> calendars.holding(key, at).orElseThrow())),
        words);
  }
}
