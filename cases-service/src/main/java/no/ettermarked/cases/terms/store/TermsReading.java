package no.ettermarked.cases.terms.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.businesstime.Target;
import no.ettermarked.cases.terms.Contact;
import no.ettermarked.cases.terms.CoverageRule;
import no.ettermarked.cases.terms.LocalDays;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.Pay;
import no.ettermarked.cases.terms.Phase;
import no.ettermarked.cases.terms.TargetLine;
import no.ettermarked.cases.terms.TargetRule;
import no.ettermarked.cases.terms.Terms;
import no.ettermarked.cases.terms.When;
import no.ettermarked.cases.terms.events.TermsDocument;
import org.jspecify.annotations.Nullable;

/** Terms as the event tells them, as those that decide. */
final class TermsReading {
  private static final String NO_TARGET = "none";

  private final Function<String, NamedCalendar> calendars;
  private final WhenReading when;

  /**
   * @param calendars gives the calendar that a rule names
   */
  TermsReading(Function<String, NamedCalendar> calendars) {
    this.calendars = calendars;
    this.when = new WhenReading(calendars);
  }

  /**
   * @throws IllegalArgumentException naming the value that terms cannot have
   */
  Terms read(TermsDocument document) {
    ZoneId zone = ZoneId.of(document.provider().zone());
    return new Terms(
        document.agreement().id(),
        document.agreement().number(),
        document.customer().id(),
        document.provider().numberPrefix(),
        document.customer().contacts().stream().map(TermsReading::contact).toList(),
        document.phases().stream().map(phase -> phase(phase, zone)).toList());
  }

  private static Contact contact(TermsDocument.Contact contact) {
    return new Contact(contact.email(), Optional.ofNullable(contact.roles()).orElse(Set.of()));
  }

  private Phase phase(TermsDocument.Phase phase, ZoneId zone) {
    return new Phase(
        new LocalDays(phase.from(), phase.to(), zone),
        phase.coverage().stream().map(this::coverage).toList(),
        phase.targets().stream().flatMap(this::target).toList(),
        Optional.ofNullable(phase.timebanks()).orElse(List.of()).stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    TermsDocument.Timebank::key, TermsDocument.Timebank::name)));
  }

  private CoverageRule coverage(TermsDocument.Coverage rule) {
    return rule.admit()
        ? new CoverageRule.Admits(rule.source(), when.read(rule.when()), pay(rule.pay()))
        : new CoverageRule.Refuses(
            rule.source(), when.read(rule.when()), Optional.ofNullable(rule.instead()));
  }

  private static Pay pay(TermsDocument.@Nullable Pay pay) {
    if (pay == null) {
      throw new IllegalArgumentException("a rule that admits says how it is paid for");
    }
    return Pay.of(pay.as(), pay.timebank(), pay.price());
  }

  /** A promise; none where it is of what is not timed here. */
  private Stream<TargetLine> target(TermsDocument.Target rule) {
    return Measure.find(rule.measure()).stream().map(measure -> target(rule, measure));
  }

  private TargetLine target(TermsDocument.Target rule, Measure measure) {
    When asked = when.read(rule.when());
    if (rule.target().equals(NO_TARGET)) {
      return new TargetLine.NothingPromised(rule.source(), asked, measure);
    }
    return new TargetRule(
        rule.source(),
        asked,
        measure,
        Target.parse(rule.target()),
        calendars.apply(rule.calendar()),
        Optional.ofNullable(rule.warnAtPercent()).orElse(List.of()));
  }
}
