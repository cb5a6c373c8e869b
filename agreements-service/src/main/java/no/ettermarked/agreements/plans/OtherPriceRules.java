package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What one-off prices, quotations and indexations must hold to. */
final class OtherPriceRules {

  static final List<TermsRules.Rule> ALL =
      List.of(
          OtherPriceRules::oneOffPricesHaveTheirOwnCodes,
          OtherPriceRules::oneOffIsAnAmountOrTime,
          OtherPriceRules::oneOffIsInTheCurrency,
          OtherPriceRules::oneOffPriceIsKnown,
          OtherPriceRules::quotationPriceIsKnown,
          OtherPriceRules::indexationsHaveTheirOwnKeys,
          OtherPriceRules::noticeIsSensible,
          OtherPriceRules::indexationIsKnown);

  private OtherPriceRules() {}

  private static Stream<Flaw> oneOffPricesHaveTheirOwnCodes(
      WrittenTerms terms, Surroundings around) {
    return Repeated.in(terms.oneOffPrices(), OneOffPrice::code, "/oneOffPrices", "/code");
  }

  private static Stream<Flaw> oneOffIsAnAmountOrTime(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.oneOffPrices(),
        price ->
            (price.amount() == null) != (price.minutes() != null)
                || (price.minutes() == null) != (price.price() == null),
        "/oneOffPrices/%d",
        price -> "Give an amount, or minutes and the time price they have.");
  }

  private static Stream<Flaw> oneOffIsInTheCurrency(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.oneOffPrices(),
        price -> price.amount() != null && !price.amount().isIn(around.catalogue().currency()),
        "/oneOffPrices/%d/amount",
        price -> PriceRules.inCurrency(around.catalogue()));
  }

  private static Stream<Flaw> oneOffPriceIsKnown(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.oneOffPrices(),
        price -> price.price() != null && !around.timePrices(terms).contains(price.price()),
        "/oneOffPrices/%d/price",
        price -> Surroundings.noTimePrice(price.price()));
  }

  private static Stream<Flaw> quotationPriceIsKnown(WrittenTerms terms, Surroundings around) {
    return Stream.ofNullable(terms.quotation())
        .filter(quotation -> !around.timePrices(terms).contains(quotation.price()))
        .map(
            quotation -> new Flaw("/quotation/price", Surroundings.noTimePrice(quotation.price())));
  }

  private static Stream<Flaw> indexationsHaveTheirOwnKeys(WrittenTerms terms, Surroundings around) {
    return Repeated.in(terms.indexations(), Indexation::key, "/indexations", "/key");
  }

  private static Stream<Flaw> noticeIsSensible(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.indexations(),
        indexation -> !Lengths.isSensible(indexation.notice()),
        "/indexations/%d/notice",
        indexation -> "Expected P0D to P10Y, such as P1M.");
  }

  private static Stream<Flaw> indexationIsKnown(WrittenTerms terms, Surroundings around) {
    Set<String> known =
        around
            .all(terms, WrittenTerms::indexations)
            .map(Indexation::key)
            .collect(Collectors.toSet());
    return Each.wrong(
        terms.recurringPrices(),
        price -> price.indexation() != null && !known.contains(price.indexation()),
        "/recurringPrices/%d/indexation",
        price ->
            "There is no indexation %s, here or in what is included."
                .formatted(price.indexation()));
  }
}
