package no.ettermarked.agreements.terms.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;

/** An amount of money. */
@Schema(description = "An amount of money, exact.")
public record MoneyTerm(
    @Schema(
            required = true,
            description = "A decimal number with the decimals of the currency.",
            examples = "1450.00")
        String amount,
    @Schema(required = true, description = "ISO 4217.", examples = "NOK") String currency) {

  public static MoneyTerm of(Money money) {
    return new MoneyTerm(money.getAmount().toPlainString(), money.getCurrencyUnit().getCode());
  }
}
