package no.ettermarked.billing.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.ettermarked.billing.TermsFixture;
import no.ettermarked.billing.rating.Simulation.NoAgreement;
import no.ettermarked.billing.rating.Simulation.NotCovered;
import no.ettermarked.billing.rating.Simulation.PriceUnknown;
import no.ettermarked.billing.rating.Simulation.Simulated;
import no.ettermarked.billing.rating.Simulation.Undecided;
import no.ettermarked.billing.rating.Simulation.WouldWait;
import no.ettermarked.billing.terms.Coverage;
import no.ettermarked.billing.terms.CoverageRule;
import no.ettermarked.billing.terms.Enquiry;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.billing.terms.Phase;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.billing.terms.Wanted;
import no.ettermarked.billing.terms.When;
import no.ettermarked.kit.reasons.Reason;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private static final List<Terms> TERMS = List.of(TermsFixture.terms("2026-09-01", "2026-10-01"));

  private static Simulation simulate(String at, Trial.By by) {
    return Simulation.of(
        new Trial(TermsFixture.CUSTOMER, new WorkDone(Instant.parse(at), 50), by), TERMS);
  }

  private static Trial.By enquiry(String kind, String channel) {
    return new Trial.ByCoverage(new Enquiry(kind, channel, "high"));
  }

  @Test
  void a_fault_by_portal_is_billed_by_the_hour_because_of_the_last_rule() {
    Simulated simulated = (Simulated) simulate("2026-09-08T07:40:00Z", enquiry("fault", "portal"));
    assertThat(simulated.rated().charge().net()).isEqualTo(Money.parse("NOK 1450.00"));
    assertThat(simulated.reasons())
        .extracting(Reason::code)
        .containsExactly(
            "coverage.hourly", "work.counted-in-increments", "work.priced-per-hour", "vat.added");
    assertThat(simulated.reasons().getFirst().source().rule()).isEqualTo("coverage/4");
  }

  @Test
  void licence_handling_is_free_whatever_the_channel() {
    Simulated simulated = (Simulated) simulate("2026-09-08T07:40:00Z", enquiry("licence", "phone"));
    assertThat(simulated.rated().charge().net()).isEqualTo(Money.parse("NOK 0.00"));
    assertThat(simulated.reasons())
        .extracting(Reason::code)
        .containsExactly("coverage.free", "work.free");
  }

  @Test
  void a_fault_by_phone_is_turned_away_with_what_to_do_instead() {
    assertThat(simulate("2026-09-08T07:40:00Z", enquiry("fault", "phone")))
        .isEqualTo(new NotCovered("Meld saken i portalen."));
  }

  private static Simulation by(CoverageRule... coverage) {
    Phase phase =
        new Phase(
            TermsFixture.days("2026-09-01", null),
            List.of(coverage),
            List.of(TermsFixture.consultant(15, 15)),
            List.of());
    return Simulation.of(
        new Trial(
            TermsFixture.CUSTOMER,
            new WorkDone(Instant.parse("2026-09-08T07:40:00Z"), 50),
            enquiry("fault", "portal")),
        List.of(TermsFixture.terms(phase)));
  }

  @Test
  void what_asks_for_more_than_a_trial_knows_is_not_guessed() {
    CoverageRule closed =
        TermsFixture.rule(
            1,
            new When(
                Wanted.WHICHEVER,
                new Wanted(Set.of("portal"), Set.of()),
                Wanted.WHICHEVER,
                Set.of("hours", "moon")),
            new Coverage.TurnedAway("Ring vakttelefonen."));
    CoverageRule rest =
        TermsFixture.rule(2, When.ALWAYS, new Coverage.Admitted(new Pay.Included()));
    assertThat(by(closed, rest)).isEqualTo(new Undecided(closed));
    assertThat(closed.when().unanswered()).isEqualTo("hours, moon");
    CoverageRule calls =
        TermsFixture.rule(
            1,
            new When(
                Wanted.WHICHEVER,
                new Wanted(Set.of("phone"), Set.of()),
                Wanted.WHICHEVER,
                Set.of("hours")),
            new Coverage.TurnedAway("Ring vakttelefonen."));
    assertThat(by(calls, rest)).isInstanceOf(Simulated.class);
  }

  @Test
  void what_a_rule_is_not_for_is_passed_over() {
    CoverageRule notPortal =
        TermsFixture.rule(
            1,
            new When(
                Wanted.WHICHEVER,
                new Wanted(Set.of(), Set.of("portal")),
                Wanted.WHICHEVER,
                Set.of()),
            new Coverage.Admitted(new Pay.Included()));
    CoverageRule rest = TermsFixture.rule(2, When.ALWAYS, new Coverage.Admitted(new Pay.Free()));
    assertThat(((Simulated) by(notPortal, rest)).pay()).isEqualTo(new Pay.Free());
  }

  @Test
  void what_would_wait_is_told_instead_of_a_price() {
    Pay timebank = new Pay.Timebank("hours", "consultant");
    assertThat(by(TermsFixture.rule(1, When.ALWAYS, new Coverage.Admitted(timebank))))
        .isInstanceOfSatisfying(
            WouldWait.class,
            told ->
                assertThat(told.waiting().reasons())
                    .extracting(Reason::code)
                    .containsExactly("waiting.for-timebank"));
  }

  @Test
  void a_price_can_be_named_outright() {
    Simulated simulated =
        (Simulated) simulate("2026-09-08T07:40:00Z", new Trial.ByPrice("consultant"));
    assertThat(simulated.rated().charge().net()).isEqualTo(Money.parse("NOK 1450.00"));
  }

  @Test
  void a_price_that_is_not_there_is_told_with_those_that_are() {
    assertThat(simulate("2026-09-08T07:40:00Z", new Trial.ByPrice("architect")))
        .isEqualTo(new PriceUnknown("architect", List.of("consultant")));
  }

  @Test
  void an_agreement_is_in_force_from_its_first_day_up_to_but_not_on_its_end() {
    // Oslo midnight in summer time is 22:00 UTC the day before.
    Trial.By by = new Trial.ByPrice("consultant");
    assertThat(simulate("2026-08-31T21:59:59Z", by)).isInstanceOf(NoAgreement.class);
    assertThat(simulate("2026-08-31T22:00:00Z", by)).isInstanceOf(Simulated.class);
    assertThat(simulate("2026-09-30T21:59:59Z", by)).isInstanceOf(Simulated.class);
    assertThat(simulate("2026-09-30T22:00:00Z", by)).isInstanceOf(NoAgreement.class);
  }
}
