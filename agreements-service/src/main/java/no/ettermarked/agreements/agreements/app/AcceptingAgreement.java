package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.ettermarked.agreements.agreements.Acceptance;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.AgreementStatus;
import no.ettermarked.agreements.agreements.ClosedOffer;
import no.ettermarked.agreements.agreements.DraftAgreement;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.PhasePlans;
import no.ettermarked.agreements.agreements.events.AgreementAccepted;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.agreements.store.HeldPlans;
import no.ettermarked.agreements.handover.Clearance;
import no.ettermarked.agreements.handover.app.CheckingHandover;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.teams.Assignment;
import no.ettermarked.agreements.teams.app.PromisingAsAgreed;
import no.ettermarked.agreements.teams.app.ServingCustomers;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.time.TimeSource;
import org.jspecify.annotations.Nullable;

/** Accepts an agreement for the customer, from when its terms are in force. */
@Singleton
public class AcceptingAgreement {

  /** What came of it. */
  public sealed interface Outcome {

    /** It is accepted. */
    record Accepted(AcceptedAgreement agreement) implements Outcome {}

    /** It was accepted before. */
    record AcceptedBefore(AcceptedAgreement agreement) implements Outcome {}

    /**
     * It cannot go live yet: its handover has steps that are open (OSE-11).
     *
     * @param language BCP 47, to tell them in
     */
    record HandoverOpen(List<Reason> because, String language) implements Outcome {}

    /**
     * It cannot go live yet: it requires a handover, and none has begun (OSE-11).
     *
     * @param language BCP 47, to tell it in
     */
    record HandoverNotBegun(List<Reason> because, String language) implements Outcome {}

    /** It can be accepted no longer: it has lapsed, or was withdrawn or rejected. */
    record OfferedNoLonger(String number, AgreementStatus status) implements Outcome {}

    /** Other terms were read than are offered. */
    record OtherTerms() implements Outcome {}

    /** It is not offered yet. */
    record NotOffered() implements Outcome {}
  }

  private final Agreements agreements;
  private final FindingAgreements finding;
  private final HeldPlans held;
  private final FindingPlans plans;
  private final WritingTerms writing;
  private final TellingTerms telling;
  private final TellingTermsOfCustomer tellingOthers;
  private final EndingAgreements ending;
  private final CheckingHandover handover;
  private final ServingCustomers serving;
  private final PromisingAsAgreed promising;
  private final Outbox outbox;
  private final TimeSource time;
  private final Today today;
  private final Turns turns;

  AcceptingAgreement(
      Agreements agreements,
      FindingAgreements finding,
      HeldPlans held,
      FindingPlans plans,
      WritingTerms writing,
      TellingTerms telling,
      TellingTermsOfCustomer tellingOthers,
      EndingAgreements ending,
      CheckingHandover handover,
      ServingCustomers serving,
      PromisingAsAgreed promising,
      Outbox outbox,
      TimeSource time,
      Today today,
      Turns turns) {
    this.agreements = agreements;
    this.finding = finding;
    this.held = held;
    this.plans = plans;
    this.writing = writing;
    this.telling = telling;
    this.tellingOthers = tellingOthers;
    this.ending = ending;
    this.handover = handover;
    this.serving = serving;
    this.promising = promising;
    this.outbox = outbox;
    this.time = time;
    this.today = today;
    this.turns = turns;
  }

  /**
   * @param ifMatch the version that was read; required
   */
  @Transactional
  public Outcome accept(UUID id, String by, String termsHash, @Nullable String ifMatch) {
    turns.share(TellingTerms.TERMS);
    Agreement agreement = finding.find(id);
    new Version(agreement.version()).match(ifMatch);
    return switch (agreement) {
      case DraftAgreement _ -> new Outcome.NotOffered();
      case AcceptedAgreement accepted -> new Outcome.AcceptedBefore(accepted);
      case ClosedOffer closed -> noLonger(closed);
      case OfferedAgreement offered -> accept(offered, by, termsHash);
    };
  }

  private Outcome accept(OfferedAgreement offered, String by, String termsHash) {
    Instant now = time.now();
    return switch (offered.accept(by, termsHash, now, today.dateOf(now))) {
      case Acceptance.Lapsed _ -> noLonger(offered);
      case Acceptance.OtherTerms _ -> new Outcome.OtherTerms();
      case Acceptance.Accepted(AcceptedAgreement accepted) -> goLive(accepted);
    };
  }

  private Outcome goLive(AcceptedAgreement accepted) {
    Offer offer = accepted.offer();
    return switch (handover.clearance(offer.id(), offer.replaces().isPresent())) {
      case Clearance.Open open -> new Outcome.HandoverOpen(open.because(), handover.language());
      case Clearance.NotBegun none ->
          new Outcome.HandoverNotBegun(none.because(), handover.language());
      case Clearance.Given _ -> new Outcome.Accepted(keep(accepted));
    };
  }

  private Outcome noLonger(Agreement agreement) {
    return new Outcome.OfferedNoLonger(
        agreement.offer().number(), agreement.statusOn(today.date()));
  }

  private AcceptedAgreement keep(AcceptedAgreement accepted) {
    AcceptedAgreement kept = agreements.keep(accepted);
    ending.endReplaced(kept);
    Function<PlanReference, Plan> versions = plans.lookup();
    boolean holds =
        kept.offer().phases(kept.validity()).stream()
            .allMatch(phase -> held.hold(kept.offer(), PhasePlans.of(phase, versions)));
    if (!holds) {
      throw Refused.conflict(
          "agreements-overlap",
          "One of these plans, one that they include, or another level of a service holds for the"
              + " customer already at that time. Offer an agreement for another time, or with other"
              + " plans.");
    }
    Optional<Assignment> served = serving.serveAsAgreed(kept.offer());
    if (promising.promise(kept.offer()).isPresent()) {
      throw Refused.conflict(
          "team-overbooked",
          "The capacity that is offered is there no longer. The provider makes room in the team, or"
              + " offers anew.");
    }
    outbox.publish(AgreementAccepted.of(kept, writing.write(kept)));
    telling.tell(kept);
    served.ifPresent(_ -> tellingOthers.othersOf(kept));
    return kept;
  }
}
