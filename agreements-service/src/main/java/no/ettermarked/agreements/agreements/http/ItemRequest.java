package no.ettermarked.agreements.agreements.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import no.ettermarked.agreements.agreements.WantedPlan;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan to offer. */
@Schema(description = "A plan to offer.")
public record ItemRequest(
    @Schema(description = "The plan's key.", examples = "pluss", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String plan,
    @Schema(description = "Which version of it; the latest when left out.", examples = "1") @Min(1)
        @Nullable Integer version,
    @Schema(description = "How many units of it.", examples = "1") @NotNull @Min(1) @Max(1_000_000)
        Integer quantity,
    @Schema(
            description =
                "Its first day; the agreement's when left out, or the day on which that ends which"
                    + " it comes after.",
            examples = "2026-12-01")
        @Nullable LocalDate from,
    @Schema(
            description =
                "The day after its last; when left out it holds as long as the plan lasts, or as"
                    + " the agreement.",
            examples = "2027-09-01")
        @Nullable LocalDate to,
    @Schema(
            description = "The plan of these that it follows by itself.",
            examples = "hyper-care",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String after) {

  WantedPlan wanted() {
    return new WantedPlan(
        new Slug(plan),
        Optional.ofNullable(version),
        quantity,
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(after).map(Slug::new));
  }
}
