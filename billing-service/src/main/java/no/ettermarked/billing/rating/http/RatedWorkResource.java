package no.ettermarked.billing.rating.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.billing.rating.BilledWork;
import no.ettermarked.billing.rating.WorkFilter;
import no.ettermarked.billing.rating.app.FindingWork;
import no.ettermarked.billing.terms.app.ProviderLanguage;
import no.ettermarked.billing.wording.Telling;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Rated work over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/rated-work")
@Tag(name = "Rated work", description = "Logged work, what it costs, and why.")
@RunOnVirtualThread
public class RatedWorkResource {
  private final FindingWork finding;
  private final ProviderLanguage language;

  RatedWorkResource(FindingWork finding, ProviderLanguage language) {
    this.finding = finding;
    this.language = language;
  }

  @GET
  @PermissionsAllowed("billing:read")
  @Operation(
      summary = "List logged work with what it costs",
      description =
          "In the order in which the work began. Work whose terms or price are not known here yet"
              + " is listed too, as waiting, with the reason.")
  public Page<RatedWorkView> listRatedWork(
      @QueryParam("customer") @Parameter(description = "Only work for this customer.")
          @Nullable UUID customer,
      @QueryParam("case") @Parameter(description = "Only work on this case.") @Nullable UUID ofCase,
      @QueryParam("from") @Parameter(description = "Only work that began then or later, RFC 3339.")
          @Nullable Instant from,
      @QueryParam("to") @Parameter(description = "Only work that began before, RFC 3339.")
          @Nullable Instant to,
      @QueryParam("status")
          @Pattern(regexp = "rated|waiting", message = "Expected rated or waiting.")
          @Parameter(description = "Only work that is rated, or only work that is waiting.")
          @Nullable String status,
      @Valid @BeanParam PageQuery page) {
    WorkFilter filter =
        new WorkFilter(
            Optional.ofNullable(customer),
            Optional.ofNullable(ofCase),
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            Optional.ofNullable(status).map("waiting"::equals));
    Telling telling = Telling.in(language.tag());
    return Page.of(
        finding.list(filter, page),
        page,
        billed -> RatedWorkView.of(billed, telling),
        RatedWorkResource::cursor);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("billing:read")
  @Operation(
      summary = "Show what one piece of work costs and why",
      description =
          "Under the id of the work log. The reasons say who pays, how the minutes were counted,"
              + " and how the amount and its VAT came about.")
  public RestResponse<RatedWorkView> showRatedWork(
      @PathParam("id") @Parameter(description = "The id of the work log.") UUID id) {
    BilledWork billed = finding.find(id).orElseThrow(() -> Refused.notFound("rated-work", id));
    return ResponseBuilder.ok(RatedWorkView.of(billed, Telling.in(language.tag())))
        .tag(new Version(billed.version()).etag())
        .build();
  }

  private static Cursor cursor(BilledWork billed) {
    return Cursor.of(billed.work().done().startedAt(), billed.work().id());
  }
}
