package no.ettermarked.probe.things.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.probe.things.Thing;
import no.ettermarked.probe.things.app.MakingThing;
import no.ettermarked.probe.things.app.ReadingThings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Things over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/things")
@RunOnVirtualThread
public class ThingResource {
  private final MakingThing making;
  private final ReadingThings reading;

  ThingResource(MakingThing making, ReadingThings reading) {
    this.making = making;
    this.reading = reading;
  }

  @POST
  @PermissionsAllowed("things:write")
  @Idempotent
  @Operation(summary = "Make a thing", description = "Makes one.")
  public RestResponse<ThingView> makeThing(@NotNull @Valid ThingRequest request) {
    Thing thing = making.make(request.name(), request.minutes());
    return ResponseBuilder.<ThingView>create(RestResponse.Status.CREATED)
        .location(URI.create("/v1/things/" + thing.id()))
        .tag(new Version(thing.version()).etag())
        .entity(view(thing))
        .build();
  }

  @POST
  @Path("/{id}/costs")
  @PermissionsAllowed("things:write")
  @Idempotent(keyRequired = true)
  @Operation(summary = "Make a thing cost", description = "Needs a key.")
  public RestResponse<ThingView> costThing(@PathParam("id") UUID id) {
    return RestResponse.ok(view(find(id)));
  }

  @GET
  @PermissionsAllowed("things:read")
  @Operation(summary = "List things", description = "Oldest first.")
  public Page<ThingView> listThings(@Valid @BeanParam PageQuery page) {
    return Page.of(reading.list(page), page, ThingResource::view, thing -> Cursor.of(thing.id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("things:read")
  @Operation(summary = "Show a thing", description = "One.")
  public RestResponse<ThingView> showThing(@PathParam("id") UUID id) {
    Thing thing = find(id);
    return ResponseBuilder.ok(view(thing)).tag(new Version(thing.version()).etag()).build();
  }

  @PUT
  @Path("/{id}")
  @PermissionsAllowed("things:write")
  @Operation(summary = "Rename a thing", description = "Needs If-Match.")
  public ThingView renameThing(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ThingRequest request) {
    new Version(find(id).version()).match(ifMatch);
    making.rename(id, request.name());
    return view(find(id));
  }

  private Thing find(UUID id) {
    return reading.find(id).orElseThrow(() -> Refused.notFound("thing", id));
  }

  private static ThingView view(Thing thing) {
    return new ThingView(thing.id(), thing.name(), thing.minutes(), thing.number());
  }
}
