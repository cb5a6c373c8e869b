package no.ettermarked.billing.invoicing.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ettermarked.billing.invoicing.InvoiceLine;
import no.ettermarked.billing.invoicing.InvoiceLine.Recurring;
import no.ettermarked.billing.invoicing.InvoiceLine.Work;
import no.ettermarked.billing.money.Charge;
import no.ettermarked.billing.money.VatPercent;
import no.ettermarked.billing.money.http.Amount;
import no.ettermarked.billing.wording.Telling;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of an invoice. */
@Schema(description = "One line of the invoice.")
public record InvoiceLineView(
    @Schema(
            description =
                "recurring: a price for a period; quantity, days and ofDays say of what. work: work"
                    + " on a case; minutes, case and ratedWork say which.",
            enumeration = {"recurring", "work"},
            examples = "work",
            maxLength = 20,
            required = true)
        String kind,
    @Schema(
            description = "What the customer reads.",
            examples = "OSE-1 Faktura kan ikke bokføres",
            maxLength = 1000,
            required = true)
        String description,
    @Schema(
            description = "The first day paid for, or the day the work was done.",
            examples = "2026-09-08",
            required = true)
        LocalDate from,
    @Schema(description = "The day after the last day.", examples = "2026-09-09", required = true)
        LocalDate to,
    @Schema(description = "How many are paid for.", examples = "1") @Nullable Long quantity,
    @Schema(description = "Days paid for.", examples = "15") @Nullable Long days,
    @Schema(description = "Days of the whole period.", examples = "30") @Nullable Long ofDays,
    @Schema(description = "Minutes billed.", examples = "60") @Nullable Long minutes,
    @Schema(description = "The price of one for a whole period, or of an hour.")
        @Nullable Amount unitPrice,
    @Schema(
            description = "What the unit price is for.",
            enumeration = {"period", "hour"},
            examples = "hour",
            maxLength = 10)
        @Nullable String unit,
    @Schema(description = "Without VAT, rounded once.", required = true) Amount net,
    @Schema(
            description = "The rate of VAT in percent, where there is a price.",
            examples = "25",
            maxLength = 10)
        @Nullable String vatPercent,
    @Schema(description = "VAT of this line, rounded once.", required = true) Amount vat,
    @Schema(
            description = "The case the work was done on.",
            examples = "01990f3a-6a00-7000-8000-00000000e001")
        @JsonProperty("case")
        @Nullable UUID ofCase,
    @Schema(
            description = "The rated work; /v1/rated-work/{id} shows it.",
            examples = "01990f3a-6a00-7000-8000-00000000f001")
        @Nullable UUID ratedWork,
    @Schema(description = "Why, in the provider's language.", required = true)
        List<Because> because) {

  static InvoiceLineView of(InvoiceLine line, Telling telling) {
    return switch (line) {
      case Recurring recurring -> recurring(recurring, telling);
      case Work work -> work(work, telling);
    };
  }

  private static InvoiceLineView recurring(Recurring line, Telling telling) {
    return new InvoiceLineView(
        "recurring",
        line.price().name(),
        line.period().startInclusive(),
        line.period().endExclusive(),
        line.price().quantity(),
        line.period().days(),
        line.period().ofDays(),
        null,
        Amount.of(line.price().amount()),
        "period",
        Amount.of(line.charge().net()),
        vatPercent(line.charge()),
        Amount.of(line.charge().vat()),
        null,
        null,
        telling.all(line.reasons()));
  }

  private static InvoiceLineView work(Work line, Telling telling) {
    Amount perHour = Amount.ofNullable(line.rated().hourlyPrice());
    return new InvoiceLineView(
        "work",
        line.work().ofCase().number() + " " + line.work().ofCase().title(),
        line.rated().performedOn(),
        line.rated().performedOn().plusDays(1),
        null,
        null,
        null,
        line.rated().time().billedMinutes(),
        perHour,
        perHour == null ? null : "hour",
        Amount.of(line.charge().net()),
        vatPercent(line.charge()),
        Amount.of(line.charge().vat()),
        line.work().ofCase().id(),
        line.work().id(),
        telling.all(line.work().covered(), line.rated().reasons()));
  }

  private static @Nullable String vatPercent(Charge charge) {
    return charge.rate().map(VatPercent::toString).orElse(null);
  }
}
