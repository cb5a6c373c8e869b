package no.ettermarked.kit.deadletters;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.ProvidersOwn;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Dead letters, listed and driven again. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/dead-letters")
@Tag(name = "Operations", description = "What an operator looks at and mends.")
@RunOnVirtualThread
@ProvidersOwn
public class DeadLetterResource {
  private final DeadLetters letters;
  private final Redriving redriving;

  DeadLetterResource(DeadLetters letters, Redriving redriving) {
    this.letters = letters;
    this.redriving = redriving;
  }

  @GET
  @PermissionsAllowed("operations:read")
  @Operation(
      summary = "List events that could not be handled",
      description = "Oldest first; those that were driven again and handled are left out.")
  public Page<DeadLetter> listDeadLetters(@Valid @BeanParam PageQuery page) {
    return Page.of(letters.list(page), page, letter -> letter, letter -> Cursor.of(letter.id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("operations:read")
  @Operation(
      summary = "Show an event that could not be handled",
      description = "With the reason, and when it was driven again.")
  public DeadLetter showDeadLetter(
      @Parameter(description = "The dead letter's id.") @PathParam("id") UUID id) {
    return letters.find(id).orElseThrow(() -> Refused.notFound("dead-letter", id));
  }

  @POST
  @Path("/{id}/redrives")
  @PermissionsAllowed("operations:write")
  @Idempotent
  @Operation(
      summary = "Drive an event again",
      description =
          "Hands the event to the part that could not handle it. When it fails again the dead"
              + " letter stays and the answer says why.")
  public RestResponse<DeadLetter> redriveDeadLetter(
      @Parameter(description = "The dead letter's id.") @PathParam("id") UUID id) {
    redriving.redrive(id);
    return RestResponse.ok(showDeadLetter(id));
  }
}
