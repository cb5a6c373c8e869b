package no.ettermarked.cases.clocks;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import no.ettermarked.businesstime.Target.BusinessDaysKeepingTime;
import no.ettermarked.businesstime.Target.ByTimeOfBusinessDay;
import no.ettermarked.businesstime.Target.EndOfBusinessDay;
import no.ettermarked.businesstime.Target.Within;
import no.ettermarked.cases.terms.TargetRule;
import no.ettermarked.kit.reasons.Reason;

/** The reason that tells what a rule promises. */
final class Promise {

  private Promise() {}

  static Reason of(TargetRule rule) {
    return switch (rule.target()) {
      case Within(Duration workingTime) ->
          workingTime.isZero()
              ? reason("target.at-next-opening", rule, Map.of())
              : reason("target.within", rule, Map.of("within", workingTime.toString()));
      case BusinessDaysKeepingTime(int days) ->
          counted("target.same-time", "target.at-next-opening", rule, days, Map.of());
      case EndOfBusinessDay(int days) ->
          counted("target.end-of", "target.end-of-opening-day", rule, days, Map.of());
      case ByTimeOfBusinessDay(int days, LocalTime time) ->
          counted(
              "target.by-time",
              "target.by-time-of-opening-day",
              rule,
              days,
              Map.of("time", LocalWords.time(time)));
    };
  }

  private static Reason counted(
      String code, String withoutDays, TargetRule rule, int days, Map<String, String> inputs) {
    return switch (days) {
      case 0 -> reason(withoutDays, rule, inputs);
      case 1 -> reason(code + "-next-business-day", rule, inputs);
      default -> reason(code + "-business-day", rule, and(inputs, days));
    };
  }

  private static Map<String, String> and(Map<String, String> inputs, int days) {
    Map<String, String> more = new HashMap<>(inputs);
    more.put("days", Integer.toString(days));
    return more;
  }

  private static Reason reason(String code, TargetRule rule, Map<String, String> inputs) {
    return Reason.of(rule.measure().reason(code), rule.source(), inputs);
  }
}
