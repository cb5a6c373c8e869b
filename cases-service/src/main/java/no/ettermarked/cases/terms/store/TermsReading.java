package no.ettermarked.cases.terms.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.businesstime.Target;
import no.ettermarked.cases.terms.AgreementPeriod;
import no.ettermarked.cases.terms.CoverageRule;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.Pay;
import no.ettermarked.cases.terms.Priority;
import no.ettermarked.cases.terms.TargetRule;
import no.ettermarked.cases.terms.Terms;
import no.ettermarked.cases.terms.When;
import no.ettermarked.cases.terms.events.TermsDocument;
import org.jspecify.annotations.Nullable;

/** Terms as the event tells them, as those that decide. */
final class TermsReading {

  private TermsReading() {}

  /**
   * @param calendars gives the calendar that a target names
   * @throws IllegalArgumentException naming the value that terms cannot have
   */
  static Terms read(TermsDocument document, Function<String, NamedCalendar> calendars) {
    return new Terms(
        document.agreement().id(),
        document.agreement().number(),
        document.customer().id(),
        new AgreementPeriod(
            document.agreement().from(),
            document.agreement().to(),
            ZoneId.of(document.provider().zone())),
        document.provider().numberPrefix(),
        document.coverage().stream().map(TermsReading::coverage).toList(),
        document.targets().stream().map(target -> target(target, calendars)).toList());
  }

  private static CoverageRule coverage(TermsDocument.Coverage rule) {
    return rule.admit()
        ? new CoverageRule.Admits(rule.source(), when(rule.when()), pay(rule.pay()))
        : new CoverageRule.Refuses(
            rule.source(), when(rule.when()), Optional.ofNullable(rule.instead()));
  }

  private static Pay pay(TermsDocument.@Nullable Pay pay) {
    if (pay == null) {
      throw new IllegalArgumentException("a rule that admits says how it is paid for");
    }
    return Pay.of(pay.as(), pay.price());
  }

  private static TargetRule target(
      TermsDocument.Target rule, Function<String, NamedCalendar> calendars) {
    return new TargetRule(
        rule.source(),
        when(rule.when()),
        Measure.parse(rule.measure()),
        Target.parse(rule.target()),
        calendars.apply(rule.calendar()),
        Optional.ofNullable(rule.warnAtPercent()).orElse(List.of()));
  }

  private static When when(TermsDocument.@Nullable When when) {
    return when == null
        ? When.always()
        : new When(
            set(when.kinds(), Function.identity()),
            set(when.channels(), Function.identity()),
            set(when.priorities(), Priority::parse));
  }

  private static <T> Set<T> set(@Nullable List<String> names, Function<String, T> read) {
    return names == null
        ? Set.of()
        : names.stream().map(read).collect(Collectors.toUnmodifiableSet());
  }
}
