package no.ettermarked.agreements.plans.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.plans.Exclusion;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something of the plans that the agreement leaves out. */
@Schema(
    description =
        "Something that the plans bring, or what they include, and that this customer does not have.")
public record ExclusionBody(
    @Schema(
            description = "The part of the terms that it is in.",
            examples = "meetings",
            enumeration = {
              "recurringPrices",
              "oneOffPrices",
              "meetings",
              "activities",
              "entitlements"
            })
        @NotNull
        @Pattern(
            regexp = "^(recurringPrices|oneOffPrices|meetings|activities|entitlements)$",
            message = "must be recurringPrices, oneOffPrices, meetings, activities or entitlements")
        String part,
    @Schema(description = "Its key or code there.", examples = "operational", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String name,
    @Schema(description = "The provision it comes from.", examples = "Avtalt 24. august 2026")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  Exclusion written() {
    return new Exclusion(part, name, because);
  }
}
