package no.ettermarked.agreements.pricelists;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.PriceReference;
import no.ettermarked.agreements.written.Slug;

/** Price lists in all their versions, each list read once. */
public final class PriceListVersions implements PriceLists {
  private final Function<Slug, List<PriceList>> lists;
  private final Map<Slug, List<PriceList>> read = new HashMap<>();

  /**
   * @param lists reads all versions of one, in their order
   */
  public PriceListVersions(Function<Slug, List<PriceList>> lists) {
    this.lists = lists;
  }

  @Override
  public List<LocalDate> begins(Slug list) {
    return versions(list).stream().map(version -> version.written().from()).toList();
  }

  @Override
  public Optional<Found> find(PriceReference price, LocalDate on) {
    return versions(price.list()).stream()
        .filter(version -> version.holdsOn(on))
        .findFirst()
        .flatMap(version -> version.price(price));
  }

  private List<PriceList> versions(Slug list) {
    return read.computeIfAbsent(list, lists);
  }
}
