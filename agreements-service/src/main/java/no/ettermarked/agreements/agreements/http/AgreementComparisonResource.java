package no.ettermarked.agreements.agreements.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.app.ComparingAgreement;
import no.ettermarked.agreements.terms.document.Difference;
import no.ettermarked.agreements.written.http.Flaws;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.ProvidersOwn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Comparisons of agreements over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/agreements/{id}/comparisons")
@Tag(name = "Agreements", description = "What customers are offered and accept.")
@RunOnVirtualThread
public class AgreementComparisonResource {
  private final ComparingAgreement comparing;

  AgreementComparisonResource(ComparingAgreement comparing) {
    this.comparing = comparing;
  }

  @POST
  @PermissionsAllowed("agreements:read")
  @ProvidersOwn
  @Idempotent
  @Operation(
      summary = "Compare an agreement with other plans",
      description =
          "What would change for the customer under other plans, term by term, with what the"
              + " agreement says itself kept. Nothing is stored.")
  public RestResponse<ComparisonView> compareAgreement(
      @Parameter(description = "The agreement's id.") @PathParam("id") UUID id,
      @NotNull @Valid ComparisonRequest request) {
    return switch (comparing.compare(
        id,
        request.items().stream().map(ItemRequest::wanted).toList(),
        Optional.ofNullable(request.on()))) {
      case ComparingAgreement.Outcome.Compared(LocalDate on, List<Difference> differences) ->
          RestResponse.ok(ComparisonView.of(on, differences));
      case ComparingAgreement.Outcome.Flawed flawed ->
          throw Flaws.refused("agreement-flawed", flawed.flaws());
    };
  }
}
