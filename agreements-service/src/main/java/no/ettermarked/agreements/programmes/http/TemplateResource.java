package no.ettermarked.agreements.programmes.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
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
import no.ettermarked.agreements.programmes.Template;
import no.ettermarked.agreements.programmes.app.PublishingTemplate;
import no.ettermarked.agreements.programmes.app.PublishingTemplate.Outcome;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.http.Flaws;
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

/** Templates of programmes and checklists over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/programme-templates")
@Tag(name = "Programmes", description = "Steps that customers are taken through, and checklists.")
@RunOnVirtualThread
@ProvidersOwn
public class TemplateResource {
  private final PublishingTemplate publishing;

  TemplateResource(PublishingTemplate publishing) {
    this.publishing = publishing;
  }

  @POST
  @ResponseStatus(201)
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Publish a template of a programme or checklist",
      description =
          "Publishes the next version of the template of that key. What has begun goes on by the"
              + " version it began with. Whether agreements require it is as its latest version"
              + " says.")
  public RestResponse<TemplateView> publishProgrammeTemplate(
      @NotNull @Valid TemplateRequest request) {
    return switch (publishing.publish(
        new Slug(request.key()),
        request.name(),
        request.ordered(),
        request.templateSteps(),
        request.isRequiredByAgreements())) {
      case Outcome.Published(Template template) ->
          ResponseBuilder.<TemplateView>create(RestResponse.Status.CREATED)
              .location(URI.create("/v1/programme-templates/" + template.key()))
              .entity(TemplateView.of(template))
              .build();
      case Outcome.Flawed flawed ->
          throw Flaws.refused("programme-template-flawed", flawed.flaws());
    };
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List templates of programmes and checklists",
      description = "The latest version of each, by key.")
  public Page<TemplateView> listProgrammeTemplates(@Valid @BeanParam PageQuery page) {
    return Page.of(
        publishing.list(page), page, TemplateView::of, template -> Cursor.of(template.key()));
  }

  @GET
  @Path("/{key}")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show a template of a programme or checklist",
      description = "Its latest version.")
  public TemplateView showProgrammeTemplate(
      @Parameter(description = "The template's key.") @PathParam("key") @Pattern(regexp = Slug.FORM)
          String key) {
    return TemplateView.of(publishing.find(new Slug(key)));
  }
}
