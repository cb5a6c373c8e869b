package no.ettermarked.agreements.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.Termination;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EarliestEndTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final Source TERMS = Source.of("plan", "e-learning", 1, "termination");

  private static EarliestEnd end(
      String binding, String notice, @Nullable String renewal, String endsAt, LocalDate given) {
    return EarliestEnd.of(
        new Validity(FIRST, Optional.empty()),
        List.of(
            new Sourced<>(
                TERMS,
                new Termination(
                    Period.parse(binding),
                    Period.parse(notice),
                    renewal == null ? null : Period.parse(renewal),
                    endsAt,
                    null))),
        given);
  }

  private static List<String> codes(EarliestEnd end) {
    return end.because().stream().map(Reason::code).toList();
  }

  @Test
  @DisplayName("e-learning cannot be ended within its year, nor within the next (PRO-2)")
  void within_the_year() {
    EarliestEnd first = end("P1Y", "P0D", "P1Y", "renewal", LocalDate.of(2026, 11, 15));
    EarliestEnd second = end("P1Y", "P0D", "P1Y", "renewal", LocalDate.of(2027, 9, 2));

    assertThat(first.to()).isEqualTo("2027-09-01");
    assertThat(codes(first))
        .containsExactly("termination.notice", "termination.binding", "termination.earliest");
    assertThat(second.to()).isEqualTo("2028-09-01");
    assertThat(codes(second))
        .containsExactly("termination.notice", "termination.renewal", "termination.earliest");
    assertThat(second.because().getLast().inputs()).isEqualTo(Map.of("date", "2028-08-31"));
  }

  @Test
  @DisplayName(
      "three months' notice on 15 November ends with the month: the last day is 28 February")
  void notice_to_the_end_of_a_month() {
    EarliestEnd end = end("P0D", "P3M", null, "month-end", LocalDate.of(2026, 11, 15));

    assertThat(end.to()).isEqualTo("2027-03-01");
    assertThat(codes(end))
        .containsExactly("termination.notice", "termination.month-end", "termination.earliest");
  }

  @Test
  @DisplayName("notice that ends on the day of renewal is in time, a day later is a year late")
  void notice_before_renewal() {
    assertThat(end("P1Y", "P3M", "P1Y", "renewal", LocalDate.of(2027, 6, 1)).to())
        .isEqualTo("2027-09-01");
    assertThat(end("P1Y", "P3M", "P1Y", "renewal", LocalDate.of(2027, 6, 2)).to())
        .isEqualTo("2028-09-01");
  }

  @Test
  @DisplayName("who is not bound is free the same day, and it ends anyway when it would have")
  void free_and_anyway() {
    LocalDate given = LocalDate.of(2026, 10, 1);
    EarliestEnd free = EarliestEnd.of(new Validity(FIRST, Optional.empty()), List.of(), given);
    EarliestEnd anyway =
        EarliestEnd.of(
            new Validity(FIRST, Optional.of(LocalDate.of(2026, 10, 1))),
            List.of(),
            LocalDate.of(2026, 12, 1));

    assertThat(free.to()).isEqualTo(given);
    assertThat(codes(free)).containsExactly("termination.free");
    assertThat(anyway.to()).isEqualTo("2026-10-01");
    assertThat(codes(anyway)).containsExactly("termination.free", "termination.ends-anyway");
  }

  @Test
  @DisplayName("of several plans the one that binds longest decides, and gives its reasons")
  void several() {
    EarliestEnd end =
        EarliestEnd.of(
            new Validity(FIRST, Optional.empty()),
            List.of(
                new Sourced<>(
                    Source.of("plan", "bronze", 1, "termination"),
                    new Termination(
                        Period.ofMonths(3), Period.ZERO, Period.ofMonths(3), "renewal", null)),
                new Sourced<>(
                    TERMS,
                    new Termination(
                        Period.ofYears(1), Period.ZERO, Period.ofYears(1), "renewal", null))),
            LocalDate.of(2026, 11, 15));

    assertThat(end.to()).isEqualTo("2027-09-01");
    assertThat(end.because()).allSatisfy(reason -> assertThat(reason.source()).isEqualTo(TERMS));
  }

  @Property
  void it_never_ends_within_the_binding_or_before_notice_has_passed(
      @ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = 2000) int day,
      @ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = 24) int binding,
      @ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = 6) int notice,
      @ForAll("ends") String endsAt) {
    LocalDate given = FIRST.plusDays(day);

    LocalDate to = end("P" + binding + "M", "P" + notice + "M", "P1Y", endsAt, given).to();

    assertThat(to).isAfterOrEqualTo(FIRST.plusMonths(binding));
    assertThat(to).isAfterOrEqualTo(given.plusMonths(notice));
    assertThat(to).isAfter(FIRST);
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("any-day", "month-end", "renewal");
  }
}
