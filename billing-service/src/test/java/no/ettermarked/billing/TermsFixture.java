package no.ettermarked.billing;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.billing.money.VatPercent;
import no.ettermarked.billing.terms.Billed;
import no.ettermarked.billing.terms.Coverage;
import no.ettermarked.billing.terms.CoverageRule;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.billing.terms.Phase;
import no.ettermarked.billing.terms.ProviderProfile;
import no.ettermarked.billing.terms.RecurringPrice;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.billing.terms.TimePrice;
import no.ettermarked.billing.terms.Validity;
import no.ettermarked.billing.terms.Wanted;
import no.ettermarked.billing.terms.When;
import no.ettermarked.kit.reasons.Source;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Terms made by hand: an Oslo provider, licence free, phone turned away, the rest by the hour. */
public final class TermsFixture {
  public static final UUID CUSTOMER = UUID.fromString("01990f3a-6a00-7000-8000-00000000c002");
  public static final UUID AGREEMENT = UUID.fromString("01990f3a-6a00-7000-8000-00000000a002");
  private static final VatPercent VAT = VatPercent.parse("25");

  private TermsFixture() {}

  /** A consultant at NOK 1450 an hour. */
  public static TimePrice consultant(long minimumMinutes, long incrementMinutes) {
    return timePrice("1450.00", minimumMinutes, incrementMinutes);
  }

  public static TimePrice timePrice(String perHour, long minimumMinutes, long incrementMinutes) {
    return new TimePrice(
        Source.of("plan", "basis", 1, "timePrices/1"),
        null,
        "consultant",
        "Konsulent",
        Money.parse("NOK " + perHour),
        minimumMinutes,
        incrementMinutes,
        VAT);
  }

  public static RecurringPrice recurring(
      String amount, long quantity, String every, Billed billed) {
    return new RecurringPrice(
        Source.of("plan", "pluss", 1, "recurringPrices/1"),
        "management",
        "Forvaltning",
        Money.parse("NOK " + amount),
        quantity,
        Period.parse(every),
        billed,
        VAT);
  }

  public static Terms terms(String from, @Nullable String to, RecurringPrice... recurring) {
    return terms(from, to, List.of(consultant(15, 15)), List.of(recurring));
  }

  public static Terms terms(
      String from, @Nullable String to, List<TimePrice> times, List<RecurringPrice> recurring) {
    return terms(phase(from, to, times, recurring));
  }

  public static Terms terms(Phase... phases) {
    return new Terms(
        AGREEMENT,
        1,
        CUSTOMER,
        new ProviderProfile("nb-NO", CurrencyUnit.of("NOK"), ZoneId.of("Europe/Oslo")),
        List.of(phases));
  }

  public static Phase phase(
      String from, @Nullable String to, List<TimePrice> times, List<RecurringPrice> recurring) {
    return new Phase(
        days(from, to),
        List.of(
            rule(1, kind("licence"), new Coverage.Admitted(new Pay.Free())),
            rule(2, kind("meeting"), new Coverage.Admitted(new Pay.Included())),
            rule(
                3,
                new When(
                    Wanted.WHICHEVER,
                    new Wanted(Set.of("phone"), Set.of()),
                    Wanted.WHICHEVER,
                    Set.of()),
                new Coverage.TurnedAway("Meld saken i portalen.")),
            rule(4, When.ALWAYS, new Coverage.Admitted(new Pay.Hourly("consultant")))),
        times,
        recurring);
  }

  public static Validity days(String from, @Nullable String to) {
    return new Validity(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  public static When kind(String kind) {
    return new When(
        new Wanted(Set.of(kind), Set.of()), Wanted.WHICHEVER, Wanted.WHICHEVER, Set.of());
  }

  public static CoverageRule rule(int place, When when, Coverage coverage) {
    return new CoverageRule(Source.of("plan", "basis", 1, "coverage/" + place), when, coverage);
  }
}
