package no.ettermarked.agreements.calendars.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.calendars.WrittenDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that differs from the ordinary week. */
@Schema(
    description =
        "A day whose windows replace those of the week: none closes it, fewer make a half-day, and"
            + " on a closed weekday they are a special opening.")
public record ExceptionBody(
    @Schema(
            description = "One date, yyyy-MM-dd, or the same day of every year, --MM-dd.",
            examples = "--12-24")
        @NotNull
        @Size(max = 10)
        String on,
    @Schema(description = "What customers call the day.", examples = "Julaften")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(description = "The day's windows; an empty list closes it.") @NotNull @Size(max = 20)
        List<@NotNull @Valid WindowBody> open) {

  WrittenDay written() {
    return new WrittenDay(on, name, open.stream().map(WindowBody::written).toList());
  }

  static ExceptionBody of(WrittenDay written) {
    return new ExceptionBody(
        written.on(), written.name(), written.open().stream().map(WindowBody::of).toList());
  }
}
