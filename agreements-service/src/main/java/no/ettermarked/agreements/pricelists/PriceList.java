package no.ettermarked.agreements.pricelists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ettermarked.agreements.plans.ListedPrice;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.PriceReference;
import no.ettermarked.agreements.written.Slug;

/**
 * A version of what hours cost. It never changes, and holds until the next one does (PRO-5).
 *
 * @param version 1, 2, 3
 * @param to the day on which the next version begins; none where there is no next one
 */
public record PriceList(
    int version, WrittenPriceList written, Optional<LocalDate> to, Instant publishedAt) {

  public PriceList {
    if (version < 1) {
      throw new IllegalArgumentException("versions are counted from 1, not " + version);
    }
    if (to.filter(end -> !end.isAfter(written.from())).isPresent()) {
      throw new IllegalArgumentException(
          "a price list ends after it begins, but was %s to %s"
              .formatted(written.from(), to.get()));
    }
  }

  public Slug key() {
    return new Slug(written.key());
  }

  /** What it prices. */
  public Set<Slug> codes() {
    return written.prices().stream()
        .map(price -> new Slug(price.code()))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean holdsOn(LocalDate date) {
    return !date.isBefore(written.from()) && to.map(date::isBefore).orElse(true);
  }

  /** What it says of a code, if it does, and where: prices are counted from 1 as people do. */
  Optional<PriceLists.Found> price(PriceReference reference) {
    List<WrittenListPrice> prices = written.prices();
    return IntStream.range(0, prices.size())
        .filter(i -> prices.get(i).code().equals(reference.code().text()))
        .mapToObj(
            i ->
                new PriceLists.Found(
                    prices.get(i).amounts().read(),
                    new ListedPrice(reference, version, "prices/" + (i + 1))))
        .findFirst();
  }
}
