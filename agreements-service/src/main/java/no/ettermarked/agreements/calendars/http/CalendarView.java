package no.ettermarked.agreements.calendars.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.calendars.WrittenCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a calendar as it is shown. */
@Schema(description = "A version of a calendar, with the holidays it was seeded with.")
public record CalendarView(
    @Schema(required = true, description = "What plans refer to it by.", examples = "office-hours")
        String key,
    @Schema(required = true, description = "1, 2, 3; also the ETag.", examples = "1") int version,
    @Schema(
            required = true,
            description = "IANA time zone in which the times are.",
            examples = "Europe/Oslo")
        String zone,
    @Schema(required = true, description = "The ordinary week.") WeekBody week,
    @Schema(
            required = true,
            description = "Days that differ from it: those of every year first, then by date.")
        List<ExceptionBody> exceptions,
    @Schema(required = true, description = "When this version was published, RFC 3339 UTC.")
        Instant publishedAt,
    @Schema(
            description =
                "The first day it holds, where the calendar is; from the beginning where it is"
                    + " absent.",
            examples = "2027-01-01")
        @Nullable LocalDate from,
    @Schema(
            required = true,
            description =
                "Whether what is being counted already is counted anew by this version when it begins"
                    + " to hold.")
        boolean runningClocksFollow,
    @Schema(description = "What customers call it.", examples = "Servicedesken")
        @Nullable String name) {

  static CalendarView of(PublishedCalendar calendar) {
    WrittenCalendar written = WrittenCalendar.of(calendar.calendar());
    return new CalendarView(
        calendar.key().text(),
        calendar.version(),
        written.zone().getId(),
        WeekBody.of(written.week()),
        written.exceptions().stream().map(ExceptionBody::of).toList(),
        calendar.publishedAt(),
        calendar.holding().from().orElse(null),
        calendar.holding().runningClocksFollow(),
        calendar.name().orElse(null));
  }
}
