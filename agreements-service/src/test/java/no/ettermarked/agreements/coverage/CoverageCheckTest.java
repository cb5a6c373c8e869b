package no.ettermarked.agreements.coverage;

import static no.ettermarked.agreements.plans.PlanSamples.ANY;
import static no.ettermarked.agreements.plans.PlanSamples.FREE;
import static no.ettermarked.agreements.plans.PlanSamples.admitted;
import static no.ettermarked.agreements.plans.PlanSamples.nok;
import static no.ettermarked.agreements.plans.PlanSamples.withCoverage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ettermarked.agreements.calendars.Holding;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.plans.Measure;
import no.ettermarked.agreements.plans.Pay;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PlanSamples;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.Priority;
import no.ettermarked.agreements.plans.WrittenCoverage;
import no.ettermarked.agreements.plans.WrittenPay;
import no.ettermarked.agreements.plans.WrittenPlan;
import no.ettermarked.agreements.plans.WrittenTarget;
import no.ettermarked.agreements.plans.WrittenTimePrice;
import no.ettermarked.agreements.plans.WrittenWhen;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.terms.UnpricedTerms;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.WeeklyHours;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CoverageCheckTest {

  private static final Slug OFFICE = new Slug("office-hours");
  private static final PublishedCalendar HOURS =
      new PublishedCalendar(
          OFFICE,
          3,
          BusinessCalendar.of(
              ZoneId.of("Europe/Oslo"),
              WeeklyHours.weekdays(OpeningWindow.parse("09:00", "15:00")),
              List.of()),
          PlanSamples.PUBLISHED,
          Holding.ALWAYS,
          Optional.of("Servicedesken"));
  private static final Words WORDS = new Words(Map.of(new Slug("customer"), "dere"));

  /** Tuesday 1 September 2026, 14:30 in Oslo. */
  private static final Instant OPEN = Instant.parse("2026-09-01T12:30:00Z");

  /** The same day at 20:00. */
  private static final Instant CLOSED = Instant.parse("2026-09-01T18:00:00Z");

  private static WrittenWhen callsOutside(@Nullable List<String> kinds) {
    return new WrittenWhen(kinds, List.of("phone"), null, null, null, "office-hours", null);
  }

  private static TermsThen silver(String agreement) {
    WrittenPlan plan =
        PlanSamples.with(
            PlanSamples.empty("silver"),
            terms ->
                terms
                    .rank(2)
                    .coverage(
                        new WrittenCoverage(
                            callsOutside(List.of("training", "question")),
                            false,
                            null,
                            "Skriv til oss.",
                            null,
                            "PRO-9"),
                        admitted(callsOutside(null), PlanSamples.hourly("on-call")),
                        admitted(
                            PlanSamples.when(List.of("deviation", "question"), null, null),
                            new WrittenPay("timebank", "on-call", "punch-card")))
                    .targets(
                        new WrittenTarget(
                            PlanSamples.when(List.of("question"), null, null),
                            "resolved",
                            "none",
                            "office-hours",
                            List.of(),
                            List.of(),
                            null,
                            null),
                        new WrittenTarget(
                            ANY,
                            "acknowledged",
                            "PT2H",
                            "office-hours",
                            List.of(),
                            List.of("customer"),
                            "only-with-their-guarantee",
                            null))
                    .timePrices(
                        new WrittenTimePrice(
                            "on-call",
                            "Vakt",
                            nok("1600.00"),
                            15,
                            15,
                            "25",
                            null,
                            "25",
                            List.of(),
                            null)));
    return new TermsThen(
        agreement,
        UnpricedTerms.of(
                List.of(new BoughtPlan(new PlanReference(new Slug("silver"), 1), 1)),
                Shelf.with(plan)::plan)
            .on(LocalDate.EPOCH, PriceLists.NONE),
        Map.of(OFFICE, HOURS),
        WORDS);
  }

  private static CoverageCheck check(String kind, String channel, Instant at) {
    return CoverageCheck.of(
        new AskedEnquiry(new Slug(kind), new Slug(channel), Priority.HIGH, Set.of(), at),
        List.of(silver("PRO-A1")));
  }

  private static List<String> codes(List<Reason> reasons) {
    return reasons.stream().map(Reason::code).toList();
  }

  @Test
  @DisplayName("a question by telephone when the desk is closed is refused, by the provision PRO-9")
  void refused() {
    CoverageCheck.Refused refused = (CoverageCheck.Refused) check("question", "phone", CLOSED);

    assertThat(refused.instead()).contains("Skriv til oss.");
    assertThat(codes(refused.because()))
        .containsExactly("coverage.refused", "coverage.closed", "coverage.provision");
    assertThat(refused.because().get(1).inputs())
        .isEqualTo(Map.of("calendar", "Servicedesken", "at", "2026-09-01T20:00"));
    assertThat(refused.because().get(2).source())
        .isEqualTo(Source.of("plan", "silver", 1, "coverage/1"));
  }

  @Test
  @DisplayName("a deviation on call is NOK 1 600.00 less 25 % an hour, and acknowledged by 11:00")
  void on_call() {
    CoverageCheck.Admitted admitted = (CoverageCheck.Admitted) check("deviation", "phone", CLOSED);

    assertThat(admitted.perHour()).contains(Money.of(CurrencyUnit.of("NOK"), 1200));
    assertThat(admitted.because())
        .contains(
            Reason.of(
                "coverage.price",
                Source.of("plan", "silver", 1, "timePrices/1"),
                Map.of("price", "Vakt")));
    assertThat(admitted.rank()).contains(2);
    // Two hours of opening time from Wednesday 09:00 are 11:00 in Oslo, 09:00 UTC.
    assertThat(admitted.promises())
        .singleElement()
        .satisfies(
            promise -> {
              assertThat(promise.dueAt()).contains(Instant.parse("2026-09-02T09:00:00Z"));
              assertThat(codes(promise.because()))
                  .containsExactly(
                      "target.promised",
                      "target.within",
                      "calendar.hours",
                      "calendar.counts-from",
                      "calendar.due",
                      "target.third-party",
                      "target.paused-by");
              assertThat(promise.because().getLast().inputs()).isEqualTo(Map.of("waits", "dere"));
            });
  }

  @Test
  @DisplayName("a question by day is drawn from the punch card, and nothing is promised of solving")
  void timebank() {
    CoverageCheck.Admitted admitted = (CoverageCheck.Admitted) check("question", "phone", OPEN);

    assertThat(admitted.pay())
        .isEqualTo(new Pay.FromTimebank(new Slug("punch-card"), new Slug("on-call")));
    assertThat(codes(admitted.because()))
        .containsExactly("coverage.admitted", "coverage.timebank", "coverage.price");
    assertThat(admitted.promises())
        .extracting(promise -> promise.rule().measure(), Promise::dueAt)
        .containsExactly(
            // 14:30 and two hours are half an hour that day, and one and a half the next morning.
            tuple(Measure.ACKNOWLEDGED, Optional.of(Instant.parse("2026-09-02T08:30:00Z"))),
            tuple(Measure.RESOLVED, Optional.empty()));
  }

  @Test
  @DisplayName("what no rule mentions is not covered, and without an agreement nothing is")
  void not_covered() {
    assertThat(codes(check("idea", "email", OPEN).because()))
        .containsExactly("coverage.not-mentioned");
    assertThat(
            codes(
                CoverageCheck.of(
                        new AskedEnquiry(
                            new Slug("idea"), new Slug("email"), Priority.LOW, Set.of(), OPEN),
                        List.of())
                    .because()))
        .containsExactly("coverage.no-agreement");
  }

  @Test
  @DisplayName("where one agreement refuses and another admits, the one that admits covers it")
  void several() {
    TermsThen other =
        new TermsThen(
            "PRO-A2",
            UnpricedTerms.of(
                    List.of(new BoughtPlan(new PlanReference(new Slug("free"), 1), 1)),
                    Shelf.with(withCoverage(PlanSamples.empty("free"), admitted(ANY, FREE)))::plan)
                .on(LocalDate.EPOCH, PriceLists.NONE),
            Map.of(),
            WORDS);

    CoverageCheck check =
        CoverageCheck.of(
            new AskedEnquiry(
                new Slug("question"), new Slug("phone"), Priority.LOW, Set.of(), CLOSED),
            List.of(silver("PRO-A1"), other));

    assertThat(((CoverageCheck.Admitted) check).agreement()).isEqualTo("PRO-A2");
  }

  private static WrittenTarget target(String measure, String target) {
    return new WrittenTarget(
        ANY, measure, target, "office-hours", List.of(), List.of(), null, null);
  }

  @Test
  @DisplayName(
      "the next reply is due in four hours, 12:30 next day, the next update at closing then")
  void replies_and_updates() {
    TermsThen terms =
        new TermsThen(
            "PRO-A3",
            UnpricedTerms.of(
                    List.of(new BoughtPlan(new PlanReference(new Slug("care"), 1), 1)),
                    Shelf.with(
                            PlanSamples.withTargets(
                                withCoverage(PlanSamples.empty("care"), admitted(ANY, FREE)),
                                target("next-reply", "PT4H"),
                                target("periodic-update", "P1BD/EOD")))
                        ::plan)
                .on(LocalDate.EPOCH, PriceLists.NONE),
            Map.of(OFFICE, HOURS),
            WORDS);

    CoverageCheck check =
        CoverageCheck.of(
            new AskedEnquiry(new Slug("fault"), new Slug("email"), Priority.LOW, Set.of(), OPEN),
            List.of(terms));

    // 12:30 and 15:00 on Wednesday in Oslo are 10:30 and 13:00 UTC.
    assertThat(((CoverageCheck.Admitted) check).promises())
        .extracting(promise -> promise.rule().measure(), Promise::dueAt)
        .containsExactly(
            tuple(Measure.NEXT_REPLY, Optional.of(Instant.parse("2026-09-02T10:30:00Z"))),
            tuple(Measure.PERIODIC_UPDATE, Optional.of(Instant.parse("2026-09-02T13:00:00Z"))));
  }
}
