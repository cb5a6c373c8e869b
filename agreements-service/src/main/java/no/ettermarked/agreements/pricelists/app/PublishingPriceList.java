package no.ettermarked.agreements.pricelists.app;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.pricelists.PriceList;
import no.ettermarked.agreements.pricelists.PriceListChanged;
import no.ettermarked.agreements.pricelists.PriceListRules;
import no.ettermarked.agreements.pricelists.WrittenPriceList;
import no.ettermarked.agreements.pricelists.store.PriceListRows;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.time.TimeSource;

/** Publishes the next version of a price list. */
@Singleton
public class PublishingPriceList {

  /** What came of it. */
  public sealed interface Outcome {

    /** There is a new version. */
    record Published(PriceList list) implements Outcome {}

    /** Nothing was published, because of these. */
    record Flawed(List<Flaw> flaws) implements Outcome {}
  }

  private final PriceListRows lists;
  private final KnowingProvider provider;
  private final Turns turns;
  private final TimeSource time;
  private final Event<PriceListChanged> changed;

  PublishingPriceList(
      PriceListRows lists,
      KnowingProvider provider,
      Turns turns,
      TimeSource time,
      Event<PriceListChanged> changed) {
    this.lists = lists;
    this.provider = provider;
    this.turns = turns;
    this.time = time;
    this.changed = changed;
  }

  /** Terms that name the list tell all its versions, those to come too: they are told again. */
  @Transactional
  public Outcome publish(WrittenPriceList written) {
    Slug key = new Slug(written.key());
    turns.take("price-list " + key);
    Provider profile = provider.profile();
    Optional<PriceList> latest = lists.latest(key);
    List<Flaw> flaws =
        PriceListRules.flaws(
            written,
            new PriceListRules.Shelf(latest, profile.dateOf(time.now()), profile.currency()));
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    PriceList list =
        new PriceList(
            latest.map(before -> before.version() + 1).orElse(1),
            written,
            Optional.empty(),
            time.now());
    lists.add(list);
    if (latest.isPresent()) {
      changed.fire(new PriceListChanged(list));
    }
    return new Outcome.Published(list);
  }
}
