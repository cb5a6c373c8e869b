package no.ettermarked.agreements.coverage.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ettermarked.agreements.coverage.app.CheckingCoverage;
import no.ettermarked.kit.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Coverage checks over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/coverage-checks")
@Tag(name = "Terms", description = "What has been bought, and what that means at an instant.")
@RunOnVirtualThread
public class CoverageCheckResource {
  private final CheckingCoverage checking;

  CoverageCheckResource(CheckingCoverage checking) {
    this.checking = checking;
  }

  @POST
  @PermissionsAllowed("agreements:read")
  @Idempotent
  @Operation(
      summary = "Check what covers an enquiry",
      description =
          "Whether an enquiry would be taken in, how work on it is paid and when it is due, by the"
              + " terms in force for the customer at that instant, and why. Of several agreements the"
              + " oldest that admits it covers it. Nothing is stored.")
  public RestResponse<CoverageCheckView> checkCoverage(
      @NotNull @Valid CoverageCheckRequest request) {
    return RestResponse.ok(CoverageCheckView.of(checking.check(request.question())));
  }
}
