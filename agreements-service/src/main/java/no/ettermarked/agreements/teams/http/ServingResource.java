package no.ettermarked.agreements.teams.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.teams.Assignment;
import no.ettermarked.agreements.teams.app.ServingCustomers;
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

/** Whom a team serves and who answers in it, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/teams/{id}")
@Tag(name = "Teams", description = "Who looks after customers, who answers, and what they can do.")
@RunOnVirtualThread
@ProvidersOwn
public class ServingResource {
  private final ServingCustomers serving;

  ServingResource(ServingCustomers serving) {
    this.serving = serving;
  }

  @GET
  @Path("/responsible")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show who answers in a team",
      description =
          "Everybody who has a role in it at an instant, with the substitute who acts for who is away,"
              + " and why.")
  public AnsweringView showResponsible(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @QueryParam("at") @Parameter(description = "RFC 3339 instant; now when it is left out.")
          @Nullable Instant at) {
    return AnsweringView.of(serving.answering(id, Optional.ofNullable(at)));
  }

  @POST
  @ResponseStatus(201)
  @Path("/customers")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Let a team serve a customer",
      description =
          "From a day on, in the place of the team that does. A customer is served by one team at a"
              + " time.")
  public RestResponse<AssignmentView> assignCustomer(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @NotNull @Valid AssignmentRequest request) {
    Assignment assignment =
        serving.assign(id, request.customer(), Optional.ofNullable(request.from()));
    return ResponseBuilder.<AssignmentView>create(RestResponse.Status.CREATED)
        .location(URI.create("/v1/customers/%s/team".formatted(request.customer())))
        .entity(AssignmentView.of(assignment))
        .build();
  }

  @GET
  @Path("/customers")
  @PermissionsAllowed("agreements:read")
  @Operation(summary = "List whom a team serves", description = "Today, by the customers' ids.")
  public Page<AssignmentView> listTeamCustomers(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        serving.served(id, page),
        page,
        AssignmentView::of,
        assignment -> Cursor.of(assignment.customer()));
  }
}
