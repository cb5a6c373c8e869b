package no.ettermarked.billing.invoicing.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.billing.invoicing.InvoicePreview;
import no.ettermarked.billing.invoicing.Preview;
import no.ettermarked.billing.invoicing.Preview.CurrenciesDiffer;
import no.ettermarked.billing.invoicing.Preview.Previewed;
import no.ettermarked.billing.invoicing.app.PreviewingInvoices;
import no.ettermarked.billing.terms.app.ProviderLanguage;
import no.ettermarked.billing.wording.Telling;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.joda.money.CurrencyUnit;

/** Invoice previews over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/invoice-previews")
@Tag(name = "Invoice previews", description = "What an invoice would say, line by line.")
@RunOnVirtualThread
public class InvoicePreviewResource {
  private final PreviewingInvoices previewing;
  private final ProviderLanguage language;

  InvoicePreviewResource(PreviewingInvoices previewing, ProviderLanguage language) {
    this.previewing = previewing;
    this.language = language;
  }

  @GET
  @PermissionsAllowed("billing:read")
  @Operation(
      summary = "Preview the invoice of a month",
      description =
          "Recurring prices whose period is billed with the month, and rated work that began in"
              + " the month by the provider's own calendar days. A period that the agreement is in"
              + " force for in part is paid for by days. VAT is rounded once per line; the totals"
              + " are the sums of the lines. Stores nothing.")
  public InvoicePreviewView previewInvoice(
      @QueryParam("customer") @NotNull @Parameter(description = "The customer.") UUID customer,
      @QueryParam("period")
          @NotNull
          @Parameter(
              description = "The month, such as 2026-09.",
              example = "2026-09",
              schema = @Schema(implementation = String.class, pattern = "^[0-9]{4}-[0-9]{2}$"))
          YearMonth period) {
    Preview preview =
        previewing
            .preview(customer, period)
            .orElseThrow(() -> Refused.notFound("customer", customer));
    return InvoicePreviewView.of(invoiceOrRefused(preview), Telling.in(language.tag()));
  }

  private static InvoicePreview invoiceOrRefused(Preview preview) {
    return switch (preview) {
      case Previewed previewed -> previewed.invoice();
      case CurrenciesDiffer several ->
          throw Refused.conflict(
              "currencies-differ",
              "The customer is billed in "
                  + several.currencies().stream()
                      .map(CurrencyUnit::getCode)
                      .collect(Collectors.joining(" and "))
                  + " this month, and one invoice has one currency.");
    };
  }
}
