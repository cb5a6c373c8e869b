package no.ettermarked.cases.intake.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ettermarked.cases.handling.http.CaseView;
import no.ettermarked.cases.handling.http.CaseViews;
import no.ettermarked.cases.intake.Opening;
import no.ettermarked.cases.intake.app.OpeningCase;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Cases, opened. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/cases")
@Tag(name = "Cases", description = "Enquiries that were admitted, from opening to resolution.")
@RunOnVirtualThread
public class OpeningResource {
  private final OpeningCase opening;
  private final CaseViews views;
  private final Caller caller;

  OpeningResource(OpeningCase opening, CaseViews views, Caller caller) {
    this.opening = opening;
    this.views = views;
    this.caller = caller;
  }

  @POST
  @PermissionsAllowed("cases:write")
  @Idempotent
  @Operation(
      summary = "Open a case",
      description =
          "The terms the customer has in force decide whether the enquiry is admitted, how work on"
              + " it is paid for, and when it is due; the answer tells why. An enquiry that is not"
              + " admitted is refused with not-covered and a sentence that says what to do"
              + " instead, or with no-agreement-in-force.")
  @ResponseStatus(201)
  public RestResponse<CaseView> openCase(@NotNull @Valid NewCase asked) {
    if (!caller.mayActFor(asked.customer())) {
      throw Refused.notFound("customer", asked.customer());
    }
    Opening.Opened opened = OpeningRefusals.openedOrRefused(opening.open(asked.enquiry()));
    return views.created(opened.opened(), opened.clocks());
  }
}
