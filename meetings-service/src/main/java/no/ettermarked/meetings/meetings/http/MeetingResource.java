package no.ettermarked.meetings.meetings.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.meetings.meetings.Invitation;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.MeetingFilter;
import no.ettermarked.meetings.meetings.app.ReadingMeetings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Meetings over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/meetings")
@Tag(name = "Meetings", description = "What is on the calendar, with whom, about what, and why.")
@RunOnVirtualThread
public class MeetingResource {
  private static final String STATUS = "planned|cancelled";

  private final ReadingMeetings reading;

  MeetingResource(ReadingMeetings reading) {
    this.reading = reading;
  }

  @GET
  @PermissionsAllowed("meetings:read")
  @Operation(
      summary = "List meetings",
      description =
          "In the order in which they begin. Meetings are planned at least 13 months ahead, so that"
              + " the next yearly one is here. A customer's own people see their customer's"
              + " meetings only. Cancelled meetings are listed too; ask for status=planned to leave"
              + " them out.")
  public Page<MeetingView> listMeetings(
      @QueryParam("customer") @Parameter(description = "Only meetings with this customer.")
          @Nullable UUID customer,
      @QueryParam("from")
          @Parameter(description = "Only meetings that begin at this instant or later.")
          @Nullable Instant from,
      @QueryParam("to") @Parameter(description = "Only meetings that begin before this instant.")
          @Nullable Instant to,
      @QueryParam("status")
          @Pattern(regexp = STATUS, message = "Expected planned or cancelled.")
          @Parameter(
              description = "Only meetings with this status.",
              schema = @Schema(enumeration = {"planned", "cancelled"}))
          @Nullable String status,
      @Valid @BeanParam PageQuery page) {
    MeetingFilter filter =
        new MeetingFilter(
            Optional.ofNullable(customer),
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            Optional.ofNullable(status));
    return Page.of(
        reading.list(filter, page),
        page,
        MeetingView::of,
        meeting -> Cursor.of(meeting.plan().startsAt(), meeting.id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("meetings:read")
  @Operation(
      summary = "Show a meeting",
      description =
          "Agenda, who takes part by name and role, roles that nobody holds yet, and why the"
              + " meeting is on this day and at this time.")
  public RestResponse<MeetingView> showMeeting(
      @PathParam("id") @Parameter(description = "Id of the meeting.") UUID id) {
    Meeting meeting = find(id);
    return ResponseBuilder.ok(MeetingView.of(meeting))
        .tag(new Version(meeting.version()).etag())
        .build();
  }

  @GET
  @Path("/{id}/invitation")
  @PermissionsAllowed("meetings:read")
  @Produces("text/calendar")
  @Operation(
      summary = "Get a meeting's invitation",
      description =
          "A calendar file (RFC 5545, RFC 5546) to be mailed to those who take part: METHOD:REQUEST"
              + " for a planned meeting, METHOD:CANCEL for a cancelled one. UID stays and SEQUENCE"
              + " grows when the meeting changes, so a calendar that has the meeting moves it. When"
              + " nobody of the provider takes part there is nobody who invites: 409.")
  @APIResponse(
      responseCode = "200",
      description = "The calendar file.",
      content =
          @Content(
              mediaType = "text/calendar",
              schema = @Schema(implementation = String.class),
              example = InvitationExample.TEXT))
  @APIResponse(
      responseCode = "409",
      description = "Nobody of the provider takes part, so nobody can invite.",
      content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
  public RestResponse<String> showInvitation(
      @PathParam("id") @Parameter(description = "Id of the meeting.") UUID id) {
    return switch (Invitation.to(find(id))) {
      case Invitation.Sendable sendable ->
          ResponseBuilder.ok(InvitationFile.of(sendable))
              .header(HttpHeaders.CONTENT_TYPE, InvitationFile.mediaType(sendable))
              .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".ics\"")
              .build();
      case Invitation.WithoutOrganizer nobody ->
          throw Refused.conflict(
              "meeting-without-organizer",
              "Nobody of the provider takes part, so nobody can invite. Name somebody in the"
                  + " agreement's team for one of the meeting's roles.");
    };
  }

  private Meeting find(UUID id) {
    return reading.find(id).orElseThrow(() -> Refused.notFound("meeting", id));
  }
}
