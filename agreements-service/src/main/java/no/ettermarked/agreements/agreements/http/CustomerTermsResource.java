package no.ettermarked.agreements.agreements.http;

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
import no.ettermarked.agreements.agreements.app.ShowingTerms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is in force for a customer, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/customers/{id}/terms")
@Tag(name = "Terms", description = "What has been bought, and what that means at an instant.")
@RunOnVirtualThread
public class CustomerTermsResource {
  private final ShowingTerms showing;

  CustomerTermsResource(ShowingTerms showing) {
    this.showing = showing;
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show the terms in force for a customer",
      description =
          "The merged terms of the agreement in force at an instant, every value with the plan,"
              + " version and rule it came from, and calendars in the versions that hold then. Where"
              + " several agreements are in force at once, these are the terms of the one that began"
              + " first, and because names the others. 404 when none is in force.")
  public TermsView showCustomerTerms(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @QueryParam("at")
          @Parameter(description = "RFC 3339; now when left out.", example = "2026-09-01T06:00:00Z")
          @Nullable Instant at) {
    return TermsView.of(showing.inForce(id, Optional.ofNullable(at)));
  }
}
