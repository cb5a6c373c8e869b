package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.TimePrice;
import no.ettermarked.agreements.terms.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    @Schema(required = true, description = "For an hour, without VAT.") MoneyTerm perHour,
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
        String vatPercent) {

  static TimePriceTerm of(Sourced<TimePrice> sourced) {
    TimePrice price = sourced.value();
    return new TimePriceTerm(
        sourced.source(),
        price.code().text(),
        price.name(),
        MoneyTerm.of(price.perHour()),
        price.minimumMinutes(),
        price.incrementMinutes(),
        price.vat().text());
  }
}
