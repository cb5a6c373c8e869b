package no.ettermarked.cases.handling.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.app.FindingCases;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Cases, shown. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/cases")
@Tag(name = "Cases", description = "Enquiries that were admitted, from opening to resolution.")
@RunOnVirtualThread
public class CaseResource {
  private final FindingCases finding;
  private final CaseViews views;

  CaseResource(FindingCases finding, CaseViews views) {
    this.finding = finding;
    this.views = views;
  }

  @GET
  @PermissionsAllowed("cases:read")
  @Operation(
      summary = "List cases",
      description =
          "The newest first, each with its clocks as they stand now. A customer's own people see"
              + " their own customer's cases.")
  public Page<CaseView> listCases(
      @Valid @BeanParam CaseQuery query, @Valid @BeanParam PageQuery page) {
    List<Case> cases = finding.list(query.filter(), page);
    Page<Case> shown = Page.of(cases, page, one -> one, one -> Cursor.of(one.openedAt(), one.id()));
    return new Page<>(views.show(shown.items()), shown.nextCursor());
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("cases:read")
  @Operation(
      summary = "Show a case",
      description =
          "With what covers it and when it is due, and why. The ETag names the version to send as"
              + " If-Match when the case is started or resolved.")
  public RestResponse<CaseView> showCase(
      @Parameter(description = "The case's id.") @PathParam("id") UUID id) {
    return views.ok(finding.find(id).orElseThrow(() -> Refused.notFound("case", id)));
  }
}
