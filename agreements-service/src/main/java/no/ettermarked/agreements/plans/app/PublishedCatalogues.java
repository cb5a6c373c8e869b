package no.ettermarked.agreements.plans.app;

import jakarta.enterprise.context.ApplicationScoped;
import no.ettermarked.agreements.calendars.app.FindingCalendars;
import no.ettermarked.agreements.plans.Catalogue;
import no.ettermarked.agreements.providers.app.KnowingProvider;

/** What the provider has published, as it is now. */
@ApplicationScoped
public class PublishedCatalogues {
  private final FindingPlans plans;
  private final FindingCalendars calendars;
  private final KnowingProvider provider;

  PublishedCatalogues(FindingPlans plans, FindingCalendars calendars, KnowingProvider provider) {
    this.plans = plans;
    this.calendars = calendars;
    this.provider = provider;
  }

  public Catalogue now() {
    return new PublishedCatalogue(plans, calendars, provider.profile().currency());
  }
}
