package no.ettermarked.agreements.customers.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.customers.app.RegisteringCustomer;
import no.ettermarked.agreements.customers.app.RegisteringCustomer.Outcome;
import no.ettermarked.agreements.providers.http.ProvidersOwn;
import no.ettermarked.agreements.written.http.Flaws;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Customers over HTTP. */
@Path("/v1/customers")
@Tag(name = "Customers", description = "Those who are looked after, and their people.")
@RunOnVirtualThread
public class CustomerResource {
  private final RegisteringCustomer registering;
  private final FindingCustomers finding;

  CustomerResource(RegisteringCustomer registering, FindingCustomers finding) {
    this.registering = registering;
    this.finding = finding;
  }

  @POST
  @PermissionsAllowed("agreements:write")
  @ProvidersOwn
  @Idempotent
  @Operation(
      summary = "Register a customer",
      description = "With its people and their roles. It gets the next number of the provider's.")
  @APIResponse(
      responseCode = "201",
      description = "Registered.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CustomerView.class)))
  public RestResponse<CustomerView> registerCustomer(@NotNull @Valid CustomerRequest request) {
    return switch (registering.register(request.customer())) {
      case Outcome.Registered(Customer customer) ->
          ResponseBuilder.<CustomerView>create(RestResponse.Status.CREATED)
              .location(URI.create("/v1/customers/" + customer.id()))
              .tag(new Version(customer.version()).etag())
              .entity(CustomerView.of(customer))
              .build();
      case Outcome.Flawed flawed -> throw Flaws.refused("customer-flawed", flawed.flaws());
    };
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List customers",
      description =
          "In the order they were registered. A token that is bound to a customer sees that one.")
  public Page<CustomerView> listCustomers(@Valid @BeanParam PageQuery page) {
    return Page.of(
        finding.list(page), page, CustomerView::of, customer -> Cursor.of(customer.id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("agreements:read")
  @Operation(summary = "Show a customer", description = "With its people.")
  public RestResponse<CustomerView> showCustomer(
      @Parameter(description = "The customer's id.") @PathParam("id") UUID id) {
    Customer customer = finding.find(id);
    return ResponseBuilder.ok(CustomerView.of(customer))
        .tag(new Version(customer.version()).etag())
        .build();
  }
}
