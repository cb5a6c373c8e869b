package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.OneOffPrice;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.WrittenMoney;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What costs something once, each time that something happens. */
@Schema(
    description =
        "What costs something once, each time that something happens: an amount, or so many minutes"
            + " of a time price.")
public record OneOffPriceTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(required = true, description = "Its name for programs.", examples = "contact-training")
        String code,
    @Schema(
            required = true,
            description = "What it is called on an invoice.",
            examples = "Opplæring")
        String name,
    @Schema(required = true, description = "What happens.", examples = "support-contact-added")
        String trigger,
    @Schema(description = "What it costs, without VAT.") @Nullable MoneyTerm amount,
    @Schema(description = "How many minutes it takes.", examples = "120") @Nullable Long minutes,
    @Schema(description = "The code of the time price of the minutes.", examples = "consultant")
        @Nullable String price,
    @Schema(required = true, description = "Value added tax in percent.", examples = "25")
        String vatPercent,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because) {

  static OneOffPriceTerm of(Sourced<OneOffPrice> sourced) {
    OneOffPrice price = sourced.value();
    WrittenMoney amount = price.amount();
    return new OneOffPriceTerm(
        sourced.source(),
        price.code(),
        price.name(),
        price.trigger(),
        amount == null ? null : MoneyTerm.of(amount.read()),
        price.minutes(),
        price.price(),
        price.vatPercent(),
        price.because());
  }
}
