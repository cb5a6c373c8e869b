package no.ettermarked.billing.rating.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.ettermarked.billing.money.Charge;
import no.ettermarked.billing.money.VatPercent;
import no.ettermarked.billing.rating.BilledTime;
import no.ettermarked.billing.rating.BilledWork;
import no.ettermarked.billing.rating.CaseReference;
import no.ettermarked.billing.rating.LoggedWork;
import no.ettermarked.billing.rating.Rating;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.billing.rating.Rating.Waiting;
import no.ettermarked.billing.rating.WorkDone;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.kit.reasons.Reason;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Translates between rows and the domain. */
@Singleton
class RatedWorkRows {
  private final EventJson json;

  RatedWorkRows(EventJson json) {
    this.json = json;
  }

  RatedWorkRow row(LoggedWork work) {
    RatedWorkRow row = new RatedWorkRow();
    row.id = work.id();
    row.caseId = work.ofCase().id();
    row.caseNumber = work.ofCase().number();
    row.caseTitle = work.ofCase().title();
    row.customer = work.ofCase().customer();
    row.agreement = work.ofCase().agreement();
    row.startedAt = work.done().startedAt();
    row.minutes = work.done().minutes();
    row.performedBy = work.performedBy();
    row.description = work.description();
    row.pay = work.pay().word();
    row.timebank = work.pay().timebankKey().orElse(null);
    row.price = work.pay().priceCode().orElse(null);
    row.coveredBecause = json.write(work.covered());
    return row;
  }

  void put(Rating rating, Instant at, RatedWorkRow row) {
    row.reasons = json.write(rating.reasons());
    switch (rating) {
      case Waiting _ -> row.status = RatedWorkRow.WAITING;
      case Rated rated -> putRated(rated, at, row);
    }
  }

  private static void putRated(Rated rated, Instant at, RatedWorkRow row) {
    row.status = RatedWorkRow.RATED;
    row.termsVersion = rated.termsVersion();
    row.performedOn = rated.performedOn();
    row.countedMinutes = rated.time().countedMinutes();
    row.billedMinutes = rated.time().billedMinutes();
    row.currency = rated.charge().net().getCurrencyUnit().getCode();
    row.perHour = rated.hourlyPrice().map(Money::getAmount).orElse(null);
    row.net = rated.charge().net().getAmount();
    row.vatPercent = rated.charge().rate().map(VatPercent::value).orElse(null);
    row.vat = rated.charge().vat().getAmount();
    row.ratedAt = at;
  }

  BilledWork work(RatedWorkRow row) {
    return new BilledWork(logged(row), rating(row), row.version);
  }

  LoggedWork logged(RatedWorkRow row) {
    return new LoggedWork(
        row.id,
        new CaseReference(row.caseId, row.caseNumber, row.caseTitle, row.customer, row.agreement),
        new WorkDone(row.startedAt, row.minutes),
        row.performedBy,
        row.description,
        Pay.parse(row.pay, row.timebank, row.price),
        List.of(read(row.coveredBecause, Because[].class)));
  }

  private Rating rating(RatedWorkRow row) {
    List<Reason> reasons = List.of(read(row.reasons, Reason[].class));
    return row.status.equals(RatedWorkRow.WAITING) ? new Waiting(reasons) : rated(row, reasons);
  }

  private static Rated rated(RatedWorkRow row, List<Reason> reasons) {
    CurrencyUnit currency = CurrencyUnit.of(requireNonNull(row.currency));
    return new Rated(
        requireNonNull(row.termsVersion),
        requireNonNull(row.performedOn),
        new BilledTime(
            row.minutes, requireNonNull(row.countedMinutes), requireNonNull(row.billedMinutes)),
        row.perHour == null ? null : money(currency, row.perHour),
        new Charge(
            money(currency, requireNonNull(row.net)),
            row.vatPercent == null ? null : new VatPercent(row.vatPercent),
            money(currency, requireNonNull(row.vat))),
        reasons);
  }

  private static Money money(CurrencyUnit currency, BigDecimal stored) {
    return Money.of(currency, stored.setScale(currency.getDecimalPlaces()));
  }

  private <T> T read(String stored, Class<T> type) {
    try {
      return json.read(stored, type);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
