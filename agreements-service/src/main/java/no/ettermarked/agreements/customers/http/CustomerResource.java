package no.ettermarked.agreements.customers.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.CustomerFilter;
import no.ettermarked.agreements.customers.app.ChangingCustomer;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.customers.app.RegisteringCustomer;
import no.ettermarked.agreements.customers.app.RegisteringCustomer.Outcome;
import no.ettermarked.agreements.customers.app.RemarkingOnContacts;
import no.ettermarked.agreements.written.http.Flaws;
import no.ettermarked.agreements.written.http.MergePatch;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.identity.ProvidersOwn;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
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

/** Customers over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/customers")
@Tag(name = "Customers", description = "Those who are looked after, and their people.")
@RunOnVirtualThread
public class CustomerResource {
  private final RegisteringCustomer registering;
  private final ChangingCustomer changing;
  private final FindingCustomers finding;
  private final RemarkingOnContacts remarking;
  private final MergePatch patches;

  CustomerResource(
      RegisteringCustomer registering,
      ChangingCustomer changing,
      FindingCustomers finding,
      RemarkingOnContacts remarking,
      MergePatch patches) {
    this.registering = registering;
    this.changing = changing;
    this.finding = finding;
    this.remarking = remarking;
    this.patches = patches;
  }

  @POST
  @PermissionsAllowed("agreements:write")
  @ProvidersOwn
  @Idempotent
  @Operation(
      summary = "Register a customer",
      description =
          "With its people and their roles. It gets the next number of the provider's. Say what an"
              + " invoice needs now or later: VAT number, address, bank details, electronic address.")
  @ResponseStatus(201)
  public RestResponse<CustomerView> registerCustomer(@NotNull @Valid CustomerRequest request) {
    return switch (registering.register(request.customer())) {
      case Outcome.Registered(Customer customer) ->
          ResponseBuilder.<CustomerView>create(RestResponse.Status.CREATED)
              .location(URI.create("/v1/customers/" + customer.id()))
              .tag(new Version(customer.version()).etag())
              .entity(CustomerView.of(customer, remarking.on(customer)))
              .build();
      case Outcome.Flawed flawed -> throw Flaws.refused("customer-flawed", flawed.flaws());
    };
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List customers",
      description =
          "In the order they were registered, those for whom all that is asked for is so. A token"
              + " that is bound to a customer sees that one. Every customer should have an agreement:"
              + " withoutAgreementOn finds those that have none.")
  public Page<CustomerView> listCustomers(
      @QueryParam("name")
          @Parameter(
              description = "Only those whose name has this in it, in upper or lower case.",
              example = "vestkyst")
          @Size(min = 1, max = 200)
          @Nullable String name,
      @QueryParam("organisationNumber")
          @Parameter(
              description = "Only those with this organisation number, as it is shown.",
              example = "310044555")
          @Size(min = 1, max = 20)
          @Nullable String organisationNumber,
      @QueryParam("withoutAgreementOn")
          @Parameter(
              description =
                  "Only those for whom no agreement is in force on this day, a date in the"
                      + " provider's zone: who has been offered one and has not accepted it, or"
                      + " whose agreement has ended, is among them.",
              example = "2026-09-01")
          @Nullable LocalDate withoutAgreementOn,
      @Valid @BeanParam PageQuery page) {
    CustomerFilter filter =
        new CustomerFilter(
            Optional.empty(),
            Optional.ofNullable(name),
            Optional.ofNullable(organisationNumber),
            Optional.ofNullable(withoutAgreementOn));
    return Page.of(
        finding.list(filter, page), page, CustomerView::of, customer -> Cursor.of(customer.id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("agreements:read")
  @Operation(summary = "Show a customer", description = "With its people.")
  public RestResponse<CustomerView> showCustomer(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id) {
    return shown(finding.find(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @PermissionsAllowed("agreements:write")
  @ProvidersOwn
  @Operation(
      summary = "Change a customer",
      description =
          "JSON merge patch (RFC 7396): what is sent replaces what there is, null takes it away, and"
              + " the rest stays. If-Match is required. Its people are changed one by one, under"
              + " /contacts. Terms in force that name the customer are published again.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MergePatch.MEDIA_TYPE,
            schema = @Schema(implementation = CustomerPatchBody.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CustomerPatchBody.class))
      })
  public RestResponse<CustomerView> changeCustomer(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull JsonNode patch)
      throws JsonProcessingException {
    CustomerPatchBody current = CustomerPatchBody.of(finding.find(id).profile());
    CustomerPatchBody patched = patches.applied(patch, current, CustomerPatchBody.class);
    return switch (changing.change(id, patched.written(), ifMatch)) {
      case ChangingCustomer.Outcome.Changed(Customer customer) -> shown(customer);
      case ChangingCustomer.Outcome.Flawed flawed ->
          throw Flaws.refused("customer-flawed", flawed.flaws());
    };
  }

  private RestResponse<CustomerView> shown(Customer customer) {
    return ResponseBuilder.ok(CustomerView.of(customer, remarking.on(customer)))
        .tag(new Version(customer.version()).etag())
        .build();
  }
}
