package no.ettermarked.agreements.handover.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import no.ettermarked.agreements.handover.app.CheckingHandover;
import no.ettermarked.agreements.programmes.Programme;
import no.ettermarked.agreements.programmes.app.RunningProgramme;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.ProvidersOwn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The handover of agreements over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/agreements/{id}/handover")
@Tag(name = "Programmes", description = "Steps that customers are taken through, and checklists.")
@RunOnVirtualThread
@ProvidersOwn
public class HandoverResource {
  private final RunningProgramme running;
  private final CheckingHandover checking;

  HandoverResource(RunningProgramme running, CheckingHandover checking) {
    this.running = running;
    this.checking = checking;
  }

  @POST
  @ResponseStatus(201)
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Begin the handover of an agreement",
      description =
          "The checklist that is complete before the agreement goes live, of the latest version of a"
              + " template. An agreement has one; its steps are done under /v1/programmes/{id}."
              + " Refused with 409 where the offer has lapsed, or was withdrawn or rejected.")
  public RestResponse<HandoverView> beginHandover(
      @Parameter(description = "The agreement's id.") @PathParam("id") UUID id,
      @NotNull @Valid HandoverRequest request) {
    Programme handover = running.handOver(id, new Slug(request.template()));
    return ResponseBuilder.<HandoverView>create(RestResponse.Status.CREATED)
        .location(URI.create("/v1/programmes/" + handover.id()))
        .tag(new Version(handover.version()).etag())
        .entity(HandoverView.of(handover, checking.language()))
        .build();
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show the handover of an agreement",
      description = "Whether it lets the agreement go live, and what is missing.")
  public RestResponse<HandoverView> showHandover(
      @Parameter(description = "The agreement's id.") @PathParam("id") UUID id) {
    Programme handover = running.handover(id);
    return ResponseBuilder.ok(HandoverView.of(handover, checking.language()))
        .tag(new Version(handover.version()).etag())
        .build();
  }
}
