package no.ettermarked.meetings.series.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.meetings.series.Series;
import no.ettermarked.meetings.series.app.ReadingSeries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Series over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/series")
@Tag(name = "Series", description = "The recurring meetings that agreements promise.")
@RunOnVirtualThread
public class SeriesResource {
  private final ReadingSeries reading;

  SeriesResource(ReadingSeries reading) {
    this.reading = reading;
  }

  @GET
  @PermissionsAllowed("meetings:read")
  @Operation(
      summary = "List series",
      description =
          "The series of all customers, or of one; oldest first. A customer's own people see their"
              + " customer's series only. A series appears by itself when an agreement that"
              + " promises the meeting comes into force.")
  public Page<SeriesView> listSeries(
      @QueryParam("customer") @Parameter(description = "Only series of this customer.")
          @Nullable UUID customer,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        reading.list(Optional.ofNullable(customer), page),
        page,
        SeriesView::of,
        series -> Cursor.of(series.id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("meetings:read")
  @Operation(
      summary = "Show a series",
      description =
          "When its meetings are, which days are closed for it, and how far it is planned.")
  public RestResponse<SeriesView> showSeries(
      @PathParam("id") @Parameter(description = "Id of the series.") UUID id) {
    Series series = reading.find(id).orElseThrow(() -> Refused.notFound("series", id));
    return ResponseBuilder.ok(SeriesView.of(series))
        .tag(new Version(series.version()).etag())
        .build();
  }
}
