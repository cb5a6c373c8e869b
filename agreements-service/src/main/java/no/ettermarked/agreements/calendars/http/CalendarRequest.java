package no.ettermarked.agreements.calendars.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new calendar. */
@Schema(description = "A new calendar, whole.")
public record CalendarRequest(
    @Schema(description = "What plans refer to it by.", examples = "office-hours", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String key,
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
                "What customers call it, in the provider's language: sentences then say this rather"
                    + " than its key.",
            examples = "Servicedesken")
        @Size(min = 1, max = 200)
        @Nullable String name) {

  CalendarVersionRequest version() {
    return new CalendarVersionRequest(zone, week, holidays, exceptions, null, null, name);
  }
}
