package no.ettermarked.agreements.pricelists;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.agreements.Reach;
import no.ettermarked.agreements.plans.WrittenMoney;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import org.joda.money.CurrencyUnit;

/** What a version of a price list must hold to before it is published. */
public final class PriceListRules {

  /**
   * What is there when it is published.
   *
   * @param latest the version that it follows; none where it is the first
   * @param today for the provider
   */
  public record Shelf(Optional<PriceList> latest, LocalDate today, CurrencyUnit currency) {}

  @FunctionalInterface
  private interface Rule {
    Stream<Flaw> flaws(WrittenPriceList list, Shelf shelf);
  }

  private static final List<Rule> RULES =
      List.of(
          PriceListRules::beginsWithinReach,
          PriceListRules::beginsAfterTheLatest,
          PriceListRules::changesNothingThatHasBeen,
          PriceListRules::pricesHaveTheirOwnCodes,
          PriceListRules::hoursAreInTheCurrency,
          PriceListRules::sizesAreInTheCurrency,
          PriceListRules::eachSizeStandsOnce,
          PriceListRules::nothingIsDropped);

  private PriceListRules() {}

  /** Everything that is wrong with a version. */
  public static List<Flaw> flaws(WrittenPriceList list, Shelf shelf) {
    return RULES.stream().flatMap(rule -> rule.flaws(list, shelf)).toList();
  }

  private static Stream<Flaw> beginsWithinReach(WrittenPriceList list, Shelf shelf) {
    return Reach.has(list.from()) ? Stream.of() : Stream.of(new Flaw("/from", Reach.sentence()));
  }

  private static Stream<Flaw> beginsAfterTheLatest(WrittenPriceList list, Shelf shelf) {
    return shelf.latest().stream()
        .filter(latest -> !list.from().isAfter(latest.written().from()))
        .map(
            latest ->
                new Flaw(
                    "/from",
                    "Version %d holds from %s; the next holds from a later day."
                        .formatted(latest.version(), latest.written().from())));
  }

  /** What has been worked was priced by the version that held then. */
  private static Stream<Flaw> changesNothingThatHasBeen(WrittenPriceList list, Shelf shelf) {
    return shelf.latest().isPresent() && list.from().isBefore(shelf.today())
        ? Stream.of(new Flaw("/from", "A next version holds from today or a later day."))
        : Stream.of();
  }

  private static Stream<Flaw> pricesHaveTheirOwnCodes(WrittenPriceList list, Shelf shelf) {
    Set<String> seen = new HashSet<>();
    return wrong(
        list,
        price -> !seen.add(price.code()),
        "/code",
        "This code stands here already; each has one price.");
  }

  private static Stream<Flaw> hoursAreInTheCurrency(WrittenPriceList list, Shelf shelf) {
    return wrong(
        list,
        price -> !price.amounts().isOrdinaryIn(shelf.currency()),
        "/perHour",
        WrittenMoney.expectedIn(shelf.currency()));
  }

  private static Stream<Flaw> sizesAreInTheCurrency(WrittenPriceList list, Shelf shelf) {
    return wrong(
        list,
        price -> !price.amounts().areSizesIn(shelf.currency()),
        "/bySize",
        WrittenMoney.expectedIn(shelf.currency()));
  }

  private static Stream<Flaw> eachSizeStandsOnce(WrittenPriceList list, Shelf shelf) {
    return wrong(
        list, price -> !price.amounts().hasEachSizeOnce(), "/bySize", "Each size has one price.");
  }

  /** Plans refer to what a list prices; they are not asked again when it has another version. */
  private static Stream<Flaw> nothingIsDropped(WrittenPriceList list, Shelf shelf) {
    Set<String> priced = new HashSet<>();
    list.prices().forEach(price -> priced.add(price.code()));
    return shelf.latest().stream()
        .flatMap(latest -> latest.codes().stream())
        .map(Slug::text)
        .filter(code -> !priced.contains(code))
        .sorted()
        .map(
            code ->
                new Flaw(
                    "/prices",
                    "The version before this one prices %s, so this one does, too."
                        .formatted(code)));
  }

  private static Stream<Flaw> wrong(
      WrittenPriceList list, Predicate<WrittenListPrice> wrong, String field, String sentence) {
    return IntStream.range(0, list.prices().size())
        .filter(i -> wrong.test(list.prices().get(i)))
        .mapToObj(i -> new Flaw("/prices/%d%s".formatted(i, field), sentence));
  }
}
