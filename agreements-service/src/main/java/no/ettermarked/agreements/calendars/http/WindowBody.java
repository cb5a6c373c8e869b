package no.ettermarked.agreements.calendars.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.calendars.WrittenWindow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opening window. */
@Schema(description = "One stretch of opening time within a day, from opens up to closes.")
public record WindowBody(
    @Schema(description = "Local time, HH:mm.", examples = "08:00") @NotNull @Size(max = 5)
        String opens,
    @Schema(description = "Local time, HH:mm; 24:00 is the next midnight.", examples = "16:00")
        @NotNull
        @Size(max = 5)
        String closes) {

  WrittenWindow written() {
    return new WrittenWindow(opens, closes);
  }

  static WindowBody of(WrittenWindow written) {
    return new WindowBody(written.opens(), written.closes());
  }
}
