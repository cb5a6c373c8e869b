package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.RecurringPrice;
import no.ettermarked.agreements.terms.Quantified;
import no.ettermarked.agreements.terms.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
            description = "in-advance: before the period it is for begins.",
            examples = "in-advance")
        String billed,
    @Schema(required = true, description = "Value added tax in percent.", examples = "25")
        String vatPercent) {

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
        price.vat().text());
  }
}
