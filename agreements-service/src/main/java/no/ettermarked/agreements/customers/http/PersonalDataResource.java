package no.ettermarked.agreements.customers.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.app.PersonalData;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.ProvidersOwn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a person may ask for over HTTP: all that is kept of them, and that it is erased. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/customers/{id}/contacts/{contact}")
@Tag(name = "Contacts", description = "Customers' people: their roles, and what is known of them.")
@RunOnVirtualThread
@ProvidersOwn
public class PersonalDataResource {
  private final PersonalData personal;

  PersonalDataResource(PersonalData personal) {
    this.personal = personal;
  }

  @POST
  @Path("/exports")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Export all that is kept of a contact",
      description =
          "For a person who asks (GDPR, article 15). That it was exported is noted too. Cases, work"
              + " and meetings are exported by the services that keep them.")
  public RestResponse<PersonalDataView> exportContact(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @Parameter(description = "The contact's id.") @PathParam("contact") UUID contact) {
    return RestResponse.ok(PersonalDataView.of(personal.export(id, contact)));
  }

  @POST
  @Path("/erasure")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Erase a contact",
      description =
          "For a person who asks (GDPR, article 17). A pseudonym takes the place of name and address,"
              + " trainings and recommendations go, and the history stays, which names nobody. It"
              + " cannot be undone. contact-erased tells whoever subscribes to it; answers kept for"
              + " repeated requests and events already sent go within 7 days. Reporters of cases are"
              + " kept by the cases API as they were written.")
  public RestResponse<ContactRecordView> eraseContact(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @Parameter(description = "The contact's id.") @PathParam("contact") UUID contact) {
    Contact erased = personal.erase(id, contact);
    return ResponseBuilder.ok(ContactRecordView.of(erased))
        .tag(new Version(erased.version()).etag())
        .build();
  }
}
