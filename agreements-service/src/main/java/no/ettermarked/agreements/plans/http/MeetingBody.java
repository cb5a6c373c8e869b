package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import no.ettermarked.agreements.plans.AtLeast;
import no.ettermarked.agreements.plans.WrittenMeeting;
import no.ettermarked.agreements.plans.WrittenParticipant;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting that a plan promises. */
@Schema(description = "A meeting that the plan promises, again and again.")
public record MeetingBody(
    @Schema(
            description = "Its name for programs; an including plan replaces it by the same key.",
            examples = "operational",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String key,
    @Schema(description = "What it is called in an invitation.", examples = "Operativt møte")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description =
                "How often: an RFC 5545 recurrence rule by days, weeks, months or years, without"
                    + " COUNT, UNTIL and times of day. A date on which the calendar is closed moves"
                    + " to the next business day.",
            examples = "FREQ=MONTHLY;BYDAY=2TU")
        @NotNull
        @Size(max = 200)
        String recurrence,
    @Schema(
            description = "Local time in the calendar's zone, HH:mm.",
            examples = "10:00",
            maxLength = 5)
        @NotNull
        @Pattern(
            regexp = "^(([01][0-9]|2[0-3]):[0-5][0-9])$",
            message = "must be a time such as 10:00")
        String startsAt,
    @Schema(
            description = "ISO 8601, whole minutes up to a day.",
            examples = "PT1H",
            format = "duration",
            implementation = String.class)
        @NotNull
        Duration duration,
    @Schema(
            description = "The calendar on whose business days it is held.",
            examples = "office-hours",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String calendar,
    @Schema(description = "Points in order.") @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = 300) String> agenda,
    @Schema(description = "Who takes part for the customer.") @Size(max = 50)
        @Nullable List<@NotNull @Valid ParticipantBody> customerRoles,
    @Schema(description = "Who takes part for the provider.") @Size(max = 50)
        @Nullable List<@NotNull @Valid ParticipantBody> providerRoles,
    @Schema(description = "How often at least it is held, however its dates are moved.") @Valid
        @Nullable AtLeastBody atLeast,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  WrittenMeeting written() {
    return new WrittenMeeting(
        key,
        name,
        recurrence,
        LocalTime.parse(startsAt),
        duration,
        calendar,
        agenda,
        written(customerRoles),
        written(providerRoles),
        atLeast == null ? null : atLeast.written(),
        because);
  }

  static MeetingBody of(WrittenMeeting written) {
    AtLeast atLeast = written.atLeast();
    return new MeetingBody(
        written.key(),
        written.name(),
        written.recurrence(),
        written.startsAt().toString(),
        written.duration(),
        written.calendar(),
        written.agenda(),
        written.customerRoles().stream().map(ParticipantBody::of).toList(),
        written.providerRoles().stream().map(ParticipantBody::of).toList(),
        atLeast == null ? null : AtLeastBody.of(atLeast),
        written.because());
  }

  private static List<WrittenParticipant> written(@Nullable List<ParticipantBody> roles) {
    return roles == null ? List.of() : roles.stream().map(ParticipantBody::written).toList();
  }
}
