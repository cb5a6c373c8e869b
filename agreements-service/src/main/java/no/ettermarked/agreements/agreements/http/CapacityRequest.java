package no.ettermarked.agreements.agreements.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import no.ettermarked.agreements.agreements.OfferedCapacity;
import no.ettermarked.agreements.teams.Share;
import no.ettermarked.agreements.teams.http.PromiseRequest;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Capacity to offer. */
@Schema(
    description =
        "Capacity of the team that is to serve the customer: promised on all days of the agreement,"
            + " once it is accepted.")
public record CapacityRequest(
    @Schema(
            description = "Percent of a position, more than 0, with two decimals at most.",
            examples = "10",
            maxLength = 8)
        @NotNull
        @Pattern(
            regexp = PromiseRequest.MORE_THAN_NONE,
            message = "must be percent, more than 0, with two decimals at most")
        String share,
    @Schema(
            description =
                "The member whom it is promised of, by e-mail address, where it is somebody named.",
            examples = "kari.lunde@nordlys.example",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @Size(min = 3, max = 254)
        @Nullable String person,
    @Schema(
            description =
                "Offers and promises it although it is more than there is. A draft takes no notice of"
                    + " it before it is offered.")
        @Nullable Boolean evenIfOverbooked) {

  OfferedCapacity offered() {
    return new OfferedCapacity(
        Optional.ofNullable(person), Share.ofPercent(share), Boolean.TRUE.equals(evenIfOverbooked));
  }
}
