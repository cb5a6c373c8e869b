package no.ettermarked.billing.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.billing.money.Charge;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.billing.terms.Phase;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What has become of logged work: it has its price, or it waits for what decides it. */
public sealed interface Rating {

  List<Reason> reasons();

  /** What decides is not known here yet. */
  record Waiting(List<Reason> reasons) implements Rating {
    public Waiting {
      reasons = List.copyOf(reasons);
    }

    /** Waits for the terms of the agreement, which have not arrived. */
    public static Waiting forTerms(UUID agreement) {
      return on("waiting.for-terms", agreement, Map.of());
    }

    /** Waits for terms that have the price: those that have arrived do not. */
    static Waiting forPrice(UUID agreement, String price) {
      return on("waiting.for-price", agreement, Map.of("price", price));
    }

    /** Waits for terms of the day on which it was done: those that have arrived are of others. */
    static Waiting forTermsOn(UUID agreement, LocalDate day) {
      return on("waiting.for-terms-on-day", agreement, Map.of("day", day.toString()));
    }

    /** Waits until timebanks are kept here. */
    static Waiting forTimebank(UUID agreement, String timebank) {
      return on("waiting.for-timebank", agreement, Map.of("timebank", timebank));
    }

    /** Waits for the quotation that says what it costs. */
    static Waiting forQuotation(UUID agreement) {
      return on("waiting.for-quotation", agreement, Map.of());
    }

    private static Waiting on(String code, UUID agreement, Map<String, String> inputs) {
      return new Waiting(
          List.of(Reason.of(code, Source.of("agreement", agreement.toString()), inputs)));
    }
  }

  /**
   * It has its price, and keeps it when terms change later.
   *
   * @param termsVersion of the agreement's terms by which it was decided
   * @param performedOn the provider's local date on which the work began
   * @param perHour absent where time is not paid for
   */
  record Rated(
      long termsVersion,
      LocalDate performedOn,
      BilledTime time,
      @Nullable Money perHour,
      Charge charge,
      List<Reason> reasons)
      implements Rating {
    public Rated {
      reasons = List.copyOf(reasons);
    }

    public Optional<Money> hourlyPrice() {
      return Optional.ofNullable(perHour);
    }
  }

  /**
   * Rates work by the terms of its agreement: what is paid by the hour at the price in force on the
   * day on which it was done.
   *
   * @param soFar what is rated already of the same case at the same price
   */
  static Rating of(WorkDone work, Pay pay, Terms terms, CaseSoFar soFar) {
    return switch (pay) {
      case Pay.Free _ -> Pricing.free(work, terms);
      case Pay.Included _ -> Pricing.included(work, terms);
      case Pay.Hourly(String price) ->
          terms
              .phaseAt(work.startedAt())
              .map(phase -> hourly(work, price, terms, phase, soFar))
              .orElseGet(
                  () -> Waiting.forTermsOn(terms.agreement(), terms.dayOf(work.startedAt())));
      case Pay.Timebank(String timebank, _) -> Waiting.forTimebank(terms.agreement(), timebank);
      case Pay.Quoted _ -> Waiting.forQuotation(terms.agreement());
    };
  }

  private static Rating hourly(
      WorkDone work, String code, Terms terms, Phase phase, CaseSoFar soFar) {
    return phase
        .timePrice(code)
        .<Rating>map(price -> Pricing.hourly(work, terms, price, soFar))
        .orElseGet(() -> Waiting.forPrice(terms.agreement(), code));
  }
}
