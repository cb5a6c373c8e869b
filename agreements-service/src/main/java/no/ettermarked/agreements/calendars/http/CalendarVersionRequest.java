package no.ettermarked.agreements.calendars.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.calendars.HolidayChoice;
import no.ettermarked.agreements.calendars.WrittenCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The next version of a calendar, whole. */
@Schema(description = "The next version of a calendar, whole: what is left out is no longer there.")
public record CalendarVersionRequest(
    @Schema(
            description = "IANA time zone in which the times are.",
            examples = "Europe/Oslo",
            maxLength = 64,
            implementation = String.class)
        @NotNull
        ZoneId zone,
    @Schema(description = "The ordinary week.") @NotNull @Valid WeekBody week,
    @Schema(description = "Public holidays to start with.") @Valid @Nullable HolidaysBody holidays,
    @Schema(description = "Days that differ from the ordinary week.") @Size(max = 1000)
        @Nullable List<@NotNull @Valid ExceptionBody> exceptions,
    @Schema(
            description =
                "The first day it holds, where the calendar is; today when it is left out. Not before"
                    + " the version that it follows.",
            examples = "2027-01-01")
        @Nullable LocalDate from,
    @Schema(
            description =
                "Whether what is being counted already is counted anew by this version when it begins"
                    + " to hold. If not, it is counted to its end by the one before. Yes when it is"
                    + " left out.",
            examples = "true")
        @Nullable Boolean runningClocksFollow,
    @Schema(
            description =
                "What customers call it, in the provider's language; that of the version it follows"
                    + " when left out.",
            examples = "Servicedesken")
        @Size(min = 1, max = 200)
        @Nullable String name) {

  WrittenCalendar written() {
    return new WrittenCalendar(
        zone,
        week.written(),
        exceptions == null ? List.of() : exceptions.stream().map(ExceptionBody::written).toList());
  }

  Optional<String> called() {
    return Optional.ofNullable(name);
  }

  Optional<LocalDate> holdsFrom() {
    return Optional.ofNullable(from);
  }

  boolean clocksFollow() {
    return !Boolean.FALSE.equals(runningClocksFollow);
  }

  Optional<HolidayChoice> choice() {
    return Optional.ofNullable(holidays).map(HolidaysBody::choice);
  }
}
