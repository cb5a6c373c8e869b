package no.ettermarked.billing.rating;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.billing.rating.Rating.Waiting;
import no.ettermarked.billing.rating.Simulation.NotCovered;
import no.ettermarked.billing.rating.Simulation.PriceUnknown;
import no.ettermarked.billing.rating.Simulation.Simulated;
import no.ettermarked.billing.rating.Simulation.Undecided;
import no.ettermarked.billing.rating.Simulation.WouldWait;
import no.ettermarked.billing.terms.Coverage.Admitted;
import no.ettermarked.billing.terms.Coverage.TurnedAway;
import no.ettermarked.billing.terms.CoverageRule;
import no.ettermarked.billing.terms.Enquiry;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.billing.terms.TimePrice;
import no.ettermarked.kit.reasons.Reason;

/** How a trial is decided: by the first agreement in force that has an answer. */
final class TrialRules {

  private record Match(InForce inForce, CoverageRule rule) {}

  private TrialRules() {}

  static Simulation byPrice(WorkDone work, String code, List<InForce> inForce) {
    return inForce.stream()
        .filter(one -> one.phase().timePrice(code).isPresent())
        .findFirst()
        .map(one -> hourly(work, one, new Pay.Hourly(code), List.of()))
        .orElseGet(() -> new PriceUnknown(code, codes(inForce)));
  }

  static Simulation byCoverage(WorkDone work, Enquiry enquiry, List<InForce> inForce) {
    return inForce.stream()
        .flatMap(one -> one.phase().coverageOf(enquiry).map(rule -> new Match(one, rule)).stream())
        .findFirst()
        .map(match -> byRule(work, enquiry, match))
        .orElseGet(() -> new NotCovered(null));
  }

  private static Simulation byRule(WorkDone work, Enquiry enquiry, Match match) {
    return switch (match.rule().when().match(enquiry)) {
      case PERHAPS -> new Undecided(match.rule());
      case YES, NO -> byRule(work, match);
    };
  }

  private static Simulation byRule(WorkDone work, Match match) {
    return switch (match.rule().coverage()) {
      case TurnedAway away -> new NotCovered(away.instead());
      case Admitted admitted -> admitted(work, match, admitted.pay());
    };
  }

  private static Simulation admitted(WorkDone work, Match match, Pay pay) {
    Terms terms = match.inForce().terms();
    List<Reason> decided =
        List.of(Reason.of("coverage." + pay.word(), match.rule().source(), Map.of()));
    return switch (pay) {
      case Pay.Free _ -> simulated(terms, pay, Pricing.free(work, terms), decided);
      case Pay.Included _ -> simulated(terms, pay, Pricing.included(work, terms), decided);
      case Pay.Hourly hourly -> hourly(work, match.inForce(), hourly, decided);
      case Pay.Timebank(String timebank, _) ->
          new WouldWait(Waiting.forTimebank(terms.agreement(), timebank));
      case Pay.Quoted _ -> new WouldWait(Waiting.forQuotation(terms.agreement()));
    };
  }

  private static Simulation hourly(
      WorkDone work, InForce inForce, Pay.Hourly pay, List<Reason> decided) {
    Terms terms = inForce.terms();
    return inForce
        .phase()
        .timePrice(pay.price())
        .map(price -> Pricing.hourly(work, terms, price, CaseSoFar.NOTHING))
        .map(rated -> simulated(terms, pay, rated, decided))
        .orElseGet(() -> new PriceUnknown(pay.price(), codes(List.of(inForce))));
  }

  private static Simulation simulated(Terms terms, Pay pay, Rated rated, List<Reason> decided) {
    return new Simulated(
        terms.agreement(),
        pay,
        rated,
        Stream.concat(decided.stream(), rated.reasons().stream()).toList());
  }

  private static List<String> codes(List<InForce> inForce) {
    return inForce.stream()
        .flatMap(one -> one.phase().timePrices().stream())
        .map(TimePrice::code)
        .distinct()
        .sorted()
        .toList();
  }
}
