package no.ettermarked.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.Target;
import no.ettermarked.businesstime.WeeklyHours;
import no.ettermarked.cases.Made;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.terms.LocalDays;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.Phase;
import no.ettermarked.cases.terms.TargetLine;
import no.ettermarked.cases.terms.TargetRule;
import no.ettermarked.cases.terms.Terms;
import no.ettermarked.cases.terms.When;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.reasons.Source;
import org.junit.jupiter.api.Test;

class ClockSettingTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Case OPENED = Made.openCase();
  private static final NamedCalendar NEVER_OPEN =
      new NamedCalendar(
          "trade-fair",
          1,
          Optional.empty(),
          BusinessCalendar.of(OSLO, WeeklyHours.closed(), List.of()));

  private static TargetRule promise(Measure measure, String target, NamedCalendar calendar) {
    return new TargetRule(
        Source.of("plan", "pluss", 1, "targets/1"),
        When.always(),
        measure,
        Target.parse(target),
        calendar,
        List.of());
  }

  private static List<CaseClock> set(TargetLine... targets) {
    Phase phase =
        new Phase(
            new LocalDays(LocalDate.parse("2026-01-01"), null, OSLO),
            List.of(),
            List.of(targets),
            Map.of());
    Terms terms =
        new Terms(
            OPENED.agreement(), "OSE-A1", OPENED.customer(), "OSE", List.of(), List.of(phase));
    return ClockSetting.of(OPENED, terms, Ids::next);
  }

  @Test
  void each_measure_has_the_clock_of_the_first_promise_of_it() {
    List<CaseClock> clocks =
        set(
            promise(Measure.WORK_STARTED, "PT2H", Made.OFFICE),
            promise(Measure.RESOLVED, "P1BD", Made.OFFICE),
            promise(Measure.WORK_STARTED, "PT8H", Made.OFFICE));
    assertThat(clocks)
        .extracting(CaseClock::dueAt)
        .containsExactly(
            Instant.parse("2026-09-08T09:12:00Z"), Instant.parse("2026-09-09T07:12:00Z"));
  }

  @Test
  void a_promise_in_a_calendar_that_never_opens_again_sets_no_clock_and_hinders_no_other() {
    List<CaseClock> clocks =
        set(
            promise(Measure.WORK_STARTED, "PT2H", NEVER_OPEN),
            promise(Measure.RESOLVED, "P1BD", Made.OFFICE));
    assertThat(clocks).extracting(CaseClock::measure).containsExactly(Measure.RESOLVED);
  }
}
