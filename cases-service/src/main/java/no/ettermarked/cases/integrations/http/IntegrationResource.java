package no.ettermarked.cases.integrations.http;

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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import no.ettermarked.cases.integrations.Integration;
import no.ettermarked.cases.integrations.app.ConnectingJira;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.Ids;
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

/** Integrations; a customer's own people see none, since each tells of other customers. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/integrations")
@Tag(name = "Integrations", description = "Other systems in which cases are reported.")
@RunOnVirtualThread
@ProvidersOwn
public class IntegrationResource {
  private static final long ONLY_VERSION = 0;

  private final ConnectingJira connecting;

  IntegrationResource(ConnectingJira connecting) {
    this.connecting = connecting;
  }

  @POST
  @PermissionsAllowed("integrations:write")
  @Idempotent
  @Operation(
      summary = "Connect a Jira site",
      description =
          "Says whose cases each project's are and how Jira's words become ours. Then register a"
              + " webhook for created issues in Jira, at the webhookPath of the answer and with"
              + " the same secret.")
  @ResponseStatus(201)
  public RestResponse<IntegrationView> connectIntegration(@NotNull @Valid NewIntegration wanted) {
    Integration integration = wanted.integration(Ids.next());
    connecting.connect(integration);
    return ResponseBuilder.<IntegrationView>created(
            URI.create("/v1/integrations/" + integration.id()))
        .entity(IntegrationView.of(integration))
        .tag(new Version(ONLY_VERSION).etag())
        .build();
  }

  @GET
  @PermissionsAllowed("integrations:read")
  @Operation(
      summary = "List integrations",
      description = "In the order in which they were connected, without their secrets.")
  public Page<IntegrationView> listIntegrations(@Valid @BeanParam PageQuery page) {
    return Page.of(connecting.list(page), page, IntegrationView::of, one -> Cursor.of(one.id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("integrations:read")
  @Operation(summary = "Show an integration", description = "Without its secret.")
  public RestResponse<IntegrationView> showIntegration(
      @Parameter(description = "The integration's id.") @PathParam("id") UUID id) {
    return ResponseBuilder.ok(IntegrationView.of(connected(id)))
        .tag(new Version(ONLY_VERSION).etag())
        .build();
  }

  @GET
  @Path("/{id}/refusals")
  @PermissionsAllowed("integrations:read")
  @Operation(
      summary = "List what was turned away",
      description =
          "Issues that were delivered and have no case, with the reason, the newest first. One"
              + " leaves the list when a later delivery opens its case.")
  public Page<RefusalView> listRefusals(
      @Parameter(description = "The integration's id.") @PathParam("id") UUID id,
      @Valid @BeanParam PageQuery page) {
    connected(id);
    return Page.of(
        connecting.refusals(id, page),
        page,
        RefusalView::of,
        refusal -> Cursor.of(refusal.refusedAt(), refusal.externalReference()));
  }

  private Integration connected(UUID id) {
    return connecting.find(id).orElseThrow(() -> Refused.notFound("integration", id));
  }
}
