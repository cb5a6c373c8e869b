package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.AgreementStatus;
import no.ettermarked.agreements.agreements.EarliestEnd;
import no.ettermarked.agreements.agreements.Ending;
import no.ettermarked.agreements.agreements.Reach;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.identity.ProvidersPeople;
import no.ettermarked.kit.time.TimeSource;
import org.jspecify.annotations.Nullable;

/** Terminates an agreement as early as its terms allow, or tries when that would be. */
@Singleton
public class TerminatingAgreement {

  /**
   * A notice of termination.
   *
   * @param given the day it is given; today when there is none
   * @param wanted the day after the last that is wanted; the earliest when there is none
   * @param dryRun whether it is only tried
   */
  public record Notice(
      Optional<LocalDate> given, Optional<LocalDate> wanted, String by, boolean dryRun) {}

  /** What came of it. */
  public sealed interface Outcome {

    /** It can end then; nothing has been stored. */
    record Tried(Agreement agreement, EarliestEnd earliest) implements Outcome {}

    /** It ends. */
    record Terminated(AcceptedAgreement agreement, EarliestEnd earliest) implements Outcome {}

    /** It cannot end so early as is wanted. */
    record TooEarly(EarliestEnd earliest) implements Outcome {}

    /**
     * It ends sooner than is wanted, or has been ended for that day already.
     *
     * @param on the day after its last
     */
    record EndsAnyway(LocalDate on) implements Outcome {}

    /** A date is one that nothing can be agreed about. */
    record OutOfReach() implements Outcome {}

    /** It holds no longer, or never did. */
    record NothingToEnd(AgreementStatus status) implements Outcome {}
  }

  private final FindingAgreements finding;
  private final EndingAgreements ending;
  private final FindingPlans plans;
  private final KnowingProvider provider;
  private final ProvidersPeople people;
  private final TimeSource time;
  private final Turns turns;

  TerminatingAgreement(
      FindingAgreements finding,
      EndingAgreements ending,
      FindingPlans plans,
      KnowingProvider provider,
      ProvidersPeople people,
      TimeSource time,
      Turns turns) {
    this.finding = finding;
    this.ending = ending;
    this.plans = plans;
    this.provider = provider;
    this.people = people;
    this.time = time;
    this.turns = turns;
  }

  /**
   * @param ifMatch the version that was read; required unless it is only tried
   */
  @Transactional
  public Outcome terminate(UUID id, Notice notice, @Nullable String ifMatch) {
    turns.share(TellingTerms.TERMS);
    Agreement agreement = finding.find(id);
    LocalDate today = provider.profile().dateOf(time.now());
    LocalDate given = notice.given().orElse(today);
    if (!Stream.concat(Stream.of(given), notice.wanted().stream()).allMatch(Reach::has)) {
      return new Outcome.OutOfReach();
    }
    if (given.isBefore(today)) {
      people.require();
    }
    EarliestEnd earliest = earliest(agreement, given);
    if (notice.dryRun()) {
      return new Outcome.Tried(agreement, earliest);
    }
    new Version(agreement.version()).match(ifMatch);
    return agreement instanceof AcceptedAgreement accepted
            && accepted.statusOn(today) != AgreementStatus.ENDED
        ? end(accepted, notice, given, earliest)
        : new Outcome.NothingToEnd(agreement.statusOn(today));
  }

  private EarliestEnd earliest(Agreement agreement, LocalDate given) {
    return EarliestEnd.of(
        agreement.validity(), agreement.offer().terminable(plans.lookup()), given);
  }

  private Outcome end(
      AcceptedAgreement agreement, Notice notice, LocalDate given, EarliestEnd earliest) {
    LocalDate to = notice.wanted().orElse(earliest.to());
    if (to.isBefore(earliest.to())) {
      return new Outcome.TooEarly(earliest);
    }
    if (!agreement.canBeEndedOn(to)) {
      return new Outcome.EndsAnyway(agreement.validity().to().orElseThrow());
    }
    return new Outcome.Terminated(
        ending.end(
            agreement,
            new Ending(
                to, notice.by(), time.now(), Optional.of(given), earliest.becauseOfEndingOn(to))),
        earliest);
  }
}
