package no.ettermarked.agreements.agreements.http;

import no.ettermarked.agreements.agreements.OfferedCapacity;
import no.ettermarked.agreements.teams.http.CapacityView;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Capacity that is offered. */
@Schema(description = "Capacity of the team that is promised once the agreement is accepted.")
public record OfferedCapacityView(
    @Schema(required = true, description = "Percent of a position.", examples = "10") String share,
    @Schema(
            description = "The member whom it is promised of, by e-mail address.",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @Nullable String person,
    @Schema(
            description =
                "What it would come to: the team on the days of the agreement. Told when it is drafted"
                    + " or offered.")
        @Nullable CapacityView forecast) {

  static OfferedCapacityView of(OfferedCapacity capacity, @Nullable CapacityView forecast) {
    return new OfferedCapacityView(
        capacity.share().percent(), capacity.person().orElse(null), forecast);
  }
}
