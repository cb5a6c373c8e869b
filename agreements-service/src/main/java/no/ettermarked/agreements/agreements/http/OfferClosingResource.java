package no.ettermarked.agreements.agreements.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AgreementStatus;
import no.ettermarked.agreements.agreements.ClosedOffer;
import no.ettermarked.agreements.agreements.app.ClosingOffer;
import no.ettermarked.agreements.agreements.app.Today;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.ProvidersOwn;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Offers that are withdrawn or rejected, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/agreements/{id}")
@Tag(name = "Agreements", description = "What customers are offered and accept.")
@RunOnVirtualThread
public class OfferClosingResource {
  private final ClosingOffer closing;
  private final Today today;

  OfferClosingResource(ClosingOffer closing, Today today) {
    this.closing = closing;
    this.today = today;
  }

  @POST
  @Path("/withdrawal")
  @PermissionsAllowed("agreements:write")
  @ProvidersOwn
  @Idempotent
  @Operation(
      summary = "Withdraw an offer",
      description =
          "Takes back a draft, or an offer that nobody has accepted. It stays on record as withdrawn;"
              + " the customer sees it if it was offered. Send the ETag as If-Match. Refused with 409"
              + " once it is accepted, rejected, lapsed or withdrawn: what was accepted is ended with"
              + " POST /v1/agreements/{id}/terminations.")
  public RestResponse<AgreementView> withdrawAgreement(
      @Parameter(description = "The agreement's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ClosingRequest request) {
    return shown(closing.withdraw(id, request.by(), request.why(), ifMatch));
  }

  @POST
  @Path("/rejection")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Reject an offer",
      description =
          "Says no to an offer, for the customer. It stays on record as rejected. Send the ETag as"
              + " If-Match. Refused with 409 for a draft, and once it is accepted, rejected, lapsed or"
              + " withdrawn.")
  public RestResponse<AgreementView> rejectAgreement(
      @Parameter(description = "The agreement's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ClosingRequest request) {
    return shown(closing.reject(id, request.by(), request.why(), ifMatch));
  }

  private RestResponse<AgreementView> shown(ClosingOffer.Outcome outcome) {
    return switch (outcome) {
      case ClosingOffer.Outcome.Closed(ClosedOffer offer) ->
          ResponseBuilder.ok(AgreementView.of(offer, today.date(), today.language()))
              .tag(new Version(offer.version()).etag())
              .build();
      case ClosingOffer.Outcome.NotOpen(String number, AgreementStatus status) ->
          throw Refused.conflict(
              "agreement-not-open",
              "%s is %s, so there is no offer to take off the table."
                  .formatted(number, status.text()));
    };
  }
}
