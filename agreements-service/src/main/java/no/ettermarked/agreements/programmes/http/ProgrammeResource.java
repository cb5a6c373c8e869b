package no.ettermarked.agreements.programmes.http;

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
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.programmes.Programme;
import no.ettermarked.agreements.programmes.Programme.Outcome;
import no.ettermarked.agreements.programmes.Step;
import no.ettermarked.agreements.programmes.app.RunningProgramme;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.ProvidersOwn;
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

/** Programmes over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/programmes")
@Tag(name = "Programmes", description = "Steps that customers are taken through, and checklists.")
@RunOnVirtualThread
public class ProgrammeResource {
  private final RunningProgramme running;

  ProgrammeResource(RunningProgramme running) {
    this.running = running;
  }

  @POST
  @ResponseStatus(201)
  @PermissionsAllowed("agreements:write")
  @ProvidersOwn
  @Idempotent
  @Operation(
      summary = "Begin a programme",
      description = "For a customer, of the latest version of a template.")
  public RestResponse<ProgrammeView> beginProgramme(@NotNull @Valid ProgrammeRequest request) {
    Programme programme = running.begin(new Slug(request.template()), request.customer());
    return ResponseBuilder.<ProgrammeView>create(RestResponse.Status.CREATED)
        .location(URI.create("/v1/programmes/" + programme.id()))
        .tag(new Version(programme.version()).etag())
        .entity(ProgrammeView.of(programme))
        .build();
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List programmes",
      description =
          "In the order they were begun, handovers too. A token that is bound to a customer sees that"
              + " one's.")
  public Page<ProgrammeView> listProgrammes(
      @QueryParam("customer") @Parameter(description = "Only those of this customer, by id.")
          @Nullable UUID customer,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        running.list(Optional.ofNullable(customer), page),
        page,
        ProgrammeView::of,
        programme -> Cursor.of(programme.id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("agreements:read")
  @Operation(summary = "Show a programme", description = "As far as it has got, with its ETag.")
  public RestResponse<ProgrammeView> showProgramme(
      @Parameter(description = "The programme's id.") @PathParam("id") UUID id) {
    return shown(running.find(id));
  }

  @POST
  @Path("/{id}/steps/{step}/completion")
  @PermissionsAllowed("agreements:write")
  @ProvidersOwn
  @Idempotent
  @Operation(
      summary = "Record that a step is done",
      description =
          "Refused with 409 where the steps are ordered and one before it is still open. If-Match is"
              + " required.")
  public RestResponse<ProgrammeView> completeStep(
      @Parameter(description = "The programme's id.") @PathParam("id") UUID id,
      @Parameter(description = "The step's key.") @PathParam("step") @Pattern(regexp = Slug.FORM)
          String step,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid StepDoneRequest request) {
    return changed(
        step,
        running.done(
            id, new Slug(step), request.by(), Optional.ofNullable(request.note()), ifMatch));
  }

  @POST
  @Path("/{id}/steps/{step}/reopening")
  @PermissionsAllowed("agreements:write")
  @ProvidersOwn
  @Idempotent
  @Operation(
      summary = "Reopen a step",
      description =
          "It is to be done again. Refused with 409 where the steps are ordered and one after it is"
              + " done. If-Match is required.")
  public RestResponse<ProgrammeView> reopenStep(
      @Parameter(description = "The programme's id.") @PathParam("id") UUID id,
      @Parameter(description = "The step's key.") @PathParam("step") @Pattern(regexp = Slug.FORM)
          String step,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return changed(step, running.reopened(id, new Slug(step), ifMatch));
  }

  private static RestResponse<ProgrammeView> changed(String key, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Changed(Programme programme) -> shown(programme);
      case Outcome.NoSuchStep() -> throw Refused.notFound("step", key);
      case Outcome.SoAlready(Step step) ->
          throw Refused.conflict(
              "step-so-already",
              step.isDone()
                  ? "\"%s\" is done already.".formatted(step.name())
                  : "\"%s\" is open already.".formatted(step.name()));
      case Outcome.OutOfOrder(Step first) ->
          throw Refused.conflict(
              "step-out-of-order",
              "The steps are taken in order: first comes \"%s\".".formatted(first.name()));
    };
  }

  private static RestResponse<ProgrammeView> shown(Programme programme) {
    return ResponseBuilder.ok(ProgrammeView.of(programme))
        .tag(new Version(programme.version()).etag())
        .build();
  }
}
