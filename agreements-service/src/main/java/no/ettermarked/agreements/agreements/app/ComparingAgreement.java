package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.AgreementRules;
import no.ettermarked.agreements.agreements.AgreementRules.OfferedPlans;
import no.ettermarked.agreements.agreements.NewAgreement;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.Phase;
import no.ettermarked.agreements.agreements.Validity;
import no.ettermarked.agreements.agreements.WantedPlan;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.terms.document.Comparison;
import no.ettermarked.agreements.terms.document.Difference;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.kit.time.TimeSource;

/** Compares what an agreement comes to with what it would under other plans. */
@Singleton
public class ComparingAgreement {

  /** What came of it. */
  public sealed interface Outcome {

    /** What is different, part by part. */
    record Compared(LocalDate on, List<Difference> differences) implements Outcome {}

    /** The other plans cannot be had. */
    record Flawed(List<Flaw> flaws) implements Outcome {}
  }

  private final FindingAgreements finding;
  private final LookingUpPlans offered;
  private final KnowingProvider provider;
  private final Comparison comparison;
  private final TimeSource time;

  ComparingAgreement(
      FindingAgreements finding,
      LookingUpPlans offered,
      KnowingProvider provider,
      Comparison comparison,
      TimeSource time) {
    this.finding = finding;
    this.offered = offered;
    this.provider = provider;
    this.comparison = comparison;
    this.time = time;
  }

  /**
   * @param items the plans for the whole of the agreement, in phases as an offer has them
   * @param on the date whose phases are compared; today when there is none
   */
  @Transactional
  public Outcome compare(UUID id, List<WantedPlan> items, Optional<LocalDate> on) {
    Agreement agreement = finding.find(id);
    LocalDate date = on.orElseGet(() -> provider.profile().dateOf(time.now()));
    Offer offer = agreement.offer();
    Validity whole = agreement.validity();
    OfferedPlans plans = offered.now();
    NewAgreement other =
        new NewAgreement(
            offer.customer(),
            whole.from(),
            whole.to(),
            items,
            offer.team(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            offer.own().leavingNothingOut());
    List<Flaw> flaws = AgreementRules.flaws(other, plans);
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    Phase now = agreement.phaseOn(date);
    Phase then = Phase.on(date, Phase.of(whole, AgreementRules.items(other, plans)));
    return new Outcome.Compared(
        date,
        comparison.of(
            offer.merged(now, date, plans::plan, plans.prices()),
            offer.merged(then, date, plans::plan, plans.prices())));
  }
}
