package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.AgreementStatus;
import no.ettermarked.agreements.agreements.ClosedOffer;
import no.ettermarked.agreements.agreements.Closing;
import no.ettermarked.agreements.agreements.Closing.How;
import no.ettermarked.agreements.agreements.DraftAgreement;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.teams.store.Promises;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.identity.ProvidersPeople;
import no.ettermarked.kit.time.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes what nobody has accepted off the table: the provider withdraws it, the customer rejects it.
 */
@Singleton
public class ClosingOffer {

  /** What came of it. */
  public sealed interface Outcome {

    /** Nobody can accept it any more. */
    record Closed(ClosedOffer offer) implements Outcome {}

    /** It is not on the table. */
    record NotOpen(String number, AgreementStatus status) implements Outcome {}
  }

  private final Agreements agreements;
  private final FindingAgreements finding;
  private final Promises promises;
  private final ProvidersPeople people;
  private final Today today;
  private final TimeSource time;
  private final Turns turns;

  ClosingOffer(
      Agreements agreements,
      FindingAgreements finding,
      Promises promises,
      ProvidersPeople people,
      Today today,
      TimeSource time,
      Turns turns) {
    this.agreements = agreements;
    this.finding = finding;
    this.promises = promises;
    this.people = people;
    this.today = today;
    this.time = time;
    this.turns = turns;
  }

  /**
   * Withdraws a draft or an offer, for the provider.
   *
   * @param ifMatch the version that was read; required
   */
  @Transactional
  public Outcome withdraw(UUID id, String by, Optional<String> reason, @Nullable String ifMatch) {
    people.require();
    Agreement agreement = read(id, ifMatch);
    return agreement instanceof DraftAgreement draft
        ? closed(draft.withdrawn(by, time.now(), reason))
        : close(agreement, How.WITHDRAWN, by, reason);
  }

  /**
   * Rejects an offer, for the customer.
   *
   * @param ifMatch the version that was read; required
   */
  @Transactional
  public Outcome reject(UUID id, String by, Optional<String> reason, @Nullable String ifMatch) {
    return close(read(id, ifMatch), How.REJECTED, by, reason);
  }

  /** Whoever is erased meanwhile waits, and is found as the one who closed it. */
  private Agreement read(UUID id, @Nullable String ifMatch) {
    turns.share(TellingTerms.TERMS);
    Agreement agreement = finding.find(id);
    new Version(agreement.version()).match(ifMatch);
    return agreement;
  }

  private Outcome close(Agreement agreement, How how, String by, Optional<String> reason) {
    Instant now = time.now();
    Closing closing = new Closing(how, by, now, reason);
    return switch (agreement) {
      case OfferedAgreement offered ->
          offered
              .closed(closing, today.dateOf(now))
              .map(this::closed)
              .orElseGet(() -> notOpen(offered));
      case DraftAgreement _, ClosedOffer _, AcceptedAgreement _ -> notOpen(agreement);
    };
  }

  /** What was promised of a team in its name is promised no longer. */
  private Outcome closed(ClosedOffer offer) {
    promises.endOf(offer.offer().id(), today.dateOf(offer.closing().at()));
    return new Outcome.Closed(agreements.keep(offer));
  }

  private Outcome notOpen(Agreement agreement) {
    return new Outcome.NotOpen(agreement.offer().number(), agreement.statusOn(today.date()));
  }
}
