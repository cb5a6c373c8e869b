package no.ettermarked.billing.invoicing.http;

import java.util.List;
import java.util.UUID;
import no.ettermarked.billing.invoicing.InvoicePreview;
import no.ettermarked.billing.money.http.Amount;
import no.ettermarked.billing.wording.Telling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an invoice would say. */
@Schema(description = "What an invoice of the month would say if it were made now.")
public record InvoicePreviewView(
    @Schema(
            description = "The customer.",
            examples = "01990f3a-6a00-7000-8000-00000000c001",
            required = true)
        UUID customer,
    @Schema(description = "The month.", examples = "2026-09", maxLength = 7, required = true)
        String period,
    @Schema(description = "ISO 4217.", examples = "NOK", maxLength = 3, required = true)
        String currency,
    @Schema(
            description = "First what recurs, then work in the order in which it was done.",
            required = true)
        List<InvoiceLineView> lines,
    @Schema(description = "The sum of the lines' net.", required = true) Amount net,
    @Schema(description = "The sum of the lines' VAT.", required = true) Amount vat,
    @Schema(description = "Net and VAT together.", required = true) Amount gross,
    @Schema(
            description =
                "How many pieces of work of the month have no price yet, and so no line;"
                    + " /v1/rated-work?status=waiting shows them.",
            examples = "0",
            required = true)
        long workWaiting) {

  static InvoicePreviewView of(InvoicePreview invoice, Telling telling) {
    return new InvoicePreviewView(
        invoice.customer(),
        invoice.period().toString(),
        invoice.currency().getCode(),
        invoice.lines().stream().map(line -> InvoiceLineView.of(line, telling)).toList(),
        Amount.of(invoice.net()),
        Amount.of(invoice.vat()),
        Amount.of(invoice.gross()),
        invoice.workWaiting());
  }
}
