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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.teams.CapacitySpan;
import no.ettermarked.agreements.teams.Promise;
import no.ettermarked.agreements.teams.TeamForecast;
import no.ettermarked.agreements.teams.app.FindingTeams;
import no.ettermarked.agreements.teams.app.PromisingCapacity;
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

/** What teams have time for and have promised over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/teams/{id}")
@Tag(name = "Teams", description = "Who looks after customers, who answers, and what they can do.")
@RunOnVirtualThread
@ProvidersOwn
public class CapacityResource {
  private static final int DEFAULT_YEARS = 1;

  private final PromisingCapacity promising;
  private final ServingCustomers serving;
  private final FindingTeams finding;

  CapacityResource(PromisingCapacity promising, ServingCustomers serving, FindingTeams finding) {
    this.promising = promising;
    this.serving = serving;
    this.finding = finding;
  }

  @GET
  @Path("/capacity")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show a team's capacity",
      description =
          "What its members have time for against what is promised to customers, day by day as long"
              + " as nothing changes.")
  public CapacityView showCapacity(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @QueryParam("from")
          @Parameter(description = "First day, in the provider's zone; today when left out.")
          @Nullable LocalDate from,
      @QueryParam("to")
          @Parameter(description = "The day after the last; a year after from when left out.")
          @Nullable LocalDate to) {
    finding.find(id);
    LocalDate first = from == null ? serving.today(Optional.empty()) : from;
    LocalDate end = to == null ? first.plusYears(DEFAULT_YEARS) : to;
    return CapacityView.of(promising.capacity(id, Days.asked(first, end)), promising.language());
  }

  @POST
  @Path("/forecasts")
  @PermissionsAllowed("agreements:read")
  @Idempotent
  @Operation(
      summary = "Forecast what another promise would come to",
      description =
          "Whether a new agreement would overbook the team, or the member who is named, and from which"
              + " day. Nothing is kept.")
  public RestResponse<CapacityView> forecastCapacity(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @NotNull @Valid PromiseRequest request) {
    finding.find(id);
    return RestResponse.ok(view(promising.forecast(id, request.promise())));
  }

  @POST
  @ResponseStatus(201)
  @Path("/promises")
  @PermissionsAllowed("agreements:write")
  @Idempotent(keyRequired = true)
  @Operation(
      summary = "Promise a team's capacity to a customer",
      description =
          "For an agreement, perhaps, and of a named member, perhaps. Refused with 409 when more would"
              + " be promised than there is, unless evenIfOverbooked says otherwise.")
  public RestResponse<PromiseView> promiseCapacity(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @NotNull @Valid PromiseRequest request) {
    finding.find(id);
    return switch (promising.promise(id, request.promise(), request.anyway())) {
      case PromisingCapacity.Outcome.Promised(Promise promise, TeamForecast forecast) ->
          ResponseBuilder.<PromiseView>create(RestResponse.Status.CREATED)
              .location(URI.create("/v1/teams/%s/promises".formatted(id)))
              .entity(PromiseView.of(promise, view(forecast)))
              .build();
      case PromisingCapacity.Outcome.Overbooked(CapacitySpan first) ->
          throw Overbooked.refused(first, promising.language());
    };
  }

  @GET
  @Path("/promises")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List what a team has promised",
      description =
          "In the order in which it was promised; what has ended, too. What it all comes to is the"
              + " team's capacity.")
  public Page<PromiseView> listPromises(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        promising.promised(id, page),
        page,
        promise -> PromiseView.of(promise, null),
        promise -> Cursor.of(promise.id()));
  }

  @POST
  @Path("/promises/{promise}/ending")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "End a promise of capacity",
      description = "From a day on; a promise that has not begun by then is taken back.")
  public RestResponse<CapacityView> endPromise(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @Parameter(description = "The promise's id.") @PathParam("promise") UUID promise,
      @NotNull @Valid OnRequest request) {
    promising.end(id, promise, request.on());
    return RestResponse.ok(showCapacity(id, request.on(), null));
  }

  private CapacityView view(TeamForecast forecast) {
    return CapacityView.of(forecast.spans(), promising.language());
  }
}
