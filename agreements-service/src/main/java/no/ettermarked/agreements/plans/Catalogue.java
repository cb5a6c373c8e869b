package no.ettermarked.agreements.plans;

import java.util.Optional;
import java.util.Set;
import no.ettermarked.agreements.written.Slug;
import org.joda.money.CurrencyUnit;

/** What a provider has published, as far as a plan can refer to it. */
public interface Catalogue {

  /** The latest version of a plan. */
  Optional<Plan> latest(Slug plan);

  /** One version of a plan; that there is none is a bug, for published plans refer to it. */
  Plan plan(PlanReference reference);

  boolean hasCalendar(Slug calendar);

  /**
   * Whether a role of customers' people is declared, or somebody has it. A provider that has
   * declared none has not said which there are: it is taken at its word.
   */
  boolean hasCustomerRole(Slug role);

  /**
   * Whether one of the provider's people has a role, in a team or for a customer. A provider
   * without teams has not said which there are: it is taken at its word.
   */
  boolean hasProviderRole(Slug role);

  /** The codes that the latest version of a price list prices, if there is such a list. */
  Optional<Set<Slug>> pricedBy(Slug priceList);

  /** The currency of all prices. */
  CurrencyUnit currency();
}
