package no.ettermarked.agreements.terms.document;

import java.util.List;
import no.ettermarked.agreements.plans.MeetingCommitment;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting that is promised. */
@Schema(description = "A meeting that is promised, again and again.")
public record MeetingTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(required = true, description = "Its name for programs.", examples = "operational")
        String key,
    @Schema(
            required = true,
            description = "What it is called in an invitation.",
            examples = "Operativt møte")
        String name,
    @Schema(
            required = true,
            description =
                "How often, an RFC 5545 recurrence rule. A date on which the calendar is closed"
                    + " moves to the next business day.",
            examples = "FREQ=MONTHLY;BYDAY=2TU")
        String recurrence,
    @Schema(
            required = true,
            description = "Local time in the calendar's zone, HH:mm.",
            examples = "10:00")
        String startsAt,
    @Schema(required = true, description = "ISO 8601.", examples = "PT1H") String duration,
    @Schema(
            required = true,
            description = "The calendar on whose business days it is held.",
            examples = "office-hours")
        String calendar,
    @Schema(required = true, description = "Points in order.") List<String> agenda,
    @Schema(required = true, description = "Who takes part for the customer.")
        List<ParticipantTerm> customerRoles,
    @Schema(required = true, description = "Who takes part for the provider.")
        List<ParticipantTerm> providerRoles,
    @Schema(description = "How often at least it is held, however its dates are moved.")
        @Nullable AtLeastTerm atLeast,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because) {

  /** How often at least something is promised. */
  @Schema(description = "How often at least it is promised within a period.")
  public record AtLeastTerm(
      @Schema(required = true, description = "How many times.", examples = "4") int times,
      @Schema(required = true, description = "The period, ISO 8601.", examples = "P1Y")
          String every) {}

  static MeetingTerm of(Sourced<MeetingCommitment> sourced) {
    MeetingCommitment meeting = sourced.value();
    return new MeetingTerm(
        sourced.source(),
        meeting.key().text(),
        meeting.name(),
        meeting.recurrence().rule(),
        meeting.startsAt().toString(),
        meeting.duration().toString(),
        meeting.calendar().text(),
        meeting.agenda(),
        meeting.customerRoles().stream().map(ParticipantTerm::of).toList(),
        meeting.providerRoles().stream().map(ParticipantTerm::of).toList(),
        meeting
            .atLeast()
            .map(atLeast -> new AtLeastTerm(atLeast.times(), atLeast.every().toString()))
            .orElse(null),
        meeting.because().orElse(null));
  }
}
