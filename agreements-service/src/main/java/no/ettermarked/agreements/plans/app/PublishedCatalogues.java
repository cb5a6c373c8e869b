package no.ettermarked.agreements.plans.app;

import jakarta.inject.Singleton;
import no.ettermarked.agreements.calendars.app.FindingCalendars;
import no.ettermarked.agreements.customers.store.DeclaredRoles;
import no.ettermarked.agreements.plans.Catalogue;
import no.ettermarked.agreements.pricelists.app.FindingPriceLists;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.teams.store.Teams;

/** What the provider has published, as it is now. */
@Singleton
public class PublishedCatalogues {
  private final FindingPlans plans;
  private final FindingCalendars calendars;
  private final DeclaredRoles customerRoles;
  private final Teams teams;
  private final FindingPriceLists priceLists;
  private final KnowingProvider provider;

  PublishedCatalogues(
      FindingPlans plans,
      FindingCalendars calendars,
      DeclaredRoles customerRoles,
      Teams teams,
      FindingPriceLists priceLists,
      KnowingProvider provider) {
    this.plans = plans;
    this.calendars = calendars;
    this.customerRoles = customerRoles;
    this.teams = teams;
    this.priceLists = priceLists;
    this.provider = provider;
  }

  public Catalogue now() {
    return new PublishedCatalogue(
        plans,
        calendars,
        customerRoles::mayBeNamed,
        teams::mayBeNamed,
        priceLists,
        provider.profile().currency());
  }
}
