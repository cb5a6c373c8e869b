package no.ettermarked.billing.terms.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
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
import no.ettermarked.kit.reasons.Source;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code no.ettermarked.agreements.terms-in-force.v1}. */
record TermsDocument(
    @JsonProperty(required = true) AgreementPart agreement,
    @JsonProperty(required = true) ProviderPart provider,
    @JsonProperty(required = true) CustomerPart customer,
    @JsonProperty(required = true) List<PhasePart> phases) {

  Terms terms(long version) {
    return new Terms(
        agreement.id(),
        version,
        customer.id(),
        new ProviderProfile(
            provider.language(), CurrencyUnit.of(provider.currency()), provider.zone()),
        phases.stream().map(PhasePart::phase).toList());
  }

  record AgreementPart(@JsonProperty(required = true) UUID id) {}

  record PhasePart(
      @JsonProperty(required = true) LocalDate from,
      @Nullable LocalDate to,
      @JsonProperty(required = true) List<CoveragePart> coverage,
      @JsonProperty(required = true) List<TimePricePart> timePrices,
      @JsonProperty(required = true) List<RecurringPricePart> recurringPrices) {
    Phase phase() {
      return new Phase(
          new Validity(from, to),
          coverage.stream().map(CoveragePart::rule).toList(),
          timePrices.stream().map(TimePricePart::price).toList(),
          recurringPrices.stream().map(RecurringPricePart::price).toList());
    }
  }

  record ProviderPart(
      @JsonProperty(required = true) String currency,
      @JsonProperty(required = true) String language,
      @JsonProperty(required = true) ZoneId zone) {}

  record CustomerPart(@JsonProperty(required = true) UUID id) {}

  record MoneyPart(
      @JsonProperty(required = true) String amount,
      @JsonProperty(required = true) String currency) {
    Money money() {
      return Money.of(CurrencyUnit.of(currency), new BigDecimal(amount));
    }
  }

  record CoveragePart(
      @JsonProperty(required = true) Source source,
      @Nullable JsonNode when,
      @JsonProperty(required = true) boolean admit,
      @Nullable PayPart pay,
      @Nullable String instead) {

    CoverageRule rule() {
      return new CoverageRule(source, WhenReading.read(when), coverage());
    }

    private Coverage coverage() {
      if (!admit) {
        return new Coverage.TurnedAway(instead);
      }
      if (pay == null) {
        throw new IllegalArgumentException(
            "coverage " + source.key() + " " + source.rule() + " admits and says not who pays");
      }
      return new Coverage.Admitted(Pay.parse(pay.as(), pay.timebank(), pay.price()));
    }
  }

  record PayPart(
      @JsonProperty(required = true) String as,
      @Nullable String timebank,
      @Nullable String price) {}

  record TimePricePart(
      @JsonProperty(required = true) Source source,
      @Nullable PriceListPart priceList,
      @JsonProperty(required = true) String code,
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) MoneyPart perHour,
      long minimumMinutes,
      @JsonProperty(required = true) long incrementMinutes,
      @JsonProperty(required = true) String vatPercent) {
    TimePrice price() {
      return new TimePrice(
          source,
          priceList == null ? null : priceList.listed(),
          code,
          name,
          perHour.money(),
          minimumMinutes,
          incrementMinutes,
          VatPercent.parse(vatPercent));
    }
  }

  /** Terms told before the list's version was have the version of the list as their source. */
  record PriceListPart(@JsonProperty(required = true) String key, @Nullable Integer version) {

    @Nullable Source listed() {
      return version == null ? null : Source.of("price-list", key, version);
    }
  }

  record RecurringPricePart(
      @JsonProperty(required = true) Source source,
      @JsonProperty(required = true) String code,
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) MoneyPart amount,
      @JsonProperty(required = true) long quantity,
      @JsonProperty(required = true) Period every,
      @JsonProperty(required = true) String billed,
      @JsonProperty(required = true) String vatPercent) {
    RecurringPrice price() {
      return new RecurringPrice(
          source,
          code,
          name,
          amount.money(),
          quantity,
          every,
          Billed.parse(billed),
          VatPercent.parse(vatPercent));
    }
  }
}
