package no.ettermarked.agreements.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
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
  private static final LocalDate LATER = LocalDate.of(2027, 3, 1);
  private static final Validity OPEN = new Validity(FIRST, Optional.empty());
  private static final Source TERMS = Source.of("plan", "e-learning", 1, "termination");

  private static EarliestEnd end(
      String binding, String notice, @Nullable String renewal, String endsAt, LocalDate given) {
    return EarliestEnd.of(
        OPEN, List.of(item("e-learning", OPEN, binding, notice, renewal, endsAt)), given);
  }

  private static TerminableItem item(
      String plan,
      Validity period,
      String binding,
      String notice,
      @Nullable String renewal,
      String endsAt) {
    return new TerminableItem(
        plan,
        period,
        new Sourced<>(
            Source.of("plan", plan, 1, "termination"),
            new Termination(
                Period.parse(binding),
                Period.parse(notice),
                renewal == null ? null : Period.parse(renewal),
                null,
                endsAt,
                null)));
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
            OPEN,
            List.of(
                item("bronze", OPEN, "P3M", "P0D", "P3M", "renewal"),
                item("e-learning", OPEN, "P1Y", "P0D", "P1Y", "renewal")),
            LocalDate.of(2026, 11, 15));

    assertThat(end.to()).isEqualTo("2027-09-01");
    assertThat(end.because()).allSatisfy(reason -> assertThat(reason.source()).isEqualTo(TERMS));
    assertThat(end.because().getFirst())
        .isEqualTo(
            Reason.of(
                "termination.item-decides",
                TERMS,
                Map.of("plan", "e-learning", "date", "2026-09-01")));
  }

  @Test
  @DisplayName("what is added later binds from its own first day, and is named (PRO-2)")
  void from_its_own_first_day() {
    List<TerminableItem> items =
        List.of(
            item("bronze", OPEN, "P3M", "P0D", "P3M", "renewal"),
            item(
                "e-learning",
                new Validity(LATER, Optional.empty()),
                "P1Y",
                "P0D",
                "P1Y",
                "renewal"));

    EarliestEnd before = EarliestEnd.of(OPEN, items, LocalDate.of(2026, 11, 15));
    EarliestEnd within = EarliestEnd.of(OPEN, items, LocalDate.of(2027, 9, 2));

    assertThat(before.to()).isEqualTo("2028-03-01");
    assertThat(codes(before))
        .containsExactly(
            "termination.item-decides",
            "termination.notice",
            "termination.binding",
            "termination.earliest");
    assertThat(before.because().getFirst().inputs())
        .isEqualTo(Map.of("plan", "e-learning", "date", "2027-03-01"));
    assertThat(within.to()).isEqualTo("2028-03-01");
    assertThat(EarliestEnd.of(OPEN, items, LocalDate.of(2028, 3, 2)).to()).isEqualTo("2029-03-01");
  }

  @Test
  @DisplayName("what begins later and does not bind need not begin")
  void need_not_begin() {
    List<TerminableItem> items =
        List.of(
            item("bronze", OPEN, "P0D", "P0D", null, "any-day"),
            item(
                "standby", new Validity(LATER, Optional.empty()), "P0D", "P1M", null, "month-end"));

    assertThat(EarliestEnd.of(OPEN, items, LocalDate.of(2026, 11, 15)).to())
        .isEqualTo("2026-12-15");
    assertThat(EarliestEnd.of(OPEN, items, LocalDate.of(2027, 2, 15)).to()).isEqualTo("2027-04-01");
  }

  @Test
  @DisplayName("what is over by itself holds nothing longer, nor does what has ended")
  void over_by_itself() {
    List<TerminableItem> items =
        List.of(
            item("bronze", OPEN, "P0D", "P0D", null, "any-day"),
            item(
                "hyper-care",
                new Validity(FIRST, Optional.of(LATER)),
                "P1Y",
                "P0D",
                null,
                "any-day"));

    EarliestEnd during = EarliestEnd.of(OPEN, items, LocalDate.of(2026, 11, 15));
    EarliestEnd after = EarliestEnd.of(OPEN, items, LATER);

    assertThat(during.to()).isEqualTo("2027-03-01");
    assertThat(codes(during))
        .containsExactly(
            "termination.item-decides",
            "termination.notice",
            "termination.binding",
            "termination.ends-anyway",
            "termination.earliest");
    assertThat(after.to()).isEqualTo("2027-03-01");
    assertThat(codes(after)).containsExactly("termination.notice", "termination.earliest");
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

  @Test
  @DisplayName("what renews from a month's last day renews there, whatever the month before was")
  void renewals_do_not_drift() {
    Validity open = new Validity(LocalDate.of(2026, 11, 30), Optional.empty());
    TerminableItem quarterly = item("support", open, "P3M", "P0D", "P3M", "renewal");

    assertThat(EarliestEnd.of(open, List.of(quarterly), LocalDate.of(2027, 1, 1)).to())
        .isEqualTo("2027-02-28");
    assertThat(EarliestEnd.of(open, List.of(quarterly), LocalDate.of(2027, 3, 1)).to())
        .isEqualTo("2027-05-30");
  }

  @Test
  @DisplayName(
      "what is bought in the middle of a quarter is bound for three months and ends with a quarter (PRO-16)")
  void quarters_of_the_year() {
    Validity open = new Validity(LocalDate.of(2026, 11, 15), Optional.empty());
    TerminableItem quarterly =
        new TerminableItem(
            "support",
            open,
            new Sourced<>(
                TERMS,
                new Termination(
                    Period.ofMonths(3),
                    Period.ZERO,
                    Period.ofMonths(3),
                    MonthDay.of(1, 1),
                    "renewal",
                    null)));

    assertThat(EarliestEnd.of(open, List.of(quarterly), LocalDate.of(2026, 11, 20)).to())
        .isEqualTo("2027-04-01");
    assertThat(EarliestEnd.of(open, List.of(quarterly), LocalDate.of(2027, 4, 1)).to())
        .isEqualTo("2027-04-01");
    assertThat(EarliestEnd.of(open, List.of(quarterly), LocalDate.of(2027, 4, 2)).to())
        .isEqualTo("2027-07-01");
  }
}
