package no.ettermarked.agreements.agreements.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.DraftAgreement;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.Overlap;
import no.ettermarked.agreements.agreements.app.DraftingAgreement;
import no.ettermarked.agreements.agreements.app.RemarkingOnOffers;
import no.ettermarked.agreements.agreements.app.Today;
import no.ettermarked.agreements.teams.CapacitySpan;
import no.ettermarked.agreements.teams.app.PromisingCapacity;
import no.ettermarked.agreements.teams.http.Overbooked;
import no.ettermarked.agreements.written.http.Flaws;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.ProvidersOwn;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Drafts of agreements over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/agreements")
@Tag(name = "Agreements", description = "What customers are offered and accept.")
@RunOnVirtualThread
@ProvidersOwn
public class AgreementDraftResource {
  private final DraftingAgreement drafting;
  private final PromisingCapacity promising;
  private final RemarkingOnOffers remarking;
  private final Today today;

  AgreementDraftResource(
      DraftingAgreement drafting,
      PromisingCapacity promising,
      RemarkingOnOffers remarking,
      Today today) {
    this.drafting = drafting;
    this.promising = promising;
    this.remarking = remarking;
    this.today = today;
  }

  @POST
  @ResponseStatus(201)
  @Path("/drafts")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Draft an agreement",
      description =
          "Writes down an agreement that is not offered yet. The customer does not see it. Its terms"
              + " can be read with GET /v1/agreements/{id}/terms as those of any agreement.")
  public RestResponse<AgreementView> draftAgreement(@NotNull @Valid AgreementRequest request) {
    Agreement agreement = done(drafting.draft(request.agreement()));
    return ResponseBuilder.<AgreementView>create(RestResponse.Status.CREATED)
        .location(URI.create("/v1/agreements/" + agreement.offer().id()))
        .tag(new Version(agreement.version()).etag())
        .entity(view(agreement))
        .build();
  }

  @PUT
  @Path("/drafts/{id}")
  @PermissionsAllowed("agreements:write")
  @Operation(
      summary = "Write a draft anew",
      description =
          "Replaces what a draft says, whole; its id and number stay. The versions of plans are"
              + " settled anew. Send the ETag as If-Match.")
  public RestResponse<AgreementView> rewriteDraft(
      @Parameter(description = "The agreement's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid AgreementRequest request) {
    return shown(done(drafting.rewrite(id, request.agreement(), ifMatch)));
  }

  @POST
  @Path("/{id}/offering")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Offer a draft",
      description =
          "Offers a draft to the customer, as it is. Send the ETag as If-Match. From then it does"
              + " not change any more; another offer is another agreement. Refused with 409 when it"
              + " promises more of its team than there is, unless it does so evenIfOverbooked.")
  public RestResponse<AgreementView> offerDraft(
      @Parameter(description = "The agreement's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(done(drafting.offer(id, ifMatch)));
  }

  private Agreement done(DraftingAgreement.Outcome outcome) {
    return switch (outcome) {
      case DraftingAgreement.Outcome.Drafted(DraftAgreement agreement) -> agreement;
      case DraftingAgreement.Outcome.Offered(OfferedAgreement agreement) -> agreement;
      case DraftingAgreement.Outcome.Flawed flawed ->
          throw Flaws.refused("agreement-flawed", flawed.flaws());
      case DraftingAgreement.Outcome.Overlapping(Overlap overlap) ->
          throw Overlaps.refused(overlap);
      case DraftingAgreement.Outcome.Overbooked(CapacitySpan first) ->
          throw Overbooked.refused(first, promising.language());
      case DraftingAgreement.Outcome.NoDraft(Agreement agreement) ->
          throw Refused.conflict(
              "agreement-not-a-draft",
              "%s is %s, and no draft any more. Offer another agreement instead."
                  .formatted(agreement.offer().number(), agreement.statusOn(today.date()).text()));
    };
  }

  private RestResponse<AgreementView> shown(Agreement agreement) {
    return ResponseBuilder.ok(view(agreement)).tag(new Version(agreement.version()).etag()).build();
  }

  private AgreementView view(Agreement agreement) {
    return AgreementView.of(agreement, today.date(), remarking.on(agreement.offer()));
  }
}
