package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
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
  private final ProvidersPeople people;
  private final Today today;
  private final TimeSource time;

  ClosingOffer(
      Agreements agreements,
      FindingAgreements finding,
      ProvidersPeople people,
      Today today,
      TimeSource time) {
    this.agreements = agreements;
    this.finding = finding;
    this.people = people;
    this.today = today;
    this.time = time;
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
    Closing closing = new Closing(How.WITHDRAWN, by, time.now(), reason);
    return agreement instanceof DraftAgreement draft
        ? new Outcome.Closed(agreements.keep(draft.withdrawn(closing)))
        : close(agreement, closing);
  }

  /**
   * Rejects an offer, for the customer.
   *
   * @param ifMatch the version that was read; required
   */
  @Transactional
  public Outcome reject(UUID id, String by, Optional<String> reason, @Nullable String ifMatch) {
    return close(read(id, ifMatch), new Closing(How.REJECTED, by, time.now(), reason));
  }

  private Agreement read(UUID id, @Nullable String ifMatch) {
    Agreement agreement = finding.find(id);
    new Version(agreement.version()).match(ifMatch);
    return agreement;
  }

  private Outcome close(Agreement agreement, Closing closing) {
    return switch (agreement) {
      case OfferedAgreement offered when !offered.hasLapsedOn(today.date()) ->
          new Outcome.Closed(agreements.keep(offered.closed(closing)));
      case OfferedAgreement _, DraftAgreement _, ClosedOffer _, AcceptedAgreement _ ->
          new Outcome.NotOpen(agreement.offer().number(), agreement.statusOn(today.date()));
    };
  }
}
