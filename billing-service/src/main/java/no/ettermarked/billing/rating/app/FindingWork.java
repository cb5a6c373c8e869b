package no.ettermarked.billing.rating.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.billing.rating.BilledWork;
import no.ettermarked.billing.rating.WorkFilter;
import no.ettermarked.billing.rating.store.WorkLedger;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.paging.PageQuery;

/** Finds work and what has become of it, as far as the caller may see it. */
@Singleton
public class FindingWork {
  private final WorkLedger ledger;
  private final Caller caller;

  FindingWork(WorkLedger ledger, Caller caller) {
    this.ledger = ledger;
    this.caller = caller;
  }

  @Transactional
  public Optional<BilledWork> find(UUID work) {
    return ledger.find(work).filter(billed -> caller.mayActFor(billed.work().ofCase().customer()));
  }

  /** A page of work, and one row more when there is more. */
  @Transactional
  public List<BilledWork> list(WorkFilter filter, PageQuery page) {
    boolean others = filter.customer().filter(asked -> !caller.mayActFor(asked)).isPresent();
    return others ? List.of() : ledger.list(filter.onlyOf(caller.customer()), page);
  }
}
