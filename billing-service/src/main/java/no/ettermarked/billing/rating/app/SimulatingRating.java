package no.ettermarked.billing.rating.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.billing.rating.Simulation;
import no.ettermarked.billing.rating.Trial;
import no.ettermarked.billing.rating.WorkDone;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.billing.terms.store.KnownTerms;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.time.TimeSource;

/** Tries what work would cost, and stores nothing. */
@Singleton
public class SimulatingRating {
  private final KnownTerms known;
  private final Caller caller;
  private final TimeSource time;

  SimulatingRating(KnownTerms known, Caller caller, TimeSource time) {
    this.known = known;
    this.caller = caller;
    this.time = time;
  }

  /**
   * Tries it.
   *
   * @param at when the work would begin; now when empty
   * @return empty when the caller has no such customer
   */
  @Transactional
  public Optional<Simulation> simulate(
      UUID customer, Optional<Instant> at, long minutes, Trial.By by) {
    List<Terms> terms = caller.mayActFor(customer) ? known.ofCustomer(customer) : List.<Terms>of();
    WorkDone work = new WorkDone(at.orElseGet(time::now), minutes);
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(Simulation.of(new Trial(customer, work, by), terms));
  }
}
