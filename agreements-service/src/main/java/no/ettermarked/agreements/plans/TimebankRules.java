package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What timebanks must hold to. */
final class TimebankRules {

  static final List<TermsRules.Rule> ALL =
      List.of(
          TimebankRules::timebanksHaveTheirOwnKeys,
          TimebankRules::periodsAreBillable,
          TimebankRules::pricesAreKnown,
          TimebankRules::onlyWhatIsSoldHasADiscount,
          TimebankRules::whatIsPaidFromIsThere);

  private TimebankRules() {}

  private static Stream<Flaw> timebanksHaveTheirOwnKeys(WrittenTerms terms, Surroundings around) {
    return Repeated.in(terms.timebanks(), Timebank::key, "/timebanks", "/key");
  }

  private static Stream<Flaw> periodsAreBillable(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.timebanks(),
        bank -> !RecurringPrice.isBillable(bank.every()),
        "/timebanks/%d/every",
        bank -> "Expected 1 to 120 whole months, such as P1M, P3M or P1Y.");
  }

  private static Stream<Flaw> pricesAreKnown(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.timebanks(),
        bank -> bank.price() != null && !around.timePrices(terms).contains(bank.price()),
        "/timebanks/%d/price",
        bank -> Surroundings.noTimePrice(bank.price()));
  }

  private static Stream<Flaw> onlyWhatIsSoldHasADiscount(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.timebanks(),
        bank -> bank.price() == null && bank.discountPercent() != null,
        "/timebanks/%d/discountPercent",
        bank -> "A discount is off a price; say which with price.");
  }

  private static Stream<Flaw> whatIsPaidFromIsThere(WrittenTerms terms, Surroundings around) {
    Set<String> known =
        around.all(terms, WrittenTerms::timebanks).map(Timebank::key).collect(Collectors.toSet());
    return Each.wrong(
        terms.coverage(),
        row -> {
          WrittenPay pay = row.pay();
          return pay != null
              && (pay.wantsTimebank()
                  ? pay.timebank() == null || !known.contains(pay.timebank())
                  : pay.timebank() != null);
        },
        "/coverage/%d/pay/timebank",
        row -> "Name a timebank, here or in what is included, with timebank only.");
  }
}
