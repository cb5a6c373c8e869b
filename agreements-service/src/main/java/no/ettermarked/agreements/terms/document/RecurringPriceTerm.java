package no.ettermarked.agreements.terms.document;

import java.time.MonthDay;
import no.ettermarked.agreements.plans.RecurringPrice;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.terms.Quantified;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the agreement costs again and again. */
@Schema(description = "What the agreement costs again and again.")
public record RecurringPriceTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(required = true, description = "Its name for programs.", examples = "pluss-monthly")
        String code,
    @Schema(
            required = true,
            description = "What it is called on an invoice.",
            examples = "Forvaltningsavtale Pluss")
        String name,
    @Schema(required = true, description = "For one unit and one period, without VAT.")
        MoneyTerm amount,
    @Schema(required = true, description = "How many units.", examples = "1") int quantity,
    @Schema(required = true, description = "The period, ISO 8601.", examples = "P1M") String every,
    @Schema(
            required = true,
            description =
                "in-advance: before the period it is for begins; in-arrears: after it has ended.",
            examples = "in-advance")
        String billed,
    @Schema(required = true, description = "Value added tax in percent.", examples = "25")
        String vatPercent,
    @Schema(description = "What is counted; the plan itself when absent.", examples = "user")
        @Nullable String unit,
    @Schema(
            description = "How much is billed at a time: whole periods; one when absent.",
            examples = "P3M")
        @Nullable String billedEvery,
    @Schema(
            description =
                "The day of the year from which billing is counted, --MM-dd; the agreement's first"
                    + " day when absent.",
            examples = "--01-01")
        @Nullable String anchor,
    @Schema(
            description = "The key of one of indexations by which it is adjusted.",
            examples = "consumer-prices")
        @Nullable String indexation,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because) {

  static RecurringPriceTerm of(Sourced<Quantified<RecurringPrice>> sourced) {
    RecurringPrice price = sourced.value().value();
    return new RecurringPriceTerm(
        sourced.source(),
        price.code().text(),
        price.name(),
        MoneyTerm.of(price.amount()),
        sourced.value().quantity(),
        price.every().toString(),
        price.billed().text(),
        price.vat().text(),
        price.unit().map(Slug::text).orElse(null),
        price.billedEvery().equals(price.every()) ? null : price.billedEvery().toString(),
        price.anchor().map(MonthDay::toString).orElse(null),
        price.indexation().map(Slug::text).orElse(null),
        price.because().orElse(null));
  }
}
