package no.ettermarked.agreements.plans.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import no.ettermarked.agreements.plans.Catalogue;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PlanRules;
import no.ettermarked.agreements.plans.WrittenPlan;
import no.ettermarked.agreements.plans.store.Plans;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.time.TimeSource;

/** Publishes the next version of a plan. */
@Singleton
public class PublishingPlan {

  /** What came of it. */
  public sealed interface Outcome {

    /** There is a new version. */
    record Published(Plan plan) implements Outcome {}

    /** Nothing was published, because of these. */
    record Flawed(List<Flaw> flaws) implements Outcome {}
  }

  private final Plans plans;
  private final PublishedCatalogues catalogues;
  private final Turns turns;
  private final TimeSource time;

  PublishingPlan(Plans plans, PublishedCatalogues catalogues, Turns turns, TimeSource time) {
    this.plans = plans;
    this.catalogues = catalogues;
    this.turns = turns;
    this.time = time;
  }

  /** All plans take turns, so that two cannot come to include each other. */
  @Transactional
  public Outcome publish(WrittenPlan written) {
    turns.take("plans");
    Catalogue catalogue = catalogues.now();
    List<Flaw> flaws = PlanRules.flaws(written, catalogue);
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    Plan plan =
        new Plan(next(new Slug(written.key())), includes(written, catalogue), written, time.now());
    plans.add(plan);
    return new Outcome.Published(plan);
  }

  private PlanReference next(Slug key) {
    return new PlanReference(
        key, plans.latest(key).map(latest -> latest.reference().version() + 1).orElse(1));
  }

  private static List<PlanReference> includes(WrittenPlan written, Catalogue catalogue) {
    return written.includes().stream()
        .map(key -> catalogue.latest(new Slug(key)).orElseThrow().reference())
        .toList();
  }
}
