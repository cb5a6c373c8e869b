package no.ettermarked.agreements.calendars.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import no.ettermarked.agreements.calendars.Computation;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.calendars.app.FindingCalendars;
import no.ettermarked.agreements.calendars.app.PublishingCalendar;
import no.ettermarked.agreements.calendars.app.TryingTarget;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.http.Flaws;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.etag.Version;
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
import org.jspecify.annotations.Nullable;

/** Calendars over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/calendars")
@Tag(name = "Calendars", description = "When a desk is open, in versions that never change.")
@RunOnVirtualThread
@ProvidersOwn
public class CalendarResource {
  private final PublishingCalendar publishing;
  private final FindingCalendars finding;
  private final TryingTarget trying;
  private final KnowingProvider provider;

  CalendarResource(
      PublishingCalendar publishing,
      FindingCalendars finding,
      TryingTarget trying,
      KnowingProvider provider) {
    this.publishing = publishing;
    this.finding = finding;
    this.trying = trying;
    this.provider = provider;
  }

  @POST
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Publish a calendar",
      description =
          "Publishes version 1 of a new calendar. With holidays it starts with the public holidays"
              + " of a country as closed days, beneath the exceptions you write yourself.")
  @ResponseStatus(201)
  public RestResponse<CalendarView> publishCalendar(@NotNull @Valid CalendarRequest request) {
    CalendarVersionRequest version = request.version();
    return created(
        publishing.first(
            new Slug(request.key()), version.written(), version.choice(), version.called()));
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List calendars",
      description = "The latest version of each calendar, by key.")
  public Page<CalendarView> listCalendars(@Valid @BeanParam PageQuery page) {
    return Page.of(
        finding.list(page), page, CalendarView::of, calendar -> Cursor.of(calendar.key()));
  }

  @GET
  @Path("/{key}")
  @PermissionsAllowed("agreements:read")
  @Operation(summary = "Show a calendar", description = "The latest version, with its ETag.")
  public RestResponse<CalendarView> showCalendar(
      @Parameter(description = "The calendar's key.") @PathParam("key") @Pattern(regexp = Slug.FORM)
          String key) {
    PublishedCalendar calendar =
        finding.latest(new Slug(key)).orElseThrow(() -> Refused.notFound("calendar", key));
    return ResponseBuilder.ok(CalendarView.of(calendar)).tag(etag(calendar).etag()).build();
  }

  @POST
  @Path("/{key}/versions")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Publish the next version of a calendar",
      description =
          "The whole calendar, as it is from a day on, and whether running clocks follow; send the"
              + " latest version's ETag as If-Match. Terms in force that count in it are published"
              + " again when it begins to hold.")
  @ResponseStatus(201)
  public RestResponse<CalendarView> publishCalendarVersion(
      @Parameter(description = "The calendar's key.") @PathParam("key") @Pattern(regexp = Slug.FORM)
          String key,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CalendarVersionRequest request) {
    return created(
        publishing.next(
            new Slug(key),
            request.written(),
            request.choice(),
            request.holdsFrom(),
            request.clocksFollow(),
            request.called(),
            ifMatch));
  }

  @GET
  @Path("/{key}/versions")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List the versions of a calendar",
      description =
          "In their order. At an instant the latest of those that have begun to hold is the one that"
              + " counts.")
  public Page<CalendarView> listCalendarVersions(
      @Parameter(description = "The calendar's key.") @PathParam("key") @Pattern(regexp = Slug.FORM)
          String key,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        finding.versions(new Slug(key), page),
        page,
        CalendarView::of,
        calendar -> Cursor.of(calendar.version()));
  }

  @POST
  @Path("/{key}/computations")
  @PermissionsAllowed("agreements:read")
  @Idempotent
  @Operation(
      summary = "Try a target in a calendar",
      description =
          "When something that starts then would be due, and why: the opening hours, and the days"
              + " on the way that are not ordinary. Nothing is stored.")
  public RestResponse<ComputationView> computeDueTime(
      @Parameter(description = "The calendar's key.") @PathParam("key") @Pattern(regexp = Slug.FORM)
          String key,
      @NotNull @Valid ComputationRequest request) {
    return switch (trying.compute(new Slug(key), request.start(), request.add())) {
      case TryingTarget.Outcome.Computed(Computation computation) ->
          RestResponse.ok(view(computation));
      case TryingTarget.Outcome.NotATarget() ->
          throw Refused.unprocessable(
              "not-a-target", "Expected a target: PT2H, P1BD, P1BD/EOD or P1BD/16:00.", "/add");
      case TryingTarget.Outcome.OutOfReach() ->
          throw Refused.unprocessable(
              "calendar-never-opens",
              "The calendar does not open for that long between then and the end of 2199. Give it"
                  + " opening hours, or ask for less.",
              "/add");
    };
  }

  private ComputationView view(Computation computation) {
    return new ComputationView(
        computation.start(),
        computation.dueAt(),
        computation.workingTime(),
        ReasonsInWords.in(provider.profile().language()).tell(computation.because()));
  }

  private static RestResponse<CalendarView> created(PublishingCalendar.Outcome outcome) {
    return switch (outcome) {
      case PublishingCalendar.Outcome.Published(PublishedCalendar calendar) ->
          ResponseBuilder.<CalendarView>create(RestResponse.Status.CREATED)
              .location(URI.create("/v1/calendars/" + calendar.key()))
              .tag(etag(calendar).etag())
              .entity(CalendarView.of(calendar))
              .build();
      case PublishingCalendar.Outcome.Flawed flawed ->
          throw Flaws.refused("calendar-flawed", flawed.flaws());
      case PublishingCalendar.Outcome.NameTaken(Slug key) ->
          throw Refused.conflict(
              "calendar-exists",
              "There is a calendar %s. Publish its next version with POST /v1/calendars/%s/versions."
                  .formatted(key, key));
    };
  }

  private static Version etag(PublishedCalendar calendar) {
    return new Version(calendar.version());
  }
}
