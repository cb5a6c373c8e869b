package no.ettermarked.agreements.pricelists.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.pricelists.PriceList;
import no.ettermarked.agreements.pricelists.PriceListVersions;
import no.ettermarked.agreements.pricelists.store.PriceListRows;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;

/** Finds price lists, and what they say on a date. */
@Singleton
public class FindingPriceLists {
  private final PriceListRows lists;

  FindingPriceLists(PriceListRows lists) {
    this.lists = lists;
  }

  @Transactional
  public Optional<PriceList> latest(Slug key) {
    return lists.latest(key);
  }

  /** All versions in their order, or 404 when there is no such list. */
  @Transactional
  public List<PriceList> versions(Slug key, PageQuery page) {
    if (lists.latest(key).isEmpty()) {
      throw Refused.notFound("price-list", key);
    }
    return lists.versions(key, page);
  }

  @Transactional
  public List<PriceList> list(PageQuery page) {
    return lists.list(page);
  }

  /** Looks up prices within a transaction, reading each list once. */
  public PriceLists lookup() {
    return new PriceListVersions(lists::versions);
  }
}
