package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.AgreementFilter;
import no.ettermarked.agreements.agreements.AgreementStatus;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.agreements.store.ListedAgreements;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;

/** Finds agreements that the caller may see. */
@Singleton
public class FindingAgreements {
  private final Agreements agreements;
  private final ListedAgreements listed;
  private final Today today;
  private final Caller caller;

  FindingAgreements(Agreements agreements, ListedAgreements listed, Today today, Caller caller) {
    this.agreements = agreements;
    this.listed = listed;
    this.today = today;
    this.caller = caller;
  }

  /** The agreement, or 404 when there is none that the caller may see. */
  @Transactional
  public Agreement find(UUID id) {
    return agreements
        .find(id)
        .filter(agreement -> caller.mayActFor(agreement.offer().customer()))
        .filter(agreement -> agreement.wasOffered() || isProvidersOwn())
        .orElseThrow(() -> Refused.notFound("agreement", id));
  }

  /**
   * The agreement, for something to be done in its name: as {@link #find}, and 409 when it has
   * lapsed, or was withdrawn or rejected.
   */
  @Transactional
  public Agreement findAlive(UUID id) {
    Agreement agreement = find(id);
    AgreementStatus status = agreement.statusOn(today.date());
    if (status.cameToNothing()) {
      throw Refused.conflict(
          "agreement-closed",
          "%s is %s, so nothing is done in its name any more."
              .formatted(agreement.offer().number(), status.text()));
    }
    return agreement;
  }

  /** In the order they were offered; a customer's people see their own. */
  @Transactional
  public List<Agreement> list(AgreementFilter filter, PageQuery page) {
    return filter.customer().filter(wanted -> !caller.mayActFor(wanted)).isPresent()
        ? List.of()
        : listed.list(
            new AgreementFilter(
                filter.customer().or(caller::customer),
                filter.status(),
                filter.endsBy(),
                isProvidersOwn()),
            today.date(),
            page);
  }

  private boolean isProvidersOwn() {
    return caller.customer().isEmpty();
  }
}
