package no.ettermarked.agreements.republications.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import no.ettermarked.agreements.republications.Republication;
import no.ettermarked.agreements.republications.app.RepublishingTerms;
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

/** Republications of terms over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/terms-republications")
@Tag(name = "Terms", description = "What has been bought, and what that means at an instant.")
@RunOnVirtualThread
@ProvidersOwn
public class TermsRepublicationResource {
  private final RepublishingTerms republishing;

  TermsRepublicationResource(RepublishingTerms republishing) {
    this.republishing = republishing;
  }

  @POST
  @ResponseStatus(202)
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Republish terms in force",
      description =
          "Tells the terms of all agreements that have not ended again, whole and with a higher"
              + " aggregateversion, on the topic of terms in force. They are told some at a time after"
              + " this has answered: ask the republication how far it has come. The same happens by"
              + " itself when the provider's profile, a calendar or a price list changes.")
  public RestResponse<TermsRepublicationView> republishTerms() {
    Republication republication = republishing.request();
    return ResponseBuilder.<TermsRepublicationView>create(RestResponse.Status.ACCEPTED)
        .location(URI.create("/v1/terms-republications/" + republication.id()))
        .entity(TermsRepublicationView.of(republication))
        .build();
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List republications of terms",
      description = "In the order they were asked for, also those that changes led to.")
  public Page<TermsRepublicationView> listTermsRepublications(@Valid @BeanParam PageQuery page) {
    return Page.of(
        republishing.list(page),
        page,
        TermsRepublicationView::of,
        republication -> Cursor.of(republication.id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show a republication of terms",
      description = "How many agreements have been gone through, of how many, and since when.")
  public TermsRepublicationView showTermsRepublication(
      @Parameter(description = "The republication's id.") @PathParam("id") UUID id) {
    return TermsRepublicationView.of(republishing.find(id));
  }
}
