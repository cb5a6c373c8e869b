package no.ettermarked.agreements.teams.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.teams.app.ServingCustomers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who answers for a customer, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/customers/{id}/team")
@Tag(name = "Teams", description = "Who looks after customers, who answers, and what they can do.")
@RunOnVirtualThread
public class CustomerTeamResource {
  private final ServingCustomers serving;

  CustomerTeamResource(ServingCustomers serving) {
    this.serving = serving;
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show who answers for a customer",
      description =
          "The team that serves it at an instant, and who answers in it, with substitutes and why. A"
              + " token that is bound to a customer sees its own.")
  public AnsweringView showCustomerTeam(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @QueryParam("at") @Parameter(description = "RFC 3339 instant; now when it is left out.")
          @Nullable Instant at) {
    return AnsweringView.of(serving.answeringFor(id, Optional.ofNullable(at)));
  }
}
