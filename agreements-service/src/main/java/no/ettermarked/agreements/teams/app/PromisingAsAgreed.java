package no.ettermarked.agreements.teams.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferedCapacity;
import no.ettermarked.agreements.teams.Capacity;
import no.ettermarked.agreements.teams.CapacitySpan;
import no.ettermarked.agreements.teams.Promise;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.teams.TeamForecast;
import no.ettermarked.agreements.teams.store.Promises;
import no.ettermarked.agreements.teams.store.Teams;
import no.ettermarked.kit.identity.Ids;

/** Promises the capacity that offers name once they are accepted, and forecasts it before. */
@Singleton
public class PromisingAsAgreed {

  private record Wanted(Team team, Promise promise, boolean evenIfOverbooked) {}

  private final Teams teams;
  private final Promises promises;

  PromisingAsAgreed(Teams teams, Promises promises) {
    this.teams = teams;
    this.promises = promises;
  }

  /** What would come of what an offer promises, if it promises any capacity. */
  @Transactional
  public Optional<TeamForecast> forecast(Offer offer) {
    return wanted(offer).map(wanted -> forecast(wanted, offer));
  }

  /** The first days on which an offer promises too much, unless it does so on purpose. */
  @Transactional
  public Optional<CapacitySpan> overbooked(Offer offer) {
    return wanted(offer)
        .filter(wanted -> !wanted.evenIfOverbooked())
        .flatMap(wanted -> forecast(wanted, offer).overbooked());
  }

  /**
   * Makes the promise of an offer that is accepted, if it makes one.
   *
   * @return the first days on which that is too much; then nothing is promised
   */
  @Transactional(TxType.MANDATORY)
  public Optional<CapacitySpan> promise(Offer offer) {
    offer.capacity().flatMap(_ -> offer.servedBy()).ifPresent(teams::findForChange);
    Optional<CapacitySpan> overbooked = overbooked(offer);
    if (overbooked.isEmpty()) {
      wanted(offer).ifPresent(wanted -> promises.add(wanted.team().id(), wanted.promise()));
    }
    return overbooked;
  }

  private Optional<Wanted> wanted(Offer offer) {
    return offer
        .capacity()
        .flatMap(
            capacity ->
                offer.servedBy().flatMap(teams::find).map(team -> wanted(team, capacity, offer)));
  }

  private static Wanted wanted(Team team, OfferedCapacity capacity, Offer offer) {
    return new Wanted(team, capacity.promise(Ids.next(), offer), capacity.evenIfOverbooked());
  }

  /** What it replaces ends when it begins, and what that promises too. */
  private TeamForecast forecast(Wanted wanted, Offer offer) {
    Promise promise = wanted.promise();
    Capacity now =
        new Capacity(
            wanted.team(), promises.notEnded(wanted.team().id(), promise.stretch().from()));
    return TeamForecast.of(
        offer
            .replaces()
            .map(replaced -> now.withoutPromisesOf(replaced, promise.stretch().from()))
            .orElse(now),
        promise);
  }
}
