package no.ettermarked.agreements.plans.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.ettermarked.agreements.plans.WrittenMoney;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of money. */
@Schema(description = "An amount of money, exact.")
public record MoneyBody(
    @Schema(
            description = "A decimal number as a string, not negative.",
            examples = "1450.00",
            maxLength = 16)
        @NotNull
        @Pattern(
            regexp = "^[0-9]{1,12}(\\.[0-9]{1,3})?$",
            message = "must be a decimal number such as 1450.00")
        String amount,
    @Schema(description = "ISO 4217; the provider's.", examples = "NOK")
        @NotNull
        @Pattern(regexp = "^[A-Z]{3}$")
        String currency) {

  public WrittenMoney written() {
    return new WrittenMoney(amount, currency);
  }

  public static MoneyBody of(WrittenMoney written) {
    return new MoneyBody(written.amount(), written.currency());
  }
}
