package no.ettermarked.billing.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.ettermarked.billing.TermsFixture;
import no.ettermarked.billing.rating.Simulation.NoAgreement;
import no.ettermarked.billing.rating.Simulation.NotCovered;
import no.ettermarked.billing.rating.Simulation.PriceUnknown;
import no.ettermarked.billing.rating.Simulation.Simulated;
import no.ettermarked.billing.terms.Enquiry;
import no.ettermarked.billing.terms.Terms;
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
