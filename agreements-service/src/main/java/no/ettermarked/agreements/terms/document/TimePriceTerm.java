package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.ListedPrice;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.TimePrice;
import no.ettermarked.agreements.terms.Quantified;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What an hour costs. */
@Schema(description = "What an hour costs, and how time is counted.")
public record TimePriceTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(
            required = true,
            description = "What coverage refers to it by.",
            examples = "consultant")
        String code,
    @Schema(
            required = true,
            description = "What it is called on an invoice.",
            examples = "Konsulent")
        String name,
    @Schema(
            required = true,
            description = "For an hour, without VAT: the price of this size, less the discount.")
        MoneyTerm perHour,
    @Schema(
            required = true,
            description = "Billed at least for each case, minutes.",
            examples = "15")
        long minimumMinutes,
    @Schema(
            required = true,
            description = "Time is rounded up to whole ones of these, minutes.",
            examples = "15")
        long incrementMinutes,
    @Schema(required = true, description = "Value added tax in percent.", examples = "25")
        String vatPercent,
    @Schema(description = "Whose hours they are; anybody's when absent.", examples = "consultant")
        @Nullable String role,
    @Schema(description = "The price of the smallest agreement without discount, if another.")
        @Nullable MoneyTerm ordinaryPerHour,
    @Schema(description = "What is taken off, in percent.", examples = "25")
        @Nullable String discountPercent,
    @Schema(
            description =
                "How many units of the plan that brings it are bought, where the price depends on"
                    + " it.",
            examples = "20")
        @Nullable Integer size,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because,
    @Schema(
            description =
                "Where a price list has the amounts: the version of it that holds. Absent where they"
                    + " stand in source.")
        @Nullable ListedTerm priceList) {

  /** Where the amounts stand, if a plan does not say them itself. */
  @Schema(description = "Where the amounts of a time price stand.")
  public record ListedTerm(
      @Schema(required = true, description = "The price list's key.", examples = "hours")
          String key,
      @Schema(
              required = true,
              description = "What it is priced by in the list.",
              examples = "consultant")
          String code,
      @Schema(required = true, description = "The version that holds.", examples = "1")
          int version) {

    private static ListedTerm of(ListedPrice listed) {
      return new ListedTerm(
          listed.reference().list().text(), listed.reference().code().text(), listed.version());
    }
  }

  static TimePriceTerm of(Sourced<Quantified<TimePrice>> sourced) {
    TimePrice price = sourced.value().value();
    int size = sourced.value().quantity();
    Money perHour = price.perHour(size);
    Money ordinary = price.amounts().ordinary();
    return new TimePriceTerm(
        sourced.source(),
        price.code().text(),
        price.name(),
        MoneyTerm.of(perHour),
        price.minimumMinutes(),
        price.incrementMinutes(),
        price.vat().text(),
        price.role().map(Slug::text).orElse(null),
        perHour.isEqual(ordinary) ? null : MoneyTerm.of(ordinary),
        price.discount().map(discount -> discount.percent().toPlainString()).orElse(null),
        price.amounts().bySize().isEmpty() ? null : size,
        price.because().orElse(null),
        price.listed().map(ListedTerm::of).orElse(null));
  }

  /** Whether a price list of that key has the amounts. */
  public boolean isListedIn(String key) {
    return priceList != null && priceList.key().equals(key);
  }
}
