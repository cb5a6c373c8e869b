package no.ettermarked.billing.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ettermarked.billing.TermsFixture;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.billing.rating.Rating.Waiting;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.kit.reasons.Reason;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RatingTest {
  private static final Terms TERMS = TermsFixture.terms("2026-09-01", null);
  private static final WorkDone FIFTY = new WorkDone(Instant.parse("2026-09-08T07:40:00Z"), 50);

  private static Rated rated(WorkDone work, Pay pay, CaseSoFar soFar) {
    return (Rated) Rating.of(work, pay, TERMS, soFar);
  }

  @Test
  void fifty_minutes_at_1450_an_hour_come_to_an_hour_with_VAT_and_the_reasons() {
    Rated rated = rated(FIFTY, new Pay.Hourly("consultant"), CaseSoFar.NOTHING);
    assertThat(rated.time().billedMinutes()).isEqualTo(60);
    assertThat(rated.charge().net()).isEqualTo(Money.parse("NOK 1450.00"));
    assertThat(rated.charge().vat()).isEqualTo(Money.parse("NOK 362.50"));
    assertThat(rated.termsVersion()).isEqualTo(1);
    assertThat(rated.reasons())
        .extracting(Reason::code)
        .containsExactly("work.counted-in-increments", "work.priced-per-hour", "vat.added");
    assertThat(rated.reasons().getFirst().inputs())
        .isEqualTo(Map.of("logged", "PT50M", "counted", "PT1H", "increment", "PT15M"));
    assertThat(rated.reasons()).allSatisfy(reason -> assertThat(reason.source()).isNotNull());
  }

  @Test
  void free_work_costs_nothing_and_says_so() {
    Rated rated = rated(FIFTY, new Pay.Free(), CaseSoFar.NOTHING);
    assertThat(rated.time()).isEqualTo(new BilledTime(50, 0, 0));
    assertThat(rated.charge().gross()).isEqualTo(Money.parse("NOK 0.00"));
    assertThat(rated.reasons()).extracting(Reason::code).containsExactly("work.free");
  }

  @Test
  void included_work_costs_nothing_more_and_says_so() {
    Rated rated = rated(FIFTY, new Pay.Included(), CaseSoFar.NOTHING);
    assertThat(rated.charge().gross()).isEqualTo(Money.parse("NOK 0.00"));
    assertThat(rated.reasons()).extracting(Reason::code).containsExactly("work.included");
  }

  @Test
  void work_is_performed_on_the_providers_own_day() {
    // 22:30 UTC on 30 September is 00:30 on 1 October in Oslo, which is on summer time (+02:00).
    WorkDone late = new WorkDone(Instant.parse("2026-09-30T22:30:00Z"), 15);
    assertThat(rated(late, new Pay.Hourly("consultant"), CaseSoFar.NOTHING).performedOn())
        .isEqualTo(LocalDate.parse("2026-10-01"));
  }

  @Test
  void the_minimum_is_named_when_it_is_charged_and_when_it_covers() {
    Terms terms =
        TermsFixture.terms("2026-09-01", null, List.of(TermsFixture.consultant(30, 15)), List.of());
    WorkDone ten = new WorkDone(FIFTY.startedAt(), 10);
    Rated first = (Rated) Rating.of(ten, new Pay.Hourly("consultant"), terms, CaseSoFar.NOTHING);
    assertThat(first.reasons()).extracting(Reason::code).contains("work.raised-to-minimum");
    assertThat(first.charge().net()).isEqualTo(Money.parse("NOK 725.00"));
    Rated second =
        (Rated)
            Rating.of(
                ten, new Pay.Hourly("consultant"), terms, CaseSoFar.NOTHING.and(first.time()));
    assertThat(second.reasons()).extracting(Reason::code).contains("work.within-minimum");
    assertThat(second.charge().net()).isEqualTo(Money.parse("NOK 0.00"));
  }

  @Test
  void a_price_that_the_terms_lack_is_waited_for() {
    Rating rating = Rating.of(FIFTY, new Pay.Hourly("architect"), TERMS, CaseSoFar.NOTHING);
    assertThat(rating).isInstanceOf(Waiting.class);
    assertThat(rating.reasons())
        .extracting(Reason::code, Reason::inputs)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("waiting.for-price", Map.of("price", "architect")));
  }

  @Test
  void work_takes_a_minute_or_more() {
    assertThatThrownBy(() -> new WorkDone(FIFTY.startedAt(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
