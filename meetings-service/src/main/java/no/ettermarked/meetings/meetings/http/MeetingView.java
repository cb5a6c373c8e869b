package no.ettermarked.meetings.meetings.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.MeetingPlan;
import no.ettermarked.meetings.wording.Told;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as it is shown. */
@Schema(name = "Meeting", description = "A meeting of a series, and why it is as it is.")
public record MeetingView(
    @Schema(description = "Id of the meeting; it stays when the meeting moves.", required = true)
        UUID id,
    @Schema(description = "Id of its series.", required = true) UUID series,
    @Schema(description = "Id of the agreement that promises it.", required = true) UUID agreement,
    @Schema(description = "Id of the customer.", required = true) UUID customer,
    @Schema(
            description = "Name of the customer.",
            maxLength = 200,
            examples = "Fjordfisk AS",
            required = true)
        String customerName,
    @Schema(
            description = "Key of its series within the agreement.",
            maxLength = 100,
            examples = "operational",
            required = true)
        String key,
    @Schema(
            description = "What people call it.",
            maxLength = 200,
            examples = "Operativt møte",
            required = true)
        String name,
    @Schema(
            description = "planned, or cancelled when terms changed or the agreement ended.",
            enumeration = {"planned", "cancelled"},
            examples = "planned",
            required = true)
        String status,
    @Schema(
            description = "The date that the recurrence names, even when the meeting is moved.",
            required = true)
        LocalDate occurrenceOn,
    @Schema(description = "When it begins.", examples = "2026-10-13T08:00:00Z", required = true)
        Instant startsAt,
    @Schema(description = "When it ends.", examples = "2026-10-13T09:00:00Z", required = true)
        Instant endsAt,
    @Schema(
            description = "When it begins, on the clock in the zone.",
            implementation = String.class,
            maxLength = 29,
            examples = "2026-10-13T10:00:00",
            required = true)
        LocalDateTime startsAtLocal,
    @Schema(
            description = "Time zone of the local time.",
            maxLength = 60,
            examples = "Europe/Oslo",
            required = true)
        String zone,
    @Schema(description = "What it is about, in order.", required = true) List<String> agenda,
    @Schema(description = "Who takes part: the customer's people first.", required = true)
        List<ParticipantView> participants,
    @Schema(description = "Roles that should take part and that nobody holds.", required = true)
        List<UnfilledRoleView> unfilledRoles,
    @Schema(
            description =
                "0 when first planned; counted up by every change that those who take part see,"
                    + " and the SEQUENCE of the invitation.",
            examples = "0",
            required = true)
        long sequence,
    @Schema(
            description =
                "Why it is on this day, at this time, with these people; why it is cancelled.",
            required = true)
        List<Because> because) {

  static MeetingView of(Meeting meeting) {
    MeetingPlan plan = meeting.plan();
    return new MeetingView(
        meeting.id(),
        meeting.series().id(),
        meeting.series().agreement(),
        meeting.series().customer(),
        meeting.series().customerName(),
        meeting.series().key(),
        plan.name(),
        meeting.state().code(),
        plan.occurrence(),
        plan.startsAt(),
        plan.endsAt(),
        plan.startsAtLocal(),
        plan.zone().getId(),
        plan.agenda(),
        plan.participants().stream().map(ParticipantView::of).toList(),
        plan.unfilledRoles().stream().map(UnfilledRoleView::of).toList(),
        meeting.sequence(),
        Told.in(meeting.series().language(), meeting.because()));
  }
}
