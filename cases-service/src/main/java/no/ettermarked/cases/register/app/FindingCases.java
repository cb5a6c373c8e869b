package no.ettermarked.cases.register.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseFilter;
import no.ettermarked.cases.register.store.Cases;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.paging.PageQuery;

/** Finds the cases that the caller may see: a customer's people see their own customer's. */
@Singleton
@Transactional
public class FindingCases {
  private final Cases cases;
  private final Caller caller;

  FindingCases(Cases cases, Caller caller) {
    this.cases = cases;
    this.caller = caller;
  }

  public Optional<Case> find(UUID id) {
    return cases.find(id).filter(found -> caller.mayActFor(found.customer()));
  }

  /** A page of cases, the newest first; none when they are asked of somebody else's customer. */
  public List<Case> list(CaseFilter filter, PageQuery page) {
    Optional<UUID> wanted = Optional.ofNullable(filter.customer()).or(caller::customer);
    if (!wanted.map(caller::mayActFor).orElse(true)) {
      return List.of();
    }
    return cases.list(
        new CaseFilter(wanted.orElse(null), filter.status(), filter.externalReference()), page);
  }
}
