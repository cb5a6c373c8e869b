package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Ending;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.agreements.store.HeldPlans;
import no.ettermarked.agreements.teams.store.Promises;
import no.ettermarked.kit.problems.Refused;

/**
 * Ends agreements: their plans hold no longer, nor what they promise of a team, and whoever works
 * by their terms is told.
 */
@Singleton
class EndingAgreements {
  private final Agreements agreements;
  private final HeldPlans held;
  private final Promises promises;
  private final TellingTerms telling;

  EndingAgreements(Agreements agreements, HeldPlans held, Promises promises, TellingTerms telling) {
    this.agreements = agreements;
    this.held = held;
    this.promises = promises;
    this.telling = telling;
  }

  /**
   * Ends what an agreement replaces, on the day on which that begins: without gap or overlap. What
   * has been ended before that day since the offer is refused with 409.
   */
  void endReplaced(AcceptedAgreement by) {
    by.offer().replaces().ifPresent(id -> endReplaced(id, by));
  }

  private void endReplaced(UUID id, AcceptedAgreement by) {
    LocalDate from = by.validity().from();
    AcceptedAgreement old =
        agreements
            .reaching(id, from)
            .orElseThrow(
                () ->
                    Refused.conflict(
                        "nothing-to-replace",
                        "The agreement that this one replaces has been ended, and nothing would"
                            + " hold until this one begins. Offer one that begins when that"
                            + " ends."));
    if (old.validity().holdsOn(from)) {
      end(old, Ending.replacedBy(by));
    }
  }

  AcceptedAgreement end(AcceptedAgreement agreement, Ending ending) {
    AcceptedAgreement ended = agreements.keep(agreement.ended(ending));
    held.release(ended.offer().id(), ending.to());
    promises.endOf(ended.offer().id(), ending.to());
    telling.tell(ended);
    return ended;
  }
}
