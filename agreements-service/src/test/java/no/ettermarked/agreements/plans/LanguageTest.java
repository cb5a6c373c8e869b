package no.ettermarked.agreements.plans;

import static no.ettermarked.agreements.plans.PlanSamples.ANY;
import static no.ettermarked.agreements.plans.PlanSamples.nok;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.WrittenTimePrice.WrittenSizePrice;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LanguageTest {

  static final Timebank PUNCH_CARD =
      new Timebank(
          "punch-card",
          "Klippekort",
          600,
          Period.ofYears(1),
          null,
          null,
          null,
          List.of(),
          List.of(),
          null);

  private static List<String> pointers(TermsByParts terms) {
    return TermsRules.flaws(terms.terms(), new Surroundings(Shelf.with(), List.of())).stream()
        .map(Flaw::pointer)
        .toList();
  }

  private static TermsByParts terms() {
    return TermsByParts.of(WrittenTerms.NONE);
  }

  private static WrittenTimePrice hour(@Nullable String discount, WrittenSizePrice... sizes) {
    return new WrittenTimePrice(
        "hour", "Time", nok("1450.00"), 15, 15, "25", null, discount, List.of(sizes), null);
  }

  private static TimePrice price(WrittenTimePrice written) {
    return written.at(written.amounts().orElseThrow().read());
  }

  private static WrittenRecurringPrice price(String every, String billedEvery, String indexation) {
    return new WrittenRecurringPrice(
        "p" + billedEvery.toLowerCase(java.util.Locale.ROOT),
        "Pris",
        nok("50.00"),
        Period.parse(every),
        "in-arrears",
        "25",
        "user",
        Period.parse(billedEvery),
        "--01-01",
        indexation,
        null);
  }

  @Test
  @DisplayName("with an agreement the on-call hour is 25 % cheaper: 1 450.00 becomes 1 087.50")
  void discount() {
    assertThat(price(hour("25")).perHour(1)).hasToString("NOK 1087.50");
    assertThat(price(hour(null)).perHour(1)).hasToString("NOK 1450.00");
    // 1 450.00 less 33.33 % is 966.715, half up.
    assertThat(price(hour("33.33")).perHour(1)).hasToString("NOK 966.72");
  }

  @Test
  @DisplayName("an hour is cheaper the larger the agreement is, and the discount is off that price")
  void size() {
    WrittenSizePrice from10 = new WrittenSizePrice(10, nok("1400.00"));
    WrittenSizePrice from20 = new WrittenSizePrice(20, nok("1300.00"));

    TimePrice price = price(hour("10", from20, from10));

    assertThat(price.perHour(9)).hasToString("NOK 1305.00");
    assertThat(price.perHour(10)).hasToString("NOK 1260.00");
    assertThat(price.perHour(19)).hasToString("NOK 1260.00");
    assertThat(price.perHour(200)).hasToString("NOK 1170.00");
  }

  @Test
  @DisplayName("the list has the amount, the plan how time is counted, and the discount is off it")
  void listed() {
    WrittenTimePrice onCall = PlanSamples.listedHour("on-call", "hours", "consultant", "25");

    assertThat(pointers(terms().timePrices(onCall))).isEmpty();
    assertThat(onCall.read())
        .isEqualTo(
            new HourPrice.Listed(
                new PriceReference(new Slug("hours"), new Slug("consultant")), onCall));
    TimePrice price = onCall.at(new WrittenHourlyAmounts(nok("1600.00"), List.of()).read());
    assertThat(price.perHour(1)).hasToString("NOK 1200.00");
    assertThat(price.minimumMinutes()).isEqualTo(15);
  }

  @Test
  @DisplayName("an hour has amounts or one list, which is published and prices it")
  void faults_of_lists() {
    WrittenPriceReference list = new WrittenPriceReference("hours", "consultant");
    WrittenTimePrice both =
        new WrittenTimePrice(
            "both", "Begge", nok("1"), 15, 15, "25", null, null, List.of(), null, list);
    WrittenTimePrice neither =
        new WrittenTimePrice(
            "neither", "Ingen", null, 15, 15, "25", null, null, List.of(), null, null);
    WrittenTimePrice sizes =
        new WrittenTimePrice(
            "sizes",
            "Størrelser",
            null,
            15,
            15,
            "25",
            null,
            null,
            List.of(new WrittenSizePrice(10, nok("1"))),
            null,
            list);

    assertThat(
            pointers(
                terms()
                    .timePrices(
                        both,
                        neither,
                        sizes,
                        PlanSamples.listedHour("no-list", "days", "consultant", null),
                        PlanSamples.listedHour("no-code", "hours", "manager", null))))
        .containsExactly(
            "/timePrices/0",
            "/timePrices/1",
            "/timePrices/2",
            "/timePrices/3/priceList/key",
            "/timePrices/4/priceList/code");
  }

  @Test
  @DisplayName("a promise can be none, and then nothing is promised although a later rule would")
  void none() {
    WrittenTarget none =
        new WrittenTarget(
            ANY, "resolved", "none", "office-hours", List.of(), List.of(), null, null);

    assertThat(none.read().target()).isEmpty();
    assertThat(pointers(terms().targets(none))).isEmpty();
  }

  @Test
  @DisplayName("a promise may be paused by waiting, and hold only with a third party's guarantee")
  void third_party() {
    TargetRule rule =
        new WrittenTarget(
                ANY,
                "resolved",
                "P2BD",
                "office-hours",
                List.of(90, 50, 90),
                List.of("third-party", "customer"),
                "only-with-their-guarantee",
                "PRO-15")
            .read();

    assertThat(rule.thirdParty()).isEqualTo(ThirdPartyHelp.ONLY_WITH_THEIR_GUARANTEE);
    assertThat(rule.pausedBy()).containsExactly(new Slug("customer"), new Slug("third-party"));
    assertThat(rule.warnAtPercent()).containsExactly(50, 90);
  }

  @Test
  @DisplayName("everything that is wrong with prices, timebanks and commitments is told at once")
  void faults() {
    assertThat(
            pointers(
                terms()
                    .order(
                        new KindsInOrder(List.of("deviation", "order")),
                        new KindsInOrder(List.of("order")))
                    .timePrices(
                        hour(
                            null,
                            new WrittenSizePrice(10, nok("1")),
                            new WrittenSizePrice(10, nok("2"))))
                    .timebanks(
                        PUNCH_CARD,
                        new Timebank(
                            "punch-card",
                            "Klippekort",
                            60,
                            Period.ofWeeks(2),
                            "day",
                            "5",
                            null,
                            List.of(),
                            List.of(),
                            null))
                    .recurringPrices(
                        price("P1M", "P3M", "prices"),
                        price("P3M", "P4M", "prices"),
                        price("P1M", "P1Y", "wages"))
                    .indexations(
                        new Indexation(
                            "prices", "KPI", "2025-11", "--01-01", null, Period.ofMonths(1), null))
                    .oneOffPrices(
                        new OneOffPrice(
                            "training", "Opplæring", "added", nok("1"), 60L, "hour", "25", null),
                        new OneOffPrice(
                            "start",
                            "Oppstart",
                            "started",
                            new WrittenMoney("1", "EUR"),
                            null,
                            null,
                            "25",
                            null))
                    .quotation(new Quotation("day", true, true, null))
                    .activities(
                        new Activity(
                            "upgrade",
                            "Oppgradering",
                            "FREQ=NEVER",
                            "night",
                            List.of(
                                new Activity.Step("test", "Test", null),
                                new Activity.Step("test", "Test", null)),
                            null))
                    .termination(
                        new Termination(
                            Period.ofYears(1), Period.ofMonths(-1), null, null, "renewal", null))))
        .containsExactlyInAnyOrder(
            "/order/1/kinds",
            "/timePrices/0/bySize",
            "/timebanks/1/key",
            "/timebanks/1/every",
            "/timebanks/1/price",
            "/recurringPrices/1/billedEvery",
            "/recurringPrices/2/indexation",
            "/oneOffPrices/0",
            "/oneOffPrices/1/amount",
            "/quotation/price",
            "/activities/0/recurrence",
            "/activities/0/calendar",
            "/activities/0/steps/1/key",
            "/termination/notice",
            "/termination/endsAt");
  }
}
