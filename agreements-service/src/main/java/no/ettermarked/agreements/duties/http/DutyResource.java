package no.ettermarked.agreements.duties.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.duties.app.KeepingDuties;
import no.ettermarked.agreements.duties.app.KeepingDuties.Standing;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.ProvidersOwn;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Duties over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/duties")
@Tag(name = "Duties", description = "What is to be done again and again for a customer.")
@RunOnVirtualThread
@ProvidersOwn
public class DutyResource {
  private final KeepingDuties keeping;

  DutyResource(KeepingDuties keeping) {
    this.keeping = keeping;
  }

  @POST
  @ResponseStatus(201)
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Lay down a duty",
      description =
          "Something to be done again and again for a customer, such as keeping its documentation up"
              + " to date, by whoever has a role in the team that serves it. When the day it is due"
              + " has passed, duty-overdue tells.")
  public RestResponse<DutyView> layDownDuty(@NotNull @Valid DutyRequest request) {
    Standing standing =
        keeping.layDown(
            request.customer(),
            request.name(),
            new Slug(request.ownerRole()),
            Period.parse(request.every()),
            request.firstDueOn());
    return ResponseBuilder.<DutyView>create(RestResponse.Status.CREATED)
        .location(URI.create("/v1/duties/" + standing.duty().id()))
        .tag(new Version(standing.duty().version()).etag())
        .entity(DutyView.of(standing))
        .build();
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List duties",
      description =
          "In the order they were laid down; those that are overdue, in the order they were due.")
  public Page<DutyView> listDuties(
      @QueryParam("customer") @Parameter(description = "Only those for this customer, by id.")
          @Nullable UUID customer,
      @QueryParam("overdue")
          @Parameter(description = "true: only those that are overdue today.")
          @Pattern(regexp = "^(true|false)$", message = "must be true or false")
          @Nullable String overdue,
      @Valid @BeanParam PageQuery page) {
    boolean onlyOverdue = "true".equals(overdue);
    return Page.of(
        keeping.list(Optional.ofNullable(customer), onlyOverdue, page),
        page,
        DutyView::of,
        standing ->
            onlyOverdue
                ? Cursor.of(standing.duty().dueOn(), standing.duty().id())
                : Cursor.of(standing.duty().id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("agreements:read")
  @Operation(summary = "Show a duty", description = "How it stands today, with its ETag.")
  public RestResponse<DutyView> showDuty(
      @Parameter(description = "The duty's id.") @PathParam("id") UUID id) {
    return shown(keeping.find(id));
  }

  @POST
  @Path("/{id}/completions")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Record that a duty was done",
      description =
          "It is due again on the first of its days after that and after the one it was due. If-Match"
              + " is required.")
  public RestResponse<DutyView> completeDuty(
      @Parameter(description = "The duty's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CompletionRequest request) {
    return shown(keeping.done(id, request.by(), Optional.ofNullable(request.on()), ifMatch));
  }

  @POST
  @Path("/{id}/ending")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "End a duty",
      description = "It is no longer to be done. If-Match is required.")
  public RestResponse<DutyView> endDuty(
      @Parameter(description = "The duty's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(keeping.end(id, ifMatch));
  }

  private static RestResponse<DutyView> shown(Standing standing) {
    return ResponseBuilder.ok(DutyView.of(standing))
        .tag(new Version(standing.duty().version()).etag())
        .build();
  }
}
