package no.ettermarked.billing.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.junit.jupiter.api.DisplayName;
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
  void the_price_is_the_one_in_force_on_the_day_the_work_was_done() {
    // Midnight of 1 October in Oslo is 22:00 UTC on 30 September.
    Terms terms =
        TermsFixture.terms(
            TermsFixture.phase(
                "2026-09-01",
                "2026-10-01",
                List.of(TermsFixture.timePrice("1450.00", 0, 15)),
                List.of()),
            TermsFixture.phase(
                "2026-10-01", null, List.of(TermsFixture.timePrice("1500.00", 0, 15)), List.of()));
    assertThat(hour(terms, "2026-09-30T21:59:59Z").charge().net())
        .isEqualTo(Money.parse("NOK 1450.00"));
    assertThat(hour(terms, "2026-09-30T22:00:00Z").charge().net())
        .isEqualTo(Money.parse("NOK 1500.00"));
  }

  private static Rated hour(Terms terms, String at) {
    WorkDone work = new WorkDone(Instant.parse(at), 60);
    return (Rated) Rating.of(work, new Pay.Hourly("consultant"), terms, CaseSoFar.NOTHING);
  }

  @Test
  void work_on_a_day_without_terms_is_waited_with_and_not_guessed_at() {
    Terms september = TermsFixture.terms("2026-09-01", "2026-10-01");
    WorkDone after = new WorkDone(Instant.parse("2026-09-30T22:00:00Z"), 60);
    Rating rating = Rating.of(after, new Pay.Hourly("consultant"), september, CaseSoFar.NOTHING);
    assertThat(rating).isInstanceOf(Waiting.class);
    assertThat(rating.reasons())
        .extracting(Reason::code, Reason::inputs)
        .containsExactly(tuple("waiting.for-terms-on-day", Map.of("day", "2026-10-01")));
    assertThat(Rating.of(after, new Pay.Free(), september, CaseSoFar.NOTHING))
        .isInstanceOf(Rated.class);
  }

  @Test
  @DisplayName("PRO-12, VEN-15: a timebank's work and a quotation's are waited with")
  void what_is_not_rated_yet_is_waited_with() {
    assertThat(Rating.of(FIFTY, new Pay.Timebank("hours", "consultant"), TERMS, CaseSoFar.NOTHING))
        .isInstanceOf(Waiting.class)
        .extracting(rating -> rating.reasons().getFirst().code())
        .isEqualTo("waiting.for-timebank");
    assertThat(Rating.of(FIFTY, new Pay.Quoted("consultant"), TERMS, CaseSoFar.NOTHING))
        .isInstanceOf(Waiting.class)
        .extracting(rating -> rating.reasons().getFirst().code())
        .isEqualTo("waiting.for-quotation");
  }

  @Test
  void work_takes_a_minute_or_more() {
    assertThatThrownBy(() -> new WorkDone(FIFTY.startedAt(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
