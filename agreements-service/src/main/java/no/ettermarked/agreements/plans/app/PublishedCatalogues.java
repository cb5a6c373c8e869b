package no.ettermarked.agreements.plans.app;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import no.ettermarked.agreements.calendars.app.FindingCalendars;
import no.ettermarked.agreements.customers.store.DeclaredRoles;
import no.ettermarked.agreements.plans.Catalogue;
import no.ettermarked.agreements.pricelists.app.FindingPriceLists;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.teams.store.Teams;
import no.ettermarked.kit.time.TimeSource;

/** What the provider has published, as it is now. */
@Singleton
public class PublishedCatalogues {
  private final FindingPlans plans;
  private final FindingCalendars calendars;
  private final DeclaredRoles customerRoles;
  private final Teams teams;
  private final FindingPriceLists priceLists;
  private final KnowingProvider provider;
  private final TimeSource time;

  PublishedCatalogues(
      FindingPlans plans,
      FindingCalendars calendars,
      DeclaredRoles customerRoles,
      Teams teams,
      FindingPriceLists priceLists,
      KnowingProvider provider,
      TimeSource time) {
    this.plans = plans;
    this.calendars = calendars;
    this.customerRoles = customerRoles;
    this.teams = teams;
    this.priceLists = priceLists;
    this.provider = provider;
    this.time = time;
  }

  public Catalogue now() {
    Provider profile = provider.profile();
    LocalDate today = profile.dateOf(time.now());
    return new PublishedCatalogue(
        plans,
        calendars,
        customerRoles::mayBeNamed,
        role -> teams.mayBeNamed(role, today),
        priceLists,
        profile.currency());
  }
}
