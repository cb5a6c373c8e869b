package no.ettermarked.agreements.customers.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.ettermarked.agreements.customers.ContactRole;
import no.ettermarked.agreements.customers.Right;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a role of customers' people is. */
@Schema(description = "What a role of customers' people is and gives.")
public record ContactRoleBody(
    @Schema(
            description = "What people call it, in the provider's language.",
            examples = "Supportkontakt")
        @NotBlank
        @Size(max = 100)
        String name,
    @Schema(
            description =
                "What it lets people do: write to the desk for the customer, accept prices, have"
                    + " access to the extranet.",
            examples = "[\"writes-to-desk\", \"extranet\"]")
        @Size(max = 3)
        @Nullable
            List<
                @NotNull
                @Pattern(
                    regexp = "^(writes-to-desk|accepts-prices|extranet)$",
                    message = "must be writes-to-desk, accepts-prices or extranet")
                String>
            rights,
    @Schema(
            description = "How many of a customer's people should have it; remarked, not refused.",
            examples = "1")
        @Min(0)
        @Max(1000)
        @Nullable Integer atLeast,
    @Schema(description = "How many it is better to have; at least atLeast.", examples = "2")
        @Min(0)
        @Max(1000)
        @Nullable Integer ideally,
    @Schema(
            description =
                "Whether it is remarked that somebody has it without having been trained.",
            examples = "true")
        @Nullable Boolean trained) {

  ContactRole role(String key) {
    int fewest = atLeast == null ? 0 : atLeast;
    return new ContactRole(
        new Slug(key),
        name,
        rights == null
            ? Set.of()
            : rights.stream().map(Right::parse).collect(Collectors.toUnmodifiableSet()),
        fewest,
        Math.max(fewest, ideally == null ? 0 : ideally),
        Boolean.TRUE.equals(trained),
        0);
  }
}
