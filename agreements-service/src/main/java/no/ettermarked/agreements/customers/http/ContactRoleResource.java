package no.ettermarked.agreements.customers.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import no.ettermarked.agreements.customers.ContactRole;
import no.ettermarked.agreements.customers.app.DeclaringRole;
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

/** The roles of customers' people over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/contact-roles")
@Tag(name = "Contacts", description = "Customers' people: their roles, and what is known of them.")
@RunOnVirtualThread
@ProvidersOwn
public class ContactRoleResource {
  private final DeclaringRole declaring;

  ContactRoleResource(DeclaringRole declaring) {
    this.declaring = declaring;
  }

  @POST
  @ResponseStatus(201)
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Declare a role of customers' people",
      description =
          "What a role lets people do for their customer, and how many should have it. Contacts may"
              + " have roles that are not declared; they give no right.")
  public RestResponse<ContactRoleView> declareContactRole(
      @NotNull @Valid ContactRoleRequest request) {
    ContactRole role = declaring.declare(request.declared());
    return ResponseBuilder.<ContactRoleView>create(RestResponse.Status.CREATED)
        .location(URI.create("/v1/contact-roles/" + role.key()))
        .tag(new Version(role.version()).etag())
        .entity(ContactRoleView.of(role))
        .build();
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(summary = "List the roles of customers' people", description = "By key.")
  public Page<ContactRoleView> listContactRoles(@Valid @BeanParam PageQuery page) {
    return Page.of(declaring.list(page), page, ContactRoleView::of, role -> Cursor.of(role.key()));
  }

  @GET
  @Path("/{key}")
  @PermissionsAllowed("agreements:read")
  @Operation(summary = "Show a role of customers' people", description = "With its ETag.")
  public RestResponse<ContactRoleView> showContactRole(
      @Parameter(description = "The role's key.") @PathParam("key") @Pattern(regexp = Slug.FORM)
          String key) {
    return shown(declaring.find(new Slug(key)));
  }

  @PUT
  @Path("/{key}")
  @PermissionsAllowed("agreements:write")
  @Operation(
      summary = "Change a role of customers' people",
      description =
          "The whole role, as it is from now on; If-Match is required. Who has access to the extranet"
              + " already keeps it.")
  public RestResponse<ContactRoleView> changeContactRole(
      @Parameter(description = "The role's key.") @PathParam("key") @Pattern(regexp = Slug.FORM)
          String key,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ContactRoleBody request) {
    return shown(declaring.change(request.role(key), ifMatch));
  }

  private static RestResponse<ContactRoleView> shown(ContactRole role) {
    return ResponseBuilder.ok(ContactRoleView.of(role))
        .tag(new Version(role.version()).etag())
        .build();
  }
}
