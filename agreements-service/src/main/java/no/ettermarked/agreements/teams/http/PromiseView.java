package no.ettermarked.agreements.teams.http;

import java.time.LocalDate;
import java.util.UUID;
import no.ettermarked.agreements.teams.Promise;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Capacity that was promised. */
@Schema(description = "Capacity that was promised.")
public record PromiseView(
    @Schema(required = true, description = "The promise's id.") UUID id,
    @Schema(required = true, description = "To whom, by id.") UUID customer,
    @Schema(description = "The agreement that promises it, by id.") @Nullable UUID agreement,
    @Schema(
            description = "The member whom it is promised of, by e-mail address.",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @Nullable String person,
    @Schema(required = true, description = "Percent of a position.", examples = "10") String share,
    @Schema(required = true, description = "First day.") LocalDate from,
    @Schema(description = "The day after the last; absent when it is open-ended.")
        @Nullable LocalDate to,
    @Schema(
            description =
                "What it comes to: the team on the days of the promise. Told when it is made, not in"
                    + " lists.")
        @Nullable CapacityView forecast) {

  static PromiseView of(Promise promise, @Nullable CapacityView forecast) {
    return new PromiseView(
        promise.id(),
        promise.customer(),
        promise.agreement().orElse(null),
        promise.person().orElse(null),
        promise.share().percent(),
        promise.stretch().from(),
        promise.stretch().to().orElse(null),
        forecast);
  }
}
