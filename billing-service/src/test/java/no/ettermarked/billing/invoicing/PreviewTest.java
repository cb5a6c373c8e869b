package no.ettermarked.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import no.ettermarked.billing.TermsFixture;
import no.ettermarked.billing.invoicing.InvoiceLine.Recurring;
import no.ettermarked.billing.invoicing.InvoiceLine.Work;
import no.ettermarked.billing.invoicing.Preview.CurrenciesDiffer;
import no.ettermarked.billing.invoicing.Preview.Previewed;
import no.ettermarked.billing.money.Charge;
import no.ettermarked.billing.rating.CaseReference;
import no.ettermarked.billing.rating.CaseSoFar;
import no.ettermarked.billing.rating.LoggedWork;
import no.ettermarked.billing.rating.Rating;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.billing.rating.WorkDone;
import no.ettermarked.billing.terms.Billed;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.billing.terms.Phase;
import no.ettermarked.billing.terms.RecurringPrice;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.kit.reasons.Reason;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PreviewTest {
  private static final RecurringPrice MONTHLY =
      TermsFixture.recurring("9800.00", 1, "P1M", Billed.IN_ADVANCE);

  private static Money nok(String amount) {
    return Money.parse("NOK " + amount);
  }

  private static InvoicePreview preview(Terms terms, String month, Work... work) {
    Preview preview =
        Preview.of(TermsFixture.CUSTOMER, YearMonth.parse(month), List.of(terms), List.of(work), 0);
    return ((Previewed) preview).invoice();
  }

  private static Work work(Terms terms, long minutes) {
    UUID id = UUID.randomUUID();
    LoggedWork work =
        new LoggedWork(
            id,
            new CaseReference(id, "A-1", "Feil", TermsFixture.CUSTOMER, TermsFixture.AGREEMENT),
            new WorkDone(Instant.parse("2026-09-08T07:40:00Z"), minutes),
            "Jonas Berge",
            null,
            new Pay.Hourly("consultant"),
            List.of());
    Rating rating = Rating.of(work.done(), work.pay(), terms, CaseSoFar.NOTHING);
    return new Work(work, (Rated) rating);
  }

  private static Recurring only(InvoicePreview preview) {
    assertThat(preview.lines()).hasSize(1);
    return (Recurring) preview.lines().getFirst();
  }

  @Test
  void a_whole_month_and_an_hour_of_work_come_to_11250_and_VAT_2812_50() {
    // 9800.00 + 1450.00 = 11250.00; VAT 2450.00 + 362.50 = 2812.50.
    Terms terms = TermsFixture.terms("2026-09-01", null, MONTHLY);
    InvoicePreview preview = preview(terms, "2026-09", work(terms, 50));
    assertThat(preview.lines()).hasSize(2);
    assertThat(preview.net()).isEqualTo(nok("11250.00"));
    assertThat(preview.vat()).isEqualTo(nok("2812.50"));
    assertThat(preview.gross()).isEqualTo(nok("14062.50"));
  }

  @Test
  void an_agreement_from_the_16th_of_September_pays_15_of_30_days() {
    Recurring line = only(preview(TermsFixture.terms("2026-09-16", null, MONTHLY), "2026-09"));
    assertThat(line.charge().net()).isEqualTo(nok("4900.00"));
    assertThat(line.charge().vat()).isEqualTo(nok("1225.00"));
    assertThat(line.reasons())
        .extracting(Reason::code)
        .containsExactly("recurring.part-of-period", "vat.added");
    assertThat(line.reasons().getFirst().inputs())
        .containsEntry("days", "15")
        .containsEntry("of", "30");
  }

  @Test
  void an_agreement_that_ends_on_the_11th_of_February_pays_10_of_28_days() {
    // 9800 * 10 / 28 = 3500.00
    Recurring line =
        only(preview(TermsFixture.terms("2026-09-01", "2027-02-11", MONTHLY), "2027-02"));
    assertThat(line.charge().net()).isEqualTo(nok("3500.00"));
  }

  @Test
  void a_part_that_does_not_come_out_even_is_rounded_once_for_the_whole_quantity() {
    // 3 * 100.00 * 10 / 31 = 96.7741... -> 96.77; each for itself would be 32.26 * 3 = 96.78.
    RecurringPrice three = TermsFixture.recurring("100.00", 3, "P1M", Billed.IN_ADVANCE);
    Recurring line = only(preview(TermsFixture.terms("2026-10-22", null, three), "2026-10"));
    assertThat(line.charge().net()).isEqualTo(nok("96.77"));
    assertThat(line.charge().vat()).isEqualTo(nok("24.19"));
  }

  @Test
  void a_quarter_in_advance_is_billed_with_its_first_month_only() {
    RecurringPrice quarterly = TermsFixture.recurring("900.00", 1, "P3M", Billed.IN_ADVANCE);
    Terms terms = TermsFixture.terms("2026-10-01", null, quarterly);
    assertThat(only(preview(terms, "2026-10")).charge().net()).isEqualTo(nok("900.00"));
    assertThat(preview(terms, "2026-11").lines()).isEmpty();
    assertThat(preview(terms, "2026-12").lines()).isEmpty();
    assertThat(only(preview(terms, "2027-01")).charge().net()).isEqualTo(nok("900.00"));
  }

  @Test
  void a_quarter_in_arrears_is_billed_with_its_last_month_only() {
    RecurringPrice quarterly = TermsFixture.recurring("900.00", 1, "P3M", Billed.IN_ARREARS);
    Terms terms = TermsFixture.terms("2026-10-01", "2027-02-01", quarterly);
    assertThat(preview(terms, "2026-10").lines()).isEmpty();
    assertThat(only(preview(terms, "2026-12")).charge().net()).isEqualTo(nok("900.00"));
    // January to March 2027 has 90 days, of which 31 are in force: 900 * 31 / 90 = 310.00
    assertThat(only(preview(terms, "2027-01")).charge().net()).isEqualTo(nok("310.00"));
    assertThat(preview(terms, "2027-02").lines()).isEmpty();
  }

  @Test
  void months_outside_the_agreement_have_no_lines_and_come_to_nothing() {
    Terms terms = TermsFixture.terms("2026-09-16", "2026-12-01", MONTHLY);
    assertThat(preview(terms, "2026-08").gross()).isEqualTo(nok("0.00"));
    assertThat(preview(terms, "2026-12").lines()).isEmpty();
  }

  @Test
  @DisplayName("VEN-4: a month with two phases has the lines of both, each by its days")
  void a_month_with_two_phases_has_the_lines_of_both() {
    // September has 30 days: 10 at 9000 come to 3000.00, 20 at 6000 to 4000.00.
    Terms terms =
        TermsFixture.terms(
            phase("2026-06-11", "2026-09-11", monthly("9000.00")),
            phase("2026-09-11", null, monthly("6000.00")));
    InvoicePreview september = preview(terms, "2026-09");
    assertThat(september.lines())
        .extracting(line -> line.charge().net())
        .containsExactly(nok("3000.00"), nok("4000.00"));
    assertThat(september.vat()).isEqualTo(nok("1750.00"));
    assertThat(only(preview(terms, "2026-08")).charge().net()).isEqualTo(nok("9000.00"));
    assertThat(only(preview(terms, "2026-10")).charge().net()).isEqualTo(nok("6000.00"));
  }

  @Test
  void a_later_phase_keeps_to_the_periods_of_the_agreement() {
    // Quarters from 1 October. The second phase begins on 1 November: 61 of the 92 days to the
    // end of the year at 1840.00 come to 1220.00; of the first, 31 at 920.00 to 310.00.
    RecurringPrice quarterly = TermsFixture.recurring("920.00", 1, "P3M", Billed.IN_ADVANCE);
    RecurringPrice dearer = TermsFixture.recurring("1840.00", 1, "P3M", Billed.IN_ADVANCE);
    Terms terms =
        TermsFixture.terms(
            phase("2026-10-01", "2026-11-01", quarterly), phase("2026-11-01", null, dearer));
    assertThat(only(preview(terms, "2026-10")).charge().net()).isEqualTo(nok("310.00"));
    assertThat(only(preview(terms, "2026-11")).charge().net()).isEqualTo(nok("1220.00"));
    assertThat(preview(terms, "2026-12").lines()).isEmpty();
    assertThat(only(preview(terms, "2027-01")).charge().net()).isEqualTo(nok("1840.00"));
  }

  @Test
  void a_later_phase_at_the_same_price_is_not_paid_for_apart() {
    // A phase begins on 1 November since hours cost something else; the quarter is paid for
    // already.
    RecurringPrice quarterly = TermsFixture.recurring("920.00", 1, "P3M", Billed.IN_ADVANCE);
    Terms terms =
        TermsFixture.terms(
            phase("2026-10-01", "2026-11-01", quarterly), phase("2026-11-01", null, quarterly));
    assertThat(only(preview(terms, "2026-10")).charge().net()).isEqualTo(nok("920.00"));
    assertThat(preview(terms, "2026-11").lines()).isEmpty();
    assertThat(only(preview(terms, "2027-01")).charge().net()).isEqualTo(nok("920.00"));
  }

  @Test
  void a_price_that_comes_back_after_a_break_holds_anew() {
    // Sold for January and March: 31 and 31 of the quarter's 90 days at 900.00, 310.00 each.
    RecurringPrice quarterly = TermsFixture.recurring("900.00", 1, "P3M", Billed.IN_ADVANCE);
    Terms terms =
        TermsFixture.terms(
            phase("2027-01-01", "2027-02-01", quarterly),
            phase("2027-02-01", "2027-03-01"),
            phase("2027-03-01", "2027-04-01", quarterly));
    assertThat(only(preview(terms, "2027-01")).charge().net()).isEqualTo(nok("310.00"));
    assertThat(preview(terms, "2027-02").lines()).isEmpty();
    assertThat(only(preview(terms, "2027-03")).charge().net()).isEqualTo(nok("310.00"));
  }

  @Property(tries = 200)
  void each_day_of_the_agreement_is_paid_for_once_however_it_is_cut_into_phases(
      @ForAll @IntRange(min = 1, max = 364) int cut,
      @ForAll @IntRange(min = 1, max = 6) int months,
      @ForAll boolean dearer) {
    String every = "P" + months + "M";
    RecurringPrice price = TermsFixture.recurring("100.00", 1, every, Billed.IN_ADVANCE);
    RecurringPrice later =
        TermsFixture.recurring(dearer ? "120.00" : "100.00", 1, every, Billed.IN_ADVANCE);
    LocalDate from = LocalDate.parse("2026-09-16");
    String then = from.plusDays(cut).toString();
    String to = from.plusDays(365).toString();
    Terms terms = TermsFixture.terms(phase(from.toString(), then, price), phase(then, to, later));
    long days =
        IntStream.range(0, 14)
            .mapToObj(YearMonth.parse("2026-09")::plusMonths)
            .flatMap(month -> preview(terms, month.toString()).lines().stream())
            .mapToLong(line -> ((Recurring) line).period().days())
            .sum();
    assertThat(days).isEqualTo(365);
  }

  private static RecurringPrice monthly(String amount) {
    return TermsFixture.recurring(amount, 1, "P1M", Billed.IN_ADVANCE);
  }

  private static Phase phase(String from, @Nullable String to, RecurringPrice... recurring) {
    return TermsFixture.phase(from, to, List.of(), List.of(recurring));
  }

  @Test
  void work_in_another_currency_than_the_terms_is_not_added_up() {
    Terms terms = TermsFixture.terms("2026-09-01", null, MONTHLY);
    Work work = work(terms, 50);
    Rated inEuro =
        new Rated(
            1,
            work.rated().performedOn(),
            work.rated().time(),
            null,
            Charge.nothing(CurrencyUnit.EUR),
            List.of());
    assertThat(
            Preview.of(
                TermsFixture.CUSTOMER,
                YearMonth.parse("2026-09"),
                List.of(terms),
                List.of(new Work(work.work(), inEuro)),
                0))
        .isEqualTo(new CurrenciesDiffer(List.of(CurrencyUnit.EUR, CurrencyUnit.of("NOK"))));
  }

  @Property(tries = 200)
  void totals_are_the_sums_of_the_lines_to_the_last_oere(
      @ForAll @Size(max = 20) List<@LongRange(min = 1, max = 600) Long> logs,
      @ForAll @IntRange(min = 1, max = 30) int firstDay,
      @ForAll @LongRange(max = 1_000_000_00) long oere) {
    RecurringPrice price =
        TermsFixture.recurring(
            Money.ofMinor(CurrencyUnit.of("NOK"), oere).getAmount().toPlainString(),
            1,
            "P1M",
            Billed.IN_ADVANCE);
    Terms terms = TermsFixture.terms("2026-09-%02d".formatted(firstDay), null, price);
    Terms onTheDay = TermsFixture.terms("2026-09-01", null);
    InvoicePreview preview =
        preview(
            terms,
            "2026-09",
            logs.stream().map(minutes -> work(onTheDay, minutes)).toArray(Work[]::new));
    long net = 0;
    long vat = 0;
    for (InvoiceLine line : preview.lines()) {
      net += line.charge().net().getAmountMinorLong();
      vat += line.charge().vat().getAmountMinorLong();
    }
    assertThat(preview.net().getAmountMinorLong()).isEqualTo(net);
    assertThat(preview.vat().getAmountMinorLong()).isEqualTo(vat);
    assertThat(preview.gross().getAmountMinorLong()).isEqualTo(net + vat);
    assertThat(preview.lines()).allSatisfy(line -> assertThat(line.charge().rate()).isPresent());
  }
}
