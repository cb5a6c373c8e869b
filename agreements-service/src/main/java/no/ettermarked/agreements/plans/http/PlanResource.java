package no.ettermarked.agreements.plans.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.plans.app.PublishingPlan;
import no.ettermarked.agreements.plans.app.PublishingPlan.Outcome;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.http.Flaws;
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

/** Plans over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/plans")
@Tag(name = "Plans", description = "What can be bought, in versions that never change.")
@RunOnVirtualThread
@ProvidersOwn
public class PlanResource {
  private final PublishingPlan publishing;
  private final FindingPlans finding;

  PlanResource(PublishingPlan publishing, FindingPlans finding) {
    this.publishing = publishing;
    this.finding = finding;
  }

  @POST
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Publish the next version of a plan",
      description =
          "Publishes version 1 of a new plan, or the next version of one there is. Agreements keep"
              + " the version they were made with. Whatever is wrong with the plan is told at once,"
              + " in errors.")
  @ResponseStatus(201)
  public RestResponse<PlanView> publishPlan(@NotNull @Valid PlanRequest request) {
    return switch (publishing.publish(request.written())) {
      case Outcome.Published(Plan plan) ->
          ResponseBuilder.<PlanView>create(RestResponse.Status.CREATED)
              .location(
                  URI.create(
                      "/v1/plans/%s/versions/%d".formatted(plan.key(), plan.reference().version())))
              .entity(PlanView.of(plan))
              .build();
      case Outcome.Flawed flawed -> throw Flaws.refused("plan-flawed", flawed.flaws());
    };
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(summary = "List plans", description = "The latest version of each plan, by key.")
  public Page<PlanView> listPlans(@Valid @BeanParam PageQuery page) {
    return Page.of(finding.list(page), page, PlanView::of, plan -> Cursor.of(plan.key()));
  }

  @GET
  @Path("/{key}")
  @PermissionsAllowed("agreements:read")
  @Operation(summary = "Show a plan", description = "Its latest version.")
  public PlanView showPlan(
      @Parameter(description = "The plan's key.") @PathParam("key") @Pattern(regexp = Slug.FORM)
          String key) {
    return finding
        .latest(new Slug(key))
        .map(PlanView::of)
        .orElseThrow(() -> Refused.notFound("plan", key));
  }

  @GET
  @Path("/{key}/versions/{version}")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show a version of a plan",
      description = "What an agreement was made with, whatever has been published since.")
  public PlanView showPlanVersion(
      @Parameter(description = "The plan's key.") @PathParam("key") @Pattern(regexp = Slug.FORM)
          String key,
      @Parameter(description = "Which version of the plan.") @PathParam("version") @Min(1)
          int version) {
    PlanReference reference = new PlanReference(new Slug(key), version);
    return finding
        .find(reference)
        .map(PlanView::of)
        .orElseThrow(() -> Refused.notFound("plan", reference));
  }
}
