package no.ettermarked.cases.handling.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import no.ettermarked.cases.handling.WorkLog;
import no.ettermarked.cases.handling.app.LoggingWork;
import no.ettermarked.cases.handling.app.ResolvingCase;
import no.ettermarked.cases.handling.app.StartingWork;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.app.FindingCases;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.identity.ProvidersPeople;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What the provider's people do with a case. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/cases/{id}")
@Tag(name = "Handling", description = "Work on a case is started, logged and resolved.")
@RunOnVirtualThread
public class HandlingResource {
  private final FindingCases finding;
  private final StartingWork starting;
  private final LoggingWork logging;
  private final ResolvingCase resolving;
  private final CaseViews views;
  private final ProvidersPeople people;

  HandlingResource(
      FindingCases finding,
      StartingWork starting,
      LoggingWork logging,
      ResolvingCase resolving,
      CaseViews views,
      ProvidersPeople people) {
    this.finding = finding;
    this.starting = starting;
    this.logging = logging;
    this.resolving = resolving;
    this.views = views;
    this.people = people;
  }

  @POST
  @Path("/starts")
  @PermissionsAllowed("cases:write")
  @Idempotent
  @Operation(
      summary = "Start the work on a case",
      description =
          "Somebody has begun to work on it. The clock that times this stops: met when it was not"
              + " yet due, breached when it was.")
  public RestResponse<CaseView> startCase(
      @Parameter(description = "The case's id.") @PathParam("id") UUID id,
      @Parameter(description = "The ETag of the case as it was read.", required = true)
          @HeaderParam("If-Match")
          @Nullable String ifMatch,
      @NotNull @Valid NewStart start) {
    Case of = handled(id);
    new Version(of.version()).match(ifMatch);
    return views.ok(
        HandlingRefusals.doneOrRefused(starting.start(of, start.by(), start.at()), "/at"));
  }

  @POST
  @Path("/resolutions")
  @PermissionsAllowed("cases:write")
  @Idempotent
  @Operation(
      summary = "Resolve a case",
      description =
          "Somebody has solved it. A case that nobody had started is started at the same instant.")
  public RestResponse<CaseView> resolveCase(
      @Parameter(description = "The case's id.") @PathParam("id") UUID id,
      @Parameter(description = "The ETag of the case as it was read.", required = true)
          @HeaderParam("If-Match")
          @Nullable String ifMatch,
      @NotNull @Valid NewResolution resolution) {
    Case of = handled(id);
    new Version(of.version()).match(ifMatch);
    return views.ok(
        HandlingRefusals.doneOrRefused(resolving.resolve(of, resolution.decided()), ""));
  }

  @POST
  @Path("/work-logs")
  @PermissionsAllowed("cases:write")
  @Idempotent(keyRequired = true)
  @Operation(
      summary = "Log work on a case",
      description =
          "The work is rated by billing, as the case's coverage says. An Idempotency-Key is"
              + " required, so that hours are never counted twice. Work may be logged before the"
              + " case is started and after it is resolved.")
  @ResponseStatus(201)
  public RestResponse<WorkLogView> logWork(
      @Parameter(description = "The case's id.") @PathParam("id") UUID id,
      @NotNull @Valid NewWorkLog work) {
    Case on = handled(id);
    WorkLog log = work.log(Ids.next(), id);
    logging
        .log(on, log)
        .ifPresent(
            refusal -> {
              throw HandlingRefusals.problem(refusal, "/startedAt");
            });
    return ResponseBuilder.<WorkLogView>created(
            URI.create("/v1/cases/%s/work-logs/%s".formatted(id, log.id())))
        .entity(WorkLogView.of(log))
        .build();
  }

  @GET
  @Path("/work-logs")
  @PermissionsAllowed("cases:read")
  @Operation(
      summary = "List the work on a case",
      description = "In the order in which the work began.")
  public Page<WorkLogView> listWorkLogs(
      @Parameter(description = "The case's id.") @PathParam("id") UUID id,
      @Valid @BeanParam PageQuery page) {
    Case on = visible(id);
    return Page.of(
        logging.list(on.id(), page),
        page,
        WorkLogView::of,
        log -> Cursor.of(log.startedAt(), log.id()));
  }

  @GET
  @Path("/work-logs/{log}")
  @PermissionsAllowed("cases:read")
  @Operation(summary = "Show a log of work", description = "One log of work on a case.")
  public WorkLogView showWorkLog(
      @Parameter(description = "The case's id.") @PathParam("id") UUID id,
      @Parameter(description = "The log's id.") @PathParam("log") UUID log) {
    Case on = visible(id);
    return logging
        .find(on.id(), log)
        .map(WorkLogView::of)
        .orElseThrow(() -> Refused.notFound("work-log", log));
  }

  private Case handled(UUID id) {
    Case of = visible(id);
    people.require();
    return of;
  }

  private Case visible(UUID id) {
    return finding.find(id).orElseThrow(() -> Refused.notFound("case", id));
  }
}
