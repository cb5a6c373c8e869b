package no.ettermarked.agreements.teams.http;

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
import no.ettermarked.agreements.teams.Share;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.teams.app.ChangingTeam;
import no.ettermarked.agreements.teams.app.FindingTeams;
import no.ettermarked.agreements.teams.app.TeamOutcome;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.http.Flaws;
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

/** Teams and their members over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/teams")
@Tag(name = "Teams", description = "Who looks after customers, who answers, and what they can do.")
@RunOnVirtualThread
@ProvidersOwn
public class TeamResource {
  private final ChangingTeam changing;
  private final FindingTeams finding;

  TeamResource(ChangingTeam changing, FindingTeams finding) {
    this.changing = changing;
    this.finding = finding;
  }

  @POST
  @ResponseStatus(201)
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Form a team",
      description =
          "With the roles that exactly one member has on every day, and somebody in each of them from"
              + " the first day on without end.")
  public RestResponse<TeamView> formTeam(@NotNull @Valid TeamRequest request) {
    Team team = done(changing.form(request.team()));
    return ResponseBuilder.<TeamView>create(RestResponse.Status.CREATED)
        .location(URI.create("/v1/teams/" + team.id()))
        .tag(new Version(team.version()).etag())
        .entity(TeamView.of(team))
        .build();
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(summary = "List teams", description = "In the order they were formed.")
  public Page<TeamView> listTeams(@Valid @BeanParam PageQuery page) {
    return Page.of(finding.list(page), page, TeamView::of, team -> Cursor.of(team.id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show a team",
      description = "With all who are, were and will be in it, and its ETag.")
  public RestResponse<TeamView> showTeam(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id) {
    return shown(finding.find(id));
  }

  @POST
  @Path("/{id}/members")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Let somebody join a team",
      description =
          "In a role that only one has, whoever has it leaves it that day, so that nobody is ever"
              + " without. If-Match is required.")
  public RestResponse<TeamView> joinTeam(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid MemberBody request) {
    return shown(done(changing.join(id, request.member(), ifMatch)));
  }

  @POST
  @Path("/{id}/departures")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Let somebody leave a role in a team",
      description =
          "Refused in a role that only one has: let somebody else join in it instead. If-Match is"
              + " required.")
  public RestResponse<TeamView> leaveTeam(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid DepartureRequest request) {
    return shown(
        done(changing.leave(id, request.email(), new Slug(request.role()), request.on(), ifMatch)));
  }

  @POST
  @Path("/{id}/shares")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Change a member's share of a position",
      description = "From a day on; what it was until then stays. If-Match is required.")
  public RestResponse<TeamView> changeShare(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ShareRequest request) {
    return shown(
        done(
            changing.share(
                id,
                request.email(),
                new Slug(request.role()),
                Share.ofPercent(request.share()),
                request.from(),
                ifMatch)));
  }

  @POST
  @Path("/{id}/absences")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Register a member's absence",
      description =
          "With the substitute who acts meanwhile, which is required for who has a role that only one"
              + " has. If-Match is required.")
  public RestResponse<TeamView> registerAbsence(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid AbsenceRequest request) {
    return shown(done(changing.away(id, request.absence(), ifMatch)));
  }

  @POST
  @Path("/{id}/absences/{absence}/ending")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "End a member's absence",
      description =
          "The member is back that day; on its first day or before, the absence is taken back."
              + " If-Match is required.")
  public RestResponse<TeamView> endAbsence(
      @Parameter(description = "The team's id.") @PathParam("id") UUID id,
      @Parameter(description = "The absence's id.") @PathParam("absence") UUID absence,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid OnRequest request) {
    return shown(done(changing.back(id, absence, request.on(), ifMatch)));
  }

  private static Team done(TeamOutcome outcome) {
    return switch (outcome) {
      case TeamOutcome.Done(Team team) -> team;
      case TeamOutcome.Flawed flawed -> throw Flaws.refused("team-flawed", flawed.flaws());
    };
  }

  private static RestResponse<TeamView> shown(Team team) {
    return ResponseBuilder.ok(TeamView.of(team)).tag(new Version(team.version()).etag()).build();
  }
}
