package no.ettermarked.agreements.plans.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.ettermarked.agreements.calendars.app.FindingCalendars;
import no.ettermarked.agreements.plans.Catalogue;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.pricelists.PriceList;
import no.ettermarked.agreements.pricelists.app.FindingPriceLists;
import no.ettermarked.agreements.written.Slug;
import org.joda.money.CurrencyUnit;

/** What the provider has published, looked up when asked for. */
final class PublishedCatalogue implements Catalogue {
  private final FindingPlans plans;
  private final FindingCalendars calendars;
  private final Predicate<Slug> customerRoles;
  private final Predicate<Slug> providerRoles;
  private final FindingPriceLists priceLists;
  private final CurrencyUnit currency;
  private final Function<PlanReference, Plan> versions;
  private final Map<Slug, Optional<Plan>> latest = new HashMap<>();
  private final Map<Slug, Boolean> knownCalendars = new HashMap<>();
  private final Map<Slug, Boolean> knownCustomerRoles = new HashMap<>();
  private final Map<Slug, Boolean> knownProviderRoles = new HashMap<>();
  private final Map<Slug, Optional<Set<Slug>>> priced = new HashMap<>();

  PublishedCatalogue(
      FindingPlans plans,
      FindingCalendars calendars,
      Predicate<Slug> customerRoles,
      Predicate<Slug> providerRoles,
      FindingPriceLists priceLists,
      CurrencyUnit currency) {
    this.plans = plans;
    this.calendars = calendars;
    this.customerRoles = customerRoles;
    this.providerRoles = providerRoles;
    this.priceLists = priceLists;
    this.currency = currency;
    this.versions = plans.lookup();
  }

  @Override
  public Optional<Plan> latest(Slug plan) {
    return latest.computeIfAbsent(plan, plans::latest);
  }

  @Override
  public Plan plan(PlanReference reference) {
    return versions.apply(reference);
  }

  @Override
  public boolean hasCalendar(Slug calendar) {
    return knownCalendars.computeIfAbsent(calendar, key -> calendars.latest(key).isPresent());
  }

  @Override
  public boolean hasCustomerRole(Slug role) {
    return knownCustomerRoles.computeIfAbsent(role, customerRoles::test);
  }

  @Override
  public boolean hasProviderRole(Slug role) {
    return knownProviderRoles.computeIfAbsent(role, providerRoles::test);
  }

  @Override
  public Optional<Set<Slug>> pricedBy(Slug priceList) {
    return priced.computeIfAbsent(priceList, key -> priceLists.latest(key).map(PriceList::codes));
  }

  @Override
  public CurrencyUnit currency() {
    return currency;
  }
}
