package no.ettermarked.agreements.customers.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.app.AddingContact;
import no.ettermarked.agreements.customers.app.ChangingContact;
import no.ettermarked.agreements.customers.app.ContactOutcome;
import no.ettermarked.agreements.customers.app.EndingContact;
import no.ettermarked.agreements.customers.app.FindingContacts;
import no.ettermarked.agreements.written.http.Flaws;
import no.ettermarked.agreements.written.http.MergePatch;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.ProvidersOwn;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A customer's people over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/customers/{id}/contacts")
@Tag(name = "Contacts", description = "Customers' people: their roles, and what is known of them.")
@RunOnVirtualThread
@ProvidersOwn
public class ContactResource {
  private final AddingContact adding;
  private final ChangingContact changing;
  private final EndingContact ending;
  private final FindingContacts finding;
  private final MergePatch patches;

  ContactResource(
      AddingContact adding,
      ChangingContact changing,
      EndingContact ending,
      FindingContacts finding,
      MergePatch patches) {
    this.adding = adding;
    this.changing = changing;
    this.ending = ending;
    this.finding = finding;
    this.patches = patches;
  }

  @POST
  @ResponseStatus(201)
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Add a contact",
      description =
          "One of the customer's people, in the place of another perhaps. Where a role lets them"
              + " write to the desk, support-contact-appointed tells whether they are the first, added"
              + " or a replacement. Terms in force that name the customer's people are published"
              + " again.")
  public RestResponse<ContactRecordView> addContact(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @NotNull @Valid AddedContactRequest request) {
    Contact contact =
        done(adding.add(id, request.contact(), Optional.ofNullable(request.replaces())));
    return ResponseBuilder.<ContactRecordView>create(RestResponse.Status.CREATED)
        .location(URI.create("/v1/customers/%s/contacts/%s".formatted(id, contact.id())))
        .tag(new Version(contact.version()).etag())
        .entity(ContactRecordView.of(contact))
        .build();
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List a customer's contacts",
      description = "In the order they were added, those who no longer are contacts too.")
  public Page<ContactRecordView> listContacts(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        finding.list(id, page), page, ContactRecordView::of, contact -> Cursor.of(contact.id()));
  }

  @GET
  @Path("/{contact}")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show a contact",
      description = "With what is recorded of them, and its ETag.")
  public RestResponse<ContactRecordView> showContact(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @Parameter(description = "The contact's id.") @PathParam("contact") UUID contact) {
    return shown(finding.find(id, contact));
  }

  @PATCH
  @Path("/{contact}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @PermissionsAllowed("agreements:write")
  @Operation(
      summary = "Change a contact",
      description =
          "JSON merge patch (RFC 7396): what is sent replaces what there is, null takes it away, and"
              + " the rest stays. If-Match is required.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MergePatch.MEDIA_TYPE,
            schema = @Schema(implementation = ContactPatchBody.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ContactPatchBody.class))
      })
  public RestResponse<ContactRecordView> changeContact(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @Parameter(description = "The contact's id.") @PathParam("contact") UUID contact,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull JsonNode patch)
      throws JsonProcessingException {
    ContactPatchBody current = ContactPatchBody.of(finding.find(id, contact));
    ContactPatchBody patched = patches.applied(patch, current, ContactPatchBody.class);
    return shown(done(changing.change(id, contact, patched.contact(), ifMatch)));
  }

  @POST
  @Path("/{contact}/ending")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "End a contact",
      description =
          "The person is no contact from now on and loses access; what is recorded stays until it is"
              + " erased. Another contact may take over the roles that write to the desk. If-Match is"
              + " required.")
  public RestResponse<ContactRecordView> endContact(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @Parameter(description = "The contact's id.") @PathParam("contact") UUID contact,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid EndingRequest request) {
    return shown(done(ending.end(id, contact, Optional.ofNullable(request.replacedBy()), ifMatch)));
  }

  @POST
  @Path("/{contact}/trainings")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Record a contact's training",
      description = "What the person has been trained in, and how long it took.")
  public RestResponse<ContactRecordView> recordTraining(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @Parameter(description = "The contact's id.") @PathParam("contact") UUID contact,
      @NotNull @Valid TrainingBody request) {
    return shown(done(changing.train(id, contact, request.training())));
  }

  @POST
  @Path("/{contact}/recommendations")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Recommend a replacement or training for a contact",
      description = "For a contact who does not do the tasks. It is kept with the contact.")
  public RestResponse<ContactRecordView> recommendForContact(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @Parameter(description = "The contact's id.") @PathParam("contact") UUID contact,
      @NotNull @Valid RecommendationRequest request) {
    return shown(done(changing.recommend(id, contact, request.parsed(), request.because())));
  }

  private static Contact done(ContactOutcome outcome) {
    return switch (outcome) {
      case ContactOutcome.Done(Contact contact) -> contact;
      case ContactOutcome.Flawed flawed -> throw Flaws.refused("contact-flawed", flawed.flaws());
      case ContactOutcome.NotCurrent(Contact contact) ->
          throw Refused.conflict(
              "contact-ended",
              "%s is no longer a contact. Add the person again as a new one."
                  .formatted(contact.id()));
    };
  }

  private static RestResponse<ContactRecordView> shown(Contact contact) {
    return ResponseBuilder.ok(ContactRecordView.of(contact))
        .tag(new Version(contact.version()).etag())
        .build();
  }
}
