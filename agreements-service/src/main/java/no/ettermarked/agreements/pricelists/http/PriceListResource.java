package no.ettermarked.agreements.pricelists.http;

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
import no.ettermarked.agreements.pricelists.PriceList;
import no.ettermarked.agreements.pricelists.app.FindingPriceLists;
import no.ettermarked.agreements.pricelists.app.PublishingPriceList;
import no.ettermarked.agreements.pricelists.app.PublishingPriceList.Outcome;
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

/** Price lists over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/price-lists")
@Tag(name = "Price lists", description = "What hours cost, in versions that never change.")
@RunOnVirtualThread
@ProvidersOwn
public class PriceListResource {
  private final PublishingPriceList publishing;
  private final FindingPriceLists finding;

  PriceListResource(PublishingPriceList publishing, FindingPriceLists finding) {
    this.publishing = publishing;
    this.finding = finding;
  }

  @POST
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Publish the next version of a price list",
      description =
          "Publishes version 1 of a new price list, or the next version of one there is, from a day"
              + " on. Plans refer to the list, not to a version: hours cost what the version says"
              + " that holds on the day. Terms that name the list are told again, with a phase from"
              + " that day. Whatever is wrong with the list is told at once, in errors.")
  @ResponseStatus(201)
  public RestResponse<PriceListView> publishPriceList(@NotNull @Valid PriceListRequest request) {
    return switch (publishing.publish(request.written())) {
      case Outcome.Published(PriceList list) ->
          ResponseBuilder.<PriceListView>create(RestResponse.Status.CREATED)
              .location(URI.create("/v1/price-lists/" + list.key()))
              .entity(PriceListView.of(list))
              .build();
      case Outcome.Flawed flawed -> throw Flaws.refused("price-list-flawed", flawed.flaws());
    };
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List price lists",
      description = "The latest version of each price list, by key, also one that is yet to hold.")
  public Page<PriceListView> listPriceLists(@Valid @BeanParam PageQuery page) {
    return Page.of(finding.list(page), page, PriceListView::of, list -> Cursor.of(list.key()));
  }

  @GET
  @Path("/{key}")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show a price list",
      description = "Its latest version, also one that is yet to hold.")
  public PriceListView showPriceList(
      @Parameter(description = "The price list's key.")
          @PathParam("key")
          @Pattern(regexp = Slug.FORM)
          String key) {
    return finding
        .latest(new Slug(key))
        .map(PriceListView::of)
        .orElseThrow(() -> Refused.notFound("price-list", key));
  }

  @GET
  @Path("/{key}/versions")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List the versions of a price list",
      description = "In their order, one after the other without gaps: from and to say when.")
  public Page<PriceListView> listPriceListVersions(
      @Parameter(description = "The price list's key.")
          @PathParam("key")
          @Pattern(regexp = Slug.FORM)
          String key,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        finding.versions(new Slug(key), page),
        page,
        PriceListView::of,
        list -> Cursor.of(list.version()));
  }
}
