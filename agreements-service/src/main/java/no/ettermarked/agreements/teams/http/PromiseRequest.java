package no.ettermarked.agreements.teams.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.teams.Promise;
import no.ettermarked.agreements.teams.Share;
import no.ettermarked.kit.identity.Ids;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Capacity to promise. */
@Schema(description = "Capacity of a team to promise to a customer.")
public record PromiseRequest(
    @Schema(description = "To whom, by id.", examples = "0199f0c4-2b1a-7c3d-8e4f-5a6b7c8d9e0f")
        @NotNull
        UUID customer,
    @Schema(
            description =
                "The customer's agreement that promises it, by id, if one does. When it is terminated,"
                    + " replaced, withdrawn or rejected, the promise ends with it.")
        @Nullable UUID agreement,
    @Schema(
            description =
                "The member whom it is promised of, by e-mail address, where it is somebody named.",
            examples = "kari.lunde@nordlys.example",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @Size(min = 3, max = 254)
        @Nullable String person,
    @Schema(
            description = "Percent of a position, more than 0, with two decimals at most.",
            examples = "10",
            maxLength = 8)
        @NotNull
        @Pattern(
            regexp = MORE_THAN_NONE,
            message = "must be percent, more than 0, with two decimals at most")
        String share,
    @Schema(description = "First day, in the provider's zone.", examples = "2026-09-01") @NotNull
        LocalDate from,
    @Schema(
            description = "The day after the last; left out when it is open-ended.",
            examples = "2027-09-01")
        @Nullable LocalDate to,
    @Schema(
            description =
                "Makes the promise although it is more than there is. A forecast takes no notice of it.")
        @Nullable Boolean evenIfOverbooked) {

  /** Percent that can be promised. */
  public static final String MORE_THAN_NONE = "^(?!0+(\\.0+)?$)[0-9]{1,5}(\\.[0-9]{1,2})?$";

  Promise promise() {
    return new Promise(
        Ids.next(),
        customer,
        Optional.ofNullable(agreement),
        Optional.ofNullable(person),
        Share.ofPercent(share),
        Days.of(from, to));
  }

  boolean anyway() {
    return Boolean.TRUE.equals(evenIfOverbooked);
  }
}
