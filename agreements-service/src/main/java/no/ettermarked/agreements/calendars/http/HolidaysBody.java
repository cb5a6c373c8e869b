package no.ettermarked.agreements.calendars.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.ettermarked.agreements.calendars.HolidayChoice;
import no.ettermarked.businesstime.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Public holidays to start with. */
@Schema(
    description =
        "Public holidays to start with, as closed days beneath the exceptions you write yourself:"
            + " where you write something about a day, the holiday is left out.")
public record HolidaysBody(
    @Schema(description = "ISO 3166-1 alpha-2.", examples = "NO")
        @NotNull
        @Pattern(regexp = "^[A-Z]{2}$")
        String country,
    @Schema(
            description = "The part after the hyphen of the ISO 3166-2 code, for its holidays too.",
            examples = "BY")
        @Pattern(regexp = "^[A-Z0-9]{1,3}$")
        @Nullable String subdivision,
    @Schema(description = "The first year.", examples = "2026")
        @NotNull
        @Min(BusinessCalendar.FIRST_YEAR)
        @Max(BusinessCalendar.LAST_YEAR)
        Integer fromYear,
    @Schema(description = "The last year, at most 29 after the first.", examples = "2028")
        @NotNull
        @Min(BusinessCalendar.FIRST_YEAR)
        @Max(BusinessCalendar.LAST_YEAR)
        Integer toYear) {

  HolidayChoice choice() {
    return new HolidayChoice(country, subdivision, fromYear, toYear);
  }
}
