package no.ettermarked.billing.money.http;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money on the wire, in answers and events: the amount is a string, so that no reader rounds it.
 */
@Schema(description = "An amount of money.")
public record Amount(
    @Schema(
            description = "Decimal, with as many decimals as the currency has.",
            examples = "1450.00",
            maxLength = 30,
            required = true)
        String amount,
    @Schema(
            description = "ISO 4217.",
            examples = "NOK",
            minLength = 3,
            maxLength = 3,
            required = true)
        String currency) {

  public static Amount of(Money money) {
    return new Amount(money.getAmount().toPlainString(), money.getCurrencyUnit().getCode());
  }

  public static @Nullable Amount ofNullable(Optional<Money> money) {
    return money.map(Amount::of).orElse(null);
  }
}
